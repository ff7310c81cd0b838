import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../utils/features/panel-focus.ts';

let end = new AbortController();
let composer: HTMLElement;
let button: HTMLElement;

beforeEach(() => {
  end = new AbortController();
  composer = document.createElement('div');
  composer.contentEditable = 'true';
  composer.tabIndex = 0;
  composer.textContent = 'Hello there';
  button = document.createElement('button');
  document.body.append(composer, button);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

const text = () => composer.firstChild as Text;
const select = (start: number, stop = start) =>
  document.getSelection()?.setBaseAndExtent(text(), start, text(), stop);
const selected = () => {
  const { anchorNode, anchorOffset, focusOffset } = document.getSelection()!;
  return [composer.contains(anchorNode), anchorOffset, focusOffset];
};
const keep = () => keepFocus(button, () => composer, end.signal);

describe('the caret beside a panel', () => {
  it('stays where it is by now, not where it was as the panel was opened', () => {
    composer.focus();
    select(0, 5);
    const { toCaret } = keep();
    select(11);
    composer.blur();
    toCaret();
    expect(document.activeElement).toBe(composer);
    expect(selected()).toEqual([true, 11, 11]);
  });

  it('comes back to where it was last, if the page has taken it away', () => {
    composer.focus();
    select(0, 5);
    const { toCaret } = keep();
    select(8);
    document.dispatchEvent(new Event('selectionchange'));
    document.getSelection()?.removeAllRanges();
    button.focus();
    toCaret();
    expect(selected()).toEqual([true, 8, 8]);
  });

  it('is not moved as the focus is given back', () => {
    composer.focus();
    select(2);
    const { giveBack } = keep();
    select(7);
    end.abort();
    giveBack();
    expect(selected()).toEqual([true, 7, 7]);
  });

  it('goes to the end of another composer, and into none as the button had the focus', () => {
    composer.focus();
    select(2);
    const { toCaret } = keep();
    composer.remove();
    composer = composer.cloneNode(true) as HTMLElement;
    document.body.append(composer);
    toCaret();
    const { anchorNode, anchorOffset } = document.getSelection()!;
    expect([anchorNode, anchorOffset]).toEqual([composer, 1]);
    button.focus();
    const other = keep();
    composer.focus();
    other.giveBack();
    expect(document.activeElement).toBe(button);
  });
});
