import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { showQueue } from './queue-stage.tsx';
import {
  HOUR,
  keyOf,
  NOW,
  PAGE,
  queued,
  ready,
  sighting,
} from './sightings.ts';

const ADA = sighting('Ada', 21, { key: `${PAGE}/messenger/11111` });
const BLAS = sighting('Blas', 20, { key: `${PAGE}/messenger/22222` });
const CLEO = sighting('Cleo', 1, { key: `${PAGE}/messenger/33333` });
const ALL = ready([ADA, BLAS, CLEO]);

const user = userEvent.setup();
const said = () => screen.getByRole('status').textContent;
const undo = () => screen.queryByRole('button', { name: 'Deshacer' });
const focused = () =>
  document.activeElement?.closest('li')?.querySelector('.name')?.textContent ??
  null;

/** Ada is hidden, then Blas, and the list is without them. */
async function hideTwo() {
  const shown = showQueue(ALL);
  await user.keyboard('jh');
  shown.become(ready([BLAS, CLEO]));
  await user.keyboard('h');
  shown.become(ready([CLEO]));
  expect(said()).toBe('Blas: oculta hasta que escriba.');
  return shown;
}

describe('what was done in the popup', () => {
  it('is undone one after the other, newest first, until nothing is left', async () => {
    const { threadActions } = await hideTwo();
    await user.keyboard('u');
    expect(threadActions.onHide).toHaveBeenLastCalledWith(BLAS.key, false);
    expect(said()).toBe('Deshecho: Blas.');
    expect(undo()?.title).toBe('Ada: oculta hasta que escriba.');
    await user.keyboard('u');
    expect(threadActions.onHide).toHaveBeenLastCalledWith(ADA.key, false);
    expect(said()).toBe('Deshecho: Ada.');
    expect(undo()).toBeNull();
    await user.keyboard('u');
    expect(threadActions.onHide).toHaveBeenCalledTimes(4);
    expect(said()).toBe('No queda nada que deshacer.');
  });

  it.each([
    ['es', 'No queda nada que deshacer.'],
    ['en', 'Nothing is left to undo.'],
  ] as const)('may be nothing yet: %s', async (language, words) => {
    showQueue(ALL, { language });
    await user.keyboard('u');
    expect(said()).toBe(words);
  });

  it('stays to be undone where that failed', async () => {
    const { threadActions } = await hideTwo();
    threadActions.onHide.mockResolvedValueOnce(false);
    await user.keyboard('u');
    expect(said()).toBe('No se pudo cambiar. Inténtalo otra vez.');
    await user.keyboard('u');
    expect(threadActions.onHide).toHaveBeenLastCalledWith(BLAS.key, false);
    expect(said()).toBe('Deshecho: Blas.');
  });

  it('is left to the one before where it can never be undone', async () => {
    const at = NOW + HOUR;
    const reminder = { thread: ADA.key, at, endsAt: at + HOUR, setAt: NOW };
    const { threadActions } = showQueue(ready([queued(ADA, { reminder })]));
    await user.keyboard('jh');
    await user.click(screen.getByRole('button', { name: /^Recordármelo/ }));
    await user.click(screen.getByText('Quitar el recordatorio'));
    threadActions.onRemind.mockResolvedValue('past');
    await user.click(undo()!);
    expect(said()).toMatch(/^Ya es tarde/);
    await user.click(undo()!);
    expect(threadActions.onHide).toHaveBeenLastCalledWith(ADA.key, false);
  });

  it('leaves the reminder that was there before another took its place', async () => {
    const at = NOW + HOUR;
    const reminder = { thread: ADA.key, at, endsAt: at + HOUR, setAt: NOW };
    const { threadActions } = showQueue(ready([queued(ADA, { reminder })]));
    await user.keyboard('jr{Enter}u');
    expect(threadActions.onForget).not.toHaveBeenCalled();
    expect(threadActions.onRemind).toHaveBeenLastCalledWith({
      thread: keyOf(ADA.key),
      at,
    });
  });
});

describe('the row that comes back', () => {
  it('gets the focus from the list', async () => {
    const { become } = await hideTwo();
    expect(focused()).toBe('Cleo');
    await user.keyboard('u');
    become(ready([BLAS, CLEO]));
    expect(focused()).toBe('Blas');
    await user.keyboard('u{ArrowDown}');
    become(ALL);
    expect(focused()).toBe('Cleo');
  });

  it('gets it from nowhere, as the button that brought it goes', async () => {
    const { become } = await hideTwo();
    await user.click(undo()!);
    become(ready([BLAS, CLEO]));
    expect(document.activeElement).toBe(undo());
    await user.click(undo()!);
    expect(document.activeElement).toBe(document.body);
    become(ALL);
    expect(focused()).toBe('Ada');
  });

  it('takes it from nobody who went elsewhere', async () => {
    const { become } = await hideTwo();
    await user.keyboard('u/');
    become(ready([BLAS, CLEO]));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});
