import {
  configure,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rowLinks, showQueue } from './queue-stage.tsx';
import { NOW, PAGE, ready, sighting } from './sightings.ts';

const LIST = ready([
  sighting('Ada', 23, { key: `${PAGE}/messenger/11111` }),
  sighting('Blas', 20, { key: `${PAGE}/messenger/22222` }),
  sighting('Cleo', 1, { key: `${PAGE}/messenger/33333` }),
]);
const ADA = `${PAGE}/messenger/11111`;
const BLAS = `${PAGE}/messenger/22222`;

const user = userEvent.setup();
const press = (keys: string) => user.keyboard(keys);
const focused = () =>
  document.activeElement?.closest('li')?.querySelector('.name')?.textContent ??
  null;
const named = () => document.activeElement?.getAttribute('aria-label');
const search = () => screen.getByRole('searchbox');

beforeEach(() => {
  // Not in jsdom.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    // Told later, as browsers do.
    setTimeout(() => this.dispatchEvent(new Event('close')));
  };
});
afterEach(() => configure({ reactStrictMode: false }));

describe('the list', () => {
  it('is entered, walked and left by the arrow keys, Home and End', async () => {
    showQueue(LIST);
    await press('{ArrowDown}');
    expect(focused()).toBe('Ada');
    await press('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Cleo');
    await press('{ArrowUp}');
    expect(focused()).toBe('Blas');
    await press('{Home}');
    expect(focused()).toBe('Ada');
    await press('{End}');
    expect(focused()).toBe('Cleo');
  });

  it('has one stop for the Tab key, the row it was left at, with the buttons of that row', async () => {
    showQueue(LIST);
    await press('{ArrowDown}{ArrowDown}');
    expect(rowLinks().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    await press('{Tab}');
    expect(named()).toBe('Recordármelo: Blas');
    await press('{Tab}');
    expect(named()).toBe('Ocultar hasta que escriba: Blas');
    await press('{Tab}');
    expect(focused()).toBeNull();
    await press('{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe('Blas');
  });

  it('has what a row offers to the right of it', async () => {
    showQueue(LIST);
    await press('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(named()).toBe('Ocultar hasta que escriba: Ada');
    await press('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(rowLinks()[0]);
    await press('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(rowLinks()[1]);
  });

  it('gives the focus to the row that takes the place of one that goes', async () => {
    const { become } = showQueue(LIST);
    await press('{ArrowDown}{ArrowDown}');
    const [ada, blas, cleo] = LIST.content.found.rows;
    become(ready([ada!, cleo!]));
    expect(focused()).toBe('Cleo');
    become(ready([ada!]));
    expect(focused()).toBe('Ada');
    become(ready([]));
    expect(document.activeElement).toBe(search());
    become(ready([blas!]));
    expect(document.activeElement).toBe(search());
  });

  it('takes no focus that is elsewhere as it changes', async () => {
    const { become } = showQueue(LIST);
    await user.click(rowLinks()[0]!);
    await user.click(screen.getByRole('main'));
    become(ready([]));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('single keys', () => {
  it('go down and up, remind, hide and bring back', async () => {
    const { threadActions } = showQueue(LIST);
    await press('jj');
    expect(focused()).toBe('Blas');
    await press('k');
    expect(focused()).toBe('Ada');
    await press('jh');
    expect(threadActions.onHide).toHaveBeenLastCalledWith(BLAS, true);
    await press('u');
    expect(threadActions.onHide).toHaveBeenLastCalledWith(BLAS, false);
    await press('r');
    const menu = screen.getByRole('group', { name: 'Antes de que cierre' });
    expect(within(menu).getAllByRole('button')[0]).toBe(document.activeElement);
  });

  it('that are held down go on along the list, and do nothing else again', async () => {
    const { threadActions } = showQueue(LIST);
    const hold = (key: string) =>
      fireEvent.keyDown(document.activeElement!, { key, repeat: true });
    await press('j');
    hold('j');
    expect(focused()).toBe('Blas');
    hold('h');
    hold('r');
    expect(threadActions.onHide).not.toHaveBeenCalled();
    expect(screen.queryByText('Antes de que cierre')).toBeNull();
  });

  it('act on nothing that is not seen to have the focus', async () => {
    const { threadActions } = showQueue(LIST);
    await press('h');
    expect(threadActions.onHide).not.toHaveBeenCalled();
    expect(focused()).toBe('Ada');
    await press('h');
    expect(threadActions.onHide).toHaveBeenCalledWith(ADA, true);
  });

  it('do nothing while somebody types or with another key held', async () => {
    const { threadActions, onWish } = showQueue(LIST);
    await press('/');
    expect(document.activeElement).toBe(search());
    await press('h');
    expect(onWish).toHaveBeenLastCalledWith({ search: 'h' });
    await press('{ArrowDown}{Control>}h{/Control}{Meta>}h{/Meta}');
    await press('{Alt>}h{/Alt}');
    expect(threadActions.onHide).not.toHaveBeenCalled();
  });

  it('are off where the moderator said so; arrows, Tab and Enter stay', async () => {
    const { threadActions } = showQueue(LIST, {
      settings: { singleKeys: false },
    });
    await press('j/?');
    expect(document.activeElement).toBe(document.body);
    await press('{ArrowDown}hru');
    expect(focused()).toBe('Ada');
    expect(document.querySelector('[aria-keyshortcuts]')).toBeNull();
    await press('{Tab}{Tab}{Enter}');
    expect(threadActions.onHide).toHaveBeenCalledWith(ADA, true);
  });

  it('are told of by "?" and by a button, with the way to change them', async () => {
    showQueue(LIST);
    await press('?');
    const dialog = screen.getByRole('dialog', { name: 'Teclas' });
    within(dialog).getByText('De una fila a otra');
    expect(
      within(dialog).getByRole('link', { name: 'Cambiarlas' }),
    ).toHaveProperty('href', expect.stringContaining('#settings/shortcuts'));
    await press('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Teclas' }));
    screen.getByRole('dialog');
  });
});

describe('the keys', () => {
  it('stay open where React tries effects twice, until the browser closes them', async () => {
    configure({ reactStrictMode: true });
    showQueue(LIST);
    await press('?');
    await new Promise((done) => setTimeout(done, 5));
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    dialog.close();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the search field', () => {
  const sought = ready(LIST.content.found.rows, { wish: { search: 'a' } });

  it('leads to the list, and Escape empties it before anything else', async () => {
    const { onWish } = showQueue(sought);
    await user.click(search());
    await press('{Enter}{End}');
    expect(focused()).toBe('Cleo');
    await press('/{Enter}');
    expect(focused()).toBe('Ada');
    await user.click(search());
    await press('{Escape}');
    expect(onWish).toHaveBeenCalledWith({ search: '' });
  });
});

describe('a reminder by keyboard', () => {
  it('is chosen by the arrow keys, and given up by Escape', async () => {
    const { threadActions } = showQueue(LIST);
    await press('jr{Escape}');
    expect(document.activeElement).toBe(rowLinks()[0]);
    expect(screen.queryByText('Antes de que cierre')).toBeNull();
    await press('r{ArrowDown}{Enter}');
    expect(threadActions.onRemind).toHaveBeenCalledWith({
      thread: ADA,
      // An hour is left: half an hour before is the first that lies ahead.
      at: NOW + 50 * 60_000,
    });
    expect(document.activeElement).toBe(rowLinks()[0]);
  });
});
