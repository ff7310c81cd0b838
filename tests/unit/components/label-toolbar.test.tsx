import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LabelToolbar } from '../../../components/thread/label-toolbar.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import type { Label } from '../../../utils/core/label.ts';

function show(labels: readonly string[] = []) {
  const on = { onChange: vi.fn(), onAdd: vi.fn() };
  render(
    <LanguageProvider language="es">
      <LabelToolbar
        {...on}
        labels={labels as Label[]}
        ownLabels={['VIP', 'devolución']}
      />
    </LanguageProvider>,
  );
  return on;
}

const button = (name: string) => screen.getByRole('button', { name });

/** Writes a name into the field for a new label. */
async function write(name: string, labels: readonly string[] = []) {
  const on = show(labels);
  await userEvent.click(button('+ Nueva'));
  await userEvent.keyboard(`${name}{Enter}`);
  return on;
}

describe('the name of a new label', () => {
  it.each([
    ['vip', 'own/VIP'],
    ['DEVOLUCIÓN', 'own/devolución'],
    ['pedido', 'order'],
  ])('«%s» that is there already gives that one', async (name, label) => {
    const { onAdd, onChange } = await write(name, ['news']);
    expect(onChange).toHaveBeenLastCalledWith(['news', label]);
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('that the thread has already changes nothing', async () => {
    const { onAdd, onChange } = await write('Vip', ['own/VIP']);
    expect(onChange).not.toHaveBeenCalled();
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('of a label that only the thread still has brings that one back', async () => {
    const { onAdd, onChange } = await write('mayorista', ['own/Mayorista']);
    expect(onAdd).toHaveBeenCalledWith('Mayorista');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('that nobody knows is kept as it was written', async () => {
    const { onAdd, onChange } = await write(' Taller ');
    expect(onAdd).toHaveBeenCalledWith('Taller');
    expect(onChange).toHaveBeenLastCalledWith(['own/Taller']);
  });

  it('gives the focus back to its button, whether it was taken or left', async () => {
    await write('Taller');
    expect(document.activeElement).toBe(button('+ Nueva'));
    await userEvent.keyboard('{Enter}{Home}x{Escape}');
    expect(document.activeElement).toBe(button('+ Nueva'));
  });

  it('that is too long is not cut, but said to be', async () => {
    const { onAdd } = await write('x'.repeat(31));
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toMatch(/30 caracteres/);
    await userEvent.keyboard('{Backspace}');
    expect(screen.getByRole('alert').textContent).toBe('');
    await userEvent.keyboard('{Enter}');
    expect(onAdd).toHaveBeenCalledWith('x'.repeat(30));
  });
});

describe('the labels', () => {
  it('are one stop for Tab, and the arrows go through them', async () => {
    show();
    await userEvent.tab();
    expect(document.activeElement).toBe(button('Soporte'));
    await userEvent.keyboard('{End}{Home}{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(document.activeElement).toBe(button('Preventa'));
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(button('Preventa'));
  });
});
