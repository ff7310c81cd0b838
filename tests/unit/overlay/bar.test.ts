import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speakBar } from '../../../utils/features/bar-words.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import { createBar } from '../../../utils/overlay/bar.ts';
import { by, wordsIn } from '../../shots/bar-words.ts';

let root: ShadowRoot;
const onRemind = vi.fn();
const onForget = vi.fn();
const onPanel = vi.fn();

beforeEach(() => {
  document.body.replaceChildren();
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(
    function open(this: HTMLElement, init) {
      root = attach.call(this, init);
      return root;
    },
  );
});

const view = speakBar(
  wordsIn({ events: [by('message', 1)] }),
  translator('es'),
);
const remind = {
  ask: 'Recordármelo',
  when: 'Antes',
  choices: [{ at: 5, label: '1 h antes' }],
};

function show(more: object = {}) {
  const bar = createBar({ onRemind, onForget, onPanel });
  document.body.append(bar.host);
  bar.render({ ...view, ...more }, false);
  return bar;
}
const button = (text: string) =>
  [...root.querySelectorAll('button')].find((b) => b.textContent === text)!;

/** What a person does: jsdom trusts no event that a script makes, so it says so. */
function press(target: HTMLElement) {
  const event = new MouseEvent('click', { bubbles: true });
  const trusted = new Proxy(event, {
    get: (e, name) => (name === 'isTrusted' ? true : Reflect.get(e, name)),
  });
  for (const listener of listeners.get(target) ?? []) listener(trusted);
}
const listeners = new Map<EventTarget, ((event: Event) => void)[]>();
beforeEach(() => {
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

describe('the bar', () => {
  it('cannot be read by the page', () => {
    expect(show().host.shadowRoot).toBe(null);
  });

  it('has the buttons act for the person, not for a script of the page', () => {
    show({ remind });
    button('Recordármelo').click();
    expect(button('Recordármelo').getAttribute('aria-expanded')).not.toBe(
      'true',
    );
    button('1 h antes').click();
    expect(onRemind).not.toHaveBeenCalled();
    press(button('Recordármelo'));
    expect(button('Recordármelo').getAttribute('aria-expanded')).toBe('true');
    press(button('1 h antes'));
    expect(onRemind).toHaveBeenCalledWith(5, expect.anything());
  });

  it('shows the reminder that is set, to be removed', () => {
    const set = {
      set: 'Recordatorio 13:02',
      remove: 'Quitar',
      removeName: 'x',
    };
    show({ remind: set });
    expect(root.textContent).toContain('Recordatorio 13:02');
    button('Quitar').click();
    expect(onForget).not.toHaveBeenCalled();
    press(button('Quitar'));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('says more when asked to, and closes it with another conversation', () => {
    const bar = show({ about: 'a' });
    expect(root.textContent).not.toContain('El plazo dura');
    press(button('Más'));
    expect(root.textContent).toContain('El plazo dura 24 horas');
    bar.render({ ...view, about: 'a', headline: 'otra' }, false);
    expect(root.textContent).toContain('El plazo dura');
    bar.render({ ...view, about: 'b' }, false);
    expect(root.textContent).not.toContain('El plazo dura');
  });

  it('keeps its buttons where they are when the words change: they may have the focus', () => {
    const bar = show({ remind });
    const before = button('Más');
    before.focus();
    bar.render({ ...view, remind, headline: 'otra' }, true);
    expect(button('Más')).toBe(before);
    expect(root.activeElement).toBe(before);
  });

  it('says a note with a button, for the person only', () => {
    const bar = show();
    const onChoose = vi.fn();
    bar.say('Hecho.', [{ label: 'Deshacer', onChoose }]);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Hecho.');
    button('Deshacer').click();
    expect(onChoose).not.toHaveBeenCalled();
    press(button('Deshacer'));
    expect(onChoose).toHaveBeenCalledOnce();
    bar.say('');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('');
    expect(button('Deshacer')).toBeUndefined();
  });

  it('keeps what is typed in it from the page', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    show({ remind });
    button('Más').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }),
    );
    expect(heard).not.toHaveBeenCalled();
  });

  it('opens the panel for the person only, and says whether it is open', () => {
    const bar = show();
    expect(button('').hidden).toBe(true);
    const panel = { label: 'Notas y respuestas', kept: 'nota', isOpen: true };
    bar.render({ ...view, panel }, false);
    const opener = button('Notas y respuestas nota');
    expect(opener.hidden).toBe(false);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    opener.click();
    expect(onPanel).not.toHaveBeenCalled();
    press(opener);
    expect(onPanel).toHaveBeenCalledExactlyOnceWith(opener);
  });

  it('without anybody to remind offers no reminder', () => {
    const bar = createBar();
    bar.render({ ...view, remind }, false);
    expect(button('Recordármelo')).toBeUndefined();
  });
});
