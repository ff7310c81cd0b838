import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import {
  type PanelActions,
  ThreadPanel,
} from '../../../components/thread/thread-panel.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { createTicker } from '../../../components/ui/ticker.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import type { Language } from '../../../utils/i18n/translate.ts';
import {
  NOW,
  PANEL_SHOTS,
  type PanelShot,
  REST,
} from '../../shots/panel-states.ts';

function show(name: string, more: Partial<PanelShot> = {}) {
  const actions = {
    onWrite: vi.fn(),
    onSettle: vi.fn(),
    onAddLabel: vi.fn(),
    onInsert: vi.fn(),
    onClose: vi.fn(),
  } satisfies PanelActions;
  const shot = { ...PANEL_SHOTS[name]!, ...more };
  const ticker = createTicker(() => NOW);
  const language: Language = 'en';
  const panel = (props: Partial<PanelShot> = {}) => (
    <LanguageProvider language={language}>
      <ThreadPanel {...{ ...REST, ...shot, ...props, ticker, actions }} />
    </LanguageProvider>
  );
  const { rerender } = render(panel());
  const renew = (props: Partial<PanelShot>) => rerender(panel(props));
  return { actions, user: userEvent.setup(), renew };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the panel', () => {
  it('says whose thread it is, and how its window stands', () => {
    show('open');
    screen.getByRole('heading', { name: 'María Fernández de la Torre' });
    screen.getByRole('img', { name: /Inside the window: 21 h/ });
  });

  it('gives on what is written, and says where it stays', async () => {
    const { actions, user } = show('closed');
    await user.type(screen.getByRole('textbox'), 'x');
    expect(actions.onWrite).toHaveBeenCalledWith({ text: 'x' });
    screen.getByText(/Only in this browser; neither/);
  });

  it('has labels that are on or off, and takes new ones', async () => {
    const { actions, user } = show('open');
    expect(screen.queryByRole('button', { name: 'VIP' })).toBeNull();
    await user.click(button('Labels'));
    expect(button('Order').getAttribute('aria-pressed')).toBe('true');
    await user.click(button('VIP'));
    expect(actions.onWrite).toHaveBeenLastCalledWith({ labels: ['order'] });
    await user.click(button('+ New'));
    await user.keyboard('return{Enter}');
    expect(actions.onAddLabel).toHaveBeenCalledWith('return');
    expect(actions.onWrite).toHaveBeenLastCalledWith({
      labels: ['order', 'own/VIP', 'own/return'],
    });
  });

  it('takes a label that is half written into no other thread', async () => {
    const { actions, user, renew } = show('open');
    await user.click(button('Labels'));
    await user.click(button('+ New'));
    await user.keyboard('ret');
    const { thread } = PANEL_SHOTS.open!;
    const other = '100200300401234/messenger/1000002' as ThreadKey;
    renew({ thread: { ...thread!, thread: other } });
    button('+ New');
    await user.keyboard('urn{Enter}');
    expect(actions.onAddLabel).not.toHaveBeenCalled();
  });

  it('closes only the field of a new label by Escape, and else itself', async () => {
    const { actions, user } = show('open');
    await user.click(button('Labels'));
    await user.click(button('+ New'));
    await user.keyboard('{Escape}');
    expect(actions.onClose).not.toHaveBeenCalled();
    (document.activeElement as HTMLElement).blur();
    expect(document.activeElement).toBe(document.body);
    await user.keyboard('{Escape}');
    expect(actions.onClose).toHaveBeenCalledOnce();
  });

  it('shows two notes that were written at once, and asks what goes', async () => {
    const { actions, user } = show('stale');
    screen.getByDisplayValue('Paga el viernes con tarjeta.');
    screen.getByText('Paga el viernes. Llamar antes a su hermana.');
    await user.click(button('Both together'));
    expect(actions.onSettle).toHaveBeenCalledWith('both');
  });

  it('fills the names in, and says which is missing', () => {
    show('open');
    screen.getByText(/Hola María: abrimos .* Zapatería Sol\./);
  });

  it('greys what does not fit, says why, and takes it all the same', async () => {
    const { actions, user, renew } = show('limited');
    const sale = button(/^Rebajas/);
    expect(sale.closest('.unfit')).not.toBeNull();
    expect(button(/^Horario/).closest('.unfit')).toBeNull();
    screen.getByText(/look promotional/);
    await user.click(sale);
    expect(actions.onInsert).toHaveBeenCalledWith('Rebajas');
    renew({ inserted: { outcome: 'inserted', n: 2 } });
    screen.getByText('Inserted, though Meta’s policy does not allow it now.');
    await user.click(button(/^Horario/));
    screen.getByText('Inserted, though Meta’s policy does not allow it now.');
    renew({ inserted: { outcome: 'inserted', n: 3 } });
    screen.getByText('Inserted. Sending it is up to you.');
  });

  it('greys all of them outside the window, and says why', () => {
    show('closed');
    expect(button(/^Horario/).closest('.unfit')).not.toBeNull();
    screen.getByText(/Outside Meta’s policy window/);
  });

  it('has the questions that invite an answer first, in the last hours', () => {
    show('last-hours');
    const heading = screen.getByText('Questions that invite an answer');
    const list = heading.closest('.group') as HTMLElement;
    expect(within(list).getAllByRole('button')).toHaveLength(2);
  });

  it('finds replies without accents, by keys', async () => {
    const { actions, user } = show('many');
    await user.type(screen.getByRole('searchbox'), 'QUE TALLA');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(actions.onInsert).toHaveBeenCalledWith('¿Qué talla?');
    await user.type(screen.getByRole('searchbox'), ' nothing');
    screen.getByText('None of them says that.');
    await user.keyboard('{Escape}');
    expect(actions.onClose).not.toHaveBeenCalled();
    button(/^Horario/);
  });

  it('takes the first reply that was found by Enter, and then seeks anew', async () => {
    const { actions, user, renew } = show('many');
    const search = screen.getByRole<HTMLInputElement>('searchbox');
    await user.type(search, '{Enter}');
    expect(actions.onInsert).not.toHaveBeenCalled();
    await user.type(search, 'horario');
    screen.getByText('Enter inserts “Horario”.');
    await user.keyboard('{Enter}');
    expect(actions.onInsert).toHaveBeenCalledExactlyOnceWith('Horario');
    expect(search.value).toBe('horario');
    renew({ inserted: { outcome: 'inserted', n: 1 } });
    expect(search.value).toBe('');
    await user.type(search, 'horario');
    renew({ inserted: { outcome: 'no-composer', n: 2 } });
    expect(search.value).toBe('horario');
  });

  it('a reply is inserted once, however long its key is held', async () => {
    const { actions, user } = show('limited');
    button(/^Horario/).focus();
    await user.keyboard('{Enter>5/}');
    expect(actions.onInsert).toHaveBeenCalledOnce();
  });

  it.each([
    ['the questions that its button named', 'last-hours', /^¿Qué talla/],
    ['a reply', 'limited', /^¿Q/],
    ['the search', 'many', /^Search/],
    ['the note where there is no reply', 'no-data', /^Private note/],
  ])('has the focus come in on %s', (_, state, name) => {
    show(state, { opened: 1 });
    const { activeElement: active } = document;
    const named = [...screen.queryAllByRole('button', { name })]
      .concat(screen.queryAllByRole('searchbox', { name }))
      .concat(screen.queryAllByRole('textbox', { name }));
    expect(named).toContain(active);
  });

  const learnThatItCloses = async (touch: () => Promise<void>) => {
    const { thread } = PANEL_SHOTS['last-hours']!;
    const { renew } = show('last-hours', {
      opened: 1,
      thread: { ...thread!, observations: [] },
    });
    await touch();
    renew({ opened: 1, thread });
  };

  it('has the focus follow what is known to come first', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await learnThatItCloses(async () => {});
    expect(document.activeElement).toBe(button(/^¿Qué talla/));
  });

  it('leaves the focus to whoever has begun to press keys', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    await learnThatItCloses(async () => {
      screen.getByRole('textbox').focus();
      await userEvent.keyboard('x');
    });
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('tells the windows as it knows them, with ranges where they are such', () => {
    show('limited');
    screen.getByText(/^Ended between /);
    screen.getByText(/^wrote between /);
    screen.getByText(/^answered /);
  });

  it('says that nothing was sent, or why nothing was inserted', () => {
    show('open');
    expect(screen.getAllByRole('status').at(-1)?.textContent).toBe(
      'Inserted. Sending it is up to you.',
    );
  });

  it.each([
    [
      'somebody writes on',
      () => userEvent.type(screen.getByRole('textbox'), 'x'),
    ],
    ['a while', () => act(() => vi.advanceTimersByTimeAsync(9000))],
  ])('no longer says after %s that a reply was inserted', async (_, happen) => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    show('open');
    await happen();
    expect(screen.getAllByRole('status').at(-1)?.textContent).toBe('');
    vi.useRealTimers();
  });

  it('says that what is written is not kept while nobody hears', () => {
    show('lost');
    expect(screen.getByRole('alert').textContent).toMatch(/^No connection/);
    screen.getByText('Not saved yet');
  });

  it('says so where there is no thread', () => {
    show('no-thread');
    screen.getByText(/No conversation is open/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
