import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrip } from '../../../utils/overlay/strip.ts';
import type { StripView } from '../../../utils/overlay/strip-view.ts';

let root: ShadowRoot;
const onGo = vi.fn();
const onList = vi.fn();
const onAway = vi.fn();

const VIEW: StripView = {
  label: 'Lo que se cierra pronto',
  lead: 'Se cierra:',
  name: 'María',
  page: '',
  until: 'hoy 14:02',
  left: 'faltan 35 min',
  span: '35 min',
  isSoon: true,
  more: '+3',
  moreName: '3 conversaciones más se cierran pronto',
  go: 'Ir',
  goName: 'Ir a la conversación de María',
  list: 'Lista',
  away: 'Ocultar hasta mañana',
};
const SPOT = { left: 1, top: 2, width: 300 };

beforeEach(() => {
  document.querySelector('ventana-strip')?.remove();
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(
    function open(this: HTMLElement, init) {
      root = attach.call(this, init);
      return root;
    },
  );
});

function show(more: Partial<StripView> | null = {}) {
  const strip = createStrip({ onGo, onList, onAway });
  strip.render(more && { ...VIEW, ...more }, false);
  strip.place(SPOT, false);
  return strip;
}
const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;

describe('the line at the list', () => {
  it('says a name as text, whatever is in it', () => {
    show({ name: '<img src=x onerror=alert(1)>' });
    expect(root.querySelector('img')).toBeNull();
    expect(find('.name').textContent).toBe('<img src=x onerror=alert(1)>');
    expect(find('.name').firstElementChild?.localName).toBe('bdi');
  });

  it('is to be read in full where it is cut, and by ear', () => {
    show({ page: 'Tienda' });
    expect(find('.words').title).toBe(
      'Se cierra: María (Tienda) · hoy 14:02 · faltan 35 min',
    );
    expect(find('.more').ariaLabel).toBe(VIEW.moreName);
    expect(find('.go').ariaLabel).toBe(VIEW.goName);
    expect(find('.strip').ariaLabel).toBe(VIEW.label);
  });

  it('stands in no element of the page', () => {
    show();
    const host = document.querySelector('ventana-strip');
    expect(host?.parentElement).toBe(document.documentElement);
    expect(find('.strip').style).toMatchObject({
      left: '1px',
      top: '2px',
      width: '300px',
    });
  });

  it('comes back with its next place where the page took it away', () => {
    const strip = show();
    document.querySelector('ventana-strip')?.remove();
    strip.place(SPOT, false);
    expect(document.querySelector('ventana-strip')).not.toBeNull();
  });

  it('is not there with nothing to say, or without a place', () => {
    const strip = show(null);
    expect(find('.strip').hidden).toBe(true);
    strip.render(VIEW, false);
    expect(find('.strip').hidden).toBe(false);
    strip.place(null, false);
    expect(find('.strip').hidden).toBe(true);
  });

  it('says a note instead of its words, and then these again', () => {
    const strip = show();
    strip.say('Nada');
    expect(find('.line').hidden).toBe(true);
    expect(find('[role="status"]').textContent).toBe('Nada');
    strip.say('');
    expect(find('.line').hidden).toBe(false);
  });

  it('has no way to what is open already', () => {
    show({ go: '' });
    expect(find('.go').hidden).toBe(true);
  });

  it('keeps its buttons while its words change: the focus stays', () => {
    const strip = show();
    find('.go').focus();
    const before = root.activeElement;
    strip.render({ ...VIEW, name: 'Juan', left: 'faltan 34 min' }, false);
    expect(root.activeElement).toBe(before);
    expect(find('.name').textContent).toBe('Juan');
  });

  it('takes no press of a script of the page', () => {
    show();
    for (const selector of ['.go', '.list', '.away']) find(selector).click();
    for (const act of [onGo, onList, onAway])
      expect(act).not.toHaveBeenCalled();
  });

  it('leaves the focus in the draft under a mouse, and keys to itself', () => {
    show();
    const down = new MouseEvent('mousedown', { cancelable: true });
    find('.go').dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    const onKey = vi.fn();
    window.addEventListener('keydown', onKey, { once: true });
    find('.go').dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, composed: true }),
    );
    expect(onKey).not.toHaveBeenCalled();
  });

  it('says what it is down to 320 px, of which 14 are around its words', () => {
    const css = readFileSync('utils/overlay/strip.css', 'utf8');
    const hiding = css
      .split('@container (max-width: ')
      .slice(1)
      .filter((part) => part.includes('.lead'));
    expect(hiding.map(Number.parseFloat)).toEqual([299]);
  });
});
