import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import {
  OptionalHost,
  type OptionalHostState,
} from '../../../components/queue/optional-host.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';

function show(state: OptionalHostState) {
  const onRequest = vi.fn();
  const onWithdraw = vi.fn();
  const { container } = render(
    <LanguageProvider language="es">
      <OptionalHost {...{ state, onRequest, onWithdraw }} />
    </LanguageProvider>,
  );
  return { onRequest, onWithdraw, text: container.textContent };
}

const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

it('says nothing until it is known', () =>
  expect(show('unknown').text).toBe(''));

it('offers the other inbox, and says what the browser will ask', async () => {
  const { onRequest, text } = show('absent');
  expect(text).toContain('El navegador te preguntará');
  await press('También respondo en facebook.com/messages');
  expect(onRequest).toHaveBeenCalledOnce();
});

it('tells that open tabs need a reload, and takes it back', async () => {
  const { onWithdraw, text } = show('held');
  expect(text).toContain('Recarga las pestañas que ya tenías abiertas allí.');
  await press('Quitar');
  expect(onWithdraw).toHaveBeenCalledOnce();
});

it('tells after a withdrawal what still runs, and offers it again', async () => {
  const { onRequest, text } = show('withdrawn');
  expect(text).toContain('que sigan abiertas');
  await press('También respondo en facebook.com/messages');
  expect(onRequest).toHaveBeenCalledOnce();
});
