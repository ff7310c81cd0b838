import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReminderFault } from '../../../utils/core/reminder.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { showQueue } from './queue-stage.tsx';
import { HOUR, NOW, PAGE, queued, ready, sighting } from './sightings.ts';

const KEY = `${PAGE}/messenger/11111` as ThreadKey;
const ADA = sighting('Ada', 21, { key: KEY });

const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent;

describe('hiding', () => {
  it.each([
    [
      'es',
      'Ocultar hasta que escriba: Ada',
      'Ada: oculta hasta que escriba.',
      'Deshacer',
      'Deshecho: Ada.',
    ],
    [
      'en',
      'Hide until they write: Ada',
      'Ada: hidden until they write.',
      'Undo',
      'Undone: Ada.',
    ],
  ] as const)(
    'is told, and can be undone: %s',
    async (language, hide, told, undo, undone) => {
      const { threadActions } = showQueue(ready([ADA]), { language });
      await press(hide);
      expect(threadActions.onHide).toHaveBeenCalledWith(KEY, true);
      expect(said()).toBe(told);
      await press(undo);
      expect(threadActions.onHide).toHaveBeenLastCalledWith(KEY, false);
      expect(said()).toBe(undone);
      expect(screen.queryByRole('button', { name: undo })).toBeNull();
    },
  );

  it('that failed is told, with nothing to undo', async () => {
    const { threadActions } = showQueue(ready([ADA]));
    threadActions.onHide.mockResolvedValue(false);
    await press(/^Ocultar/);
    expect(said()).toBe('No se pudo cambiar. Inténtalo otra vez.');
    expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull();
  });

  it('is taken back in the list of all', async () => {
    const hidden = queued(ADA, { isHidden: true });
    const { threadActions } = showQueue(
      ready([hidden], { wish: { view: 'all' } }),
    );
    await press('Mostrar otra vez: Ada');
    expect(threadActions.onHide).toHaveBeenCalledWith(KEY, false);
    expect(said()).toBe('Ada: se muestra otra vez.');
  });
});

describe('a reminder', () => {
  const choose = async () => {
    await press('Recordármelo: Ada');
    const menu = screen.getByRole('group', { name: 'Antes de que cierre' });
    const choices = within(menu).getAllByRole('button');
    return { choices, words: choices.map(({ textContent }) => textContent) };
  };

  it('is offered as long before the end as still lies ahead, set, and undone', async () => {
    const { threadActions } = showQueue(ready([ADA]));
    const { choices, words } = await choose();
    expect(words).toEqual([
      '2 h antes · 13:00',
      '1 h antes · 14:00',
      '30 min antes · 14:30',
      '10 min antes · 14:50',
    ]);
    await userEvent.click(choices[1]!);
    expect(threadActions.onRemind).toHaveBeenCalledWith({
      thread: KEY,
      at: NOW + 2 * HOUR,
    });
    expect(said()).toBe('Ada: recordatorio 14:00.');
    await press('Deshacer');
    expect(threadActions.onForget).toHaveBeenCalledWith(KEY);
    expect(said()).toBe('Deshecho: Ada.');
  });

  it.each<[ReminderFault, RegExp]>([
    ['past', /^Ya es tarde para ese recordatorio/],
    ['after-end', /^Ya es tarde para ese recordatorio/],
    ['no-end', /^Ada: no se puede poner un recordatorio, porque/],
    ['storage', /^No se pudo guardar el recordatorio/],
  ])('that was not set is told: %s', async (fault, words) => {
    const { threadActions } = showQueue(ready([ADA]));
    threadActions.onRemind.mockResolvedValue(fault);
    const { choices } = await choose();
    await userEvent.click(choices[0]!);
    expect(said()).toMatch(words);
  });

  it('is taken away, and set again', async () => {
    const at = NOW + HOUR;
    const reminder = { thread: KEY, at, endsAt: at + HOUR, setAt: NOW };
    const { threadActions } = showQueue(ready([queued(ADA, { reminder })]));
    const { choices } = await choose();
    expect(choices.at(-1)?.textContent).toBe('Quitar el recordatorio');
    await userEvent.click(choices.at(-1)!);
    expect(threadActions.onForget).toHaveBeenCalledWith(KEY);
    expect(said()).toBe('Ada: sin recordatorio.');
    await press('Deshacer');
    expect(threadActions.onRemind).toHaveBeenCalledWith({ thread: KEY, at });
  });

  it('is not offered where there is no end to come before, and why is told', async () => {
    showQueue(ready([sighting('Eva', null)]));
    await press('Recordármelo: Eva');
    expect(screen.queryByText('Antes de que cierre')).toBeNull();
    expect(said()).toBe(
      'Eva: no se puede poner un recordatorio, porque su plazo no tiene un final conocido o está a punto de terminar.',
    );
  });

  it('that cannot be set is told of its row alone', async () => {
    const eva = sighting('Eva', null);
    showQueue(ready([ADA, eva]), { language: 'en' });
    await press('Remind me: Eva');
    expect(said()).toMatch(/^Eva: no reminder can be set/);
    await userEvent.keyboard('{ArrowLeft}');
    expect(said()).toMatch(/^Eva/);
    await userEvent.keyboard('{ArrowUp}');
    expect(said()).toBe('');
  });

  it('is chosen where it can be seen, above what stands at the bottom', async () => {
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    showQueue(ready([ADA]));
    await choose();
    expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'nearest' });
    expect(scroll.mock.contexts[0]).toBe(
      screen.getByRole('group', { name: 'Antes de que cierre' }),
    );
  });
});
