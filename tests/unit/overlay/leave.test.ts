import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askToLeave } from '../../../utils/overlay/leave.ts';
import { watchSight } from '../../../utils/overlay/plain-sight.ts';

vi.mock('../../../utils/overlay/plain-sight.ts');

const VIEW = {
  title: 'Hay un borrador',
  body: 'Puede perderse',
  stay: 'Seguir aquí',
  leave: 'Ir',
  language: 'es',
  isDark: false,
};
const isSeenFor = vi.fn<(ms: number) => boolean>();
let root: ShadowRoot;
const listeners = new Map<EventTarget, ((event: Event) => void)[]>();

beforeEach(() => {
  isSeenFor.mockReturnValue(true);
  vi.mocked(watchSight).mockReturnValue({ isSeenFor, renew: vi.fn() });
  Object.assign(HTMLDialogElement.prototype, { showModal: vi.fn() });
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(
    function open(this: HTMLElement, init) {
      root = attach.call(this, init);
      return root;
    },
  );
  listeners.clear();
  const add = HTMLElement.prototype.addEventListener;
  vi.spyOn(HTMLElement.prototype, 'addEventListener').mockImplementation(
    function keep(this: HTMLElement, type: string, listener, options) {
      if (type === 'click' && typeof listener === 'function')
        listeners.set(this, [...(listeners.get(this) ?? []), listener]);
      add.call(this, type, listener as EventListener, options);
    },
  );
});

const life = new AbortController();
const ask = (signal = life.signal) => {
  const answer = vi.fn();
  void askToLeave(VIEW, signal).then(answer);
  return answer;
};
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((b) => b.textContent === text)!;
/** What a person does: jsdom trusts no event that a script makes, so it says so. */
const press = (target: HTMLElement) => {
  const trusted = { isTrusted: true } as Event;
  for (const listener of listeners.get(target) ?? []) listener(trusted);
};
const settle = () => new Promise((done) => setTimeout(done));

describe('the question before a draft is left', () => {
  it('leaves at a press on what stood in plain sight', async () => {
    const answer = ask();
    press(button('Ir'));
    await settle();
    expect(isSeenFor).toHaveBeenCalledWith(500, expect.anything());
    expect(answer).toHaveBeenCalledExactlyOnceWith(true);
    expect(document.querySelector('ventana-dialog')).toBeNull();
  });

  it('takes no press of a script of the page', async () => {
    const answer = ask();
    button('Ir').click();
    await settle();
    expect(answer).not.toHaveBeenCalled();
    press(button('Seguir aquí'));
    await settle();
  });

  it('takes no press on what could not be seen', async () => {
    isSeenFor.mockReturnValue(false);
    const answer = ask();
    press(button('Ir'));
    await settle();
    expect(answer).not.toHaveBeenCalled();
    press(button('Seguir aquí'));
    await settle();
  });

  it.each([
    ['the other button', () => press(button('Seguir aquí'))],
    [
      'Esc',
      () => root.querySelector('dialog')?.dispatchEvent(new Event('cancel')),
    ],
    [
      'the page that takes it away',
      () => document.querySelector('ventana-dialog')?.remove(),
    ],
    [
      'the page that puts it elsewhere',
      () => document.body.append(document.querySelector('ventana-dialog')!),
    ],
  ])('stays by %s', async (_, act) => {
    const answer = ask();
    act();
    await settle();
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('stays where the extension goes', async () => {
    const going = new AbortController();
    const answer = ask(going.signal);
    going.abort();
    await settle();
    expect(answer).toHaveBeenCalledExactlyOnceWith(false);
    expect(document.querySelector('ventana-dialog')).toBeNull();
  });

  it('has the focus on what loses nothing', () => {
    ask();
    expect(button('Seguir aquí').autofocus).toBe(true);
    expect(button('Ir').autofocus).toBe(false);
    press(button('Seguir aquí'));
  });
});
