// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertText } from '../../../utils/host/insert-text.ts';

/** A browser that does not type into text areas on command: the other way is taken. */
const execCommand = vi.fn(() => false);

beforeEach(() => Object.assign(document, { execCommand }));
afterEach(() => document.body.replaceChildren());

function areaWith(value: string, start = value.length, end = start) {
  const area = document.createElement('textarea');
  document.body.append(area);
  area.value = value;
  area.focus();
  area.setSelectionRange(start, end);
  return area;
}

describe('in a text area', () => {
  it.each([
    ['', 'Hola', 'Hola'],
    ['Hola', 'Ana', 'Hola Ana'],
    ['Hola ', 'Ana', 'Hola Ana'],
    ['Hola\n', 'Ana', 'Hola\nAna'],
    ['Hola', ', Ana', 'Hola, Ana'],
    ['Hola', '\nAna', 'Hola\nAna'],
    ['Hola (', 'Ana', 'Hola (Ana'],
    ['¿', 'Bien?', '¿Bien?'],
    ['Hola.', '¿Bien?', 'Hola. ¿Bien?'],
    ['Hola 👋', 'Ana', 'Hola 👋 Ana'],
    ['Hola', 'a\r\nb', 'Hola a\nb'],
  ])('%j and %j become %j', (before, text, after) => {
    const area = areaWith(before);
    expect(insertText(area, text)).toBe(true);
    expect(area.value).toBe(after);
    expect(area.selectionStart).toBe(after.length);
  });

  it.each([
    ['Hola', 'Un saludo', 'Hola Bien. Un saludo'],
    ['', 'Un saludo', 'Bien. Un saludo'],
    ['Hola', ' Un saludo', 'Hola Bien. Un saludo'],
    ['Hola', ', Ana', 'Hola Bien., Ana'],
    ['Hola', '\nUn saludo', 'Hola Bien.\nUn saludo'],
  ])('between %j and %j becomes %j', (before, after, becomes) => {
    const area = areaWith(before + after, before.length);
    expect(insertText(area, 'Bien.')).toBe(true);
    expect(area.value).toBe(becomes);
  });

  it('selects the first mark that is left in it, and none of those that stood there', async () => {
    const area = areaWith('{page} Hola');
    insertText(area, 'de {page}, {name}');
    await vi.waitFor(() => expect(area.selectionStart).toBe(15));
    expect(area.selectionEnd).toBe(21);
  });

  it('takes the place of what is selected, and tells the page once', () => {
    const area = areaWith('El precio es X euros', 13, 14);
    const onInput = vi.fn();
    document.body.addEventListener('input', onInput, { once: true });
    expect(insertText(area, '20')).toBe(true);
    expect(area.value).toBe('El precio es 20 euros');
    expect(area.selectionStart).toBe(15);
    expect(onInput).toHaveBeenCalledOnce();
  });

  it('goes to the end where nobody has put the caret', () => {
    const area = areaWith('Hola', 0);
    area.blur();
    expect(insertText(area, 'Ana')).toBe(true);
    expect(area.value).toBe('Hola Ana');
  });

  it.each([
    ['disabled', { disabled: true }],
    ['for reading only', { readOnly: true }],
    ['marked as disabled', { ariaDisabled: 'true' }],
    ['too short', { maxLength: 6 }],
  ])('changes nothing in one that is %s', (_, fields) => {
    const area = areaWith('Hola');
    Object.assign(area, fields);
    if ('ariaDisabled' in fields) area.setAttribute('aria-disabled', 'true');
    expect(insertText(area, 'Ana')).toBe(false);
    expect(area.value).toBe('Hola');
  });

  it('changes nothing where there is nothing to insert, or no page', () => {
    const area = areaWith('Hola');
    expect(insertText(area, '')).toBe(false);
    area.remove();
    expect(insertText(area, 'Ana')).toBe(false);
    expect(area.value).toBe('Hola');
  });
});

describe('in an editor', () => {
  it.each(['false', null])('changes nothing in contenteditable %s', (value) => {
    const editor = document.createElement('div');
    if (value) editor.setAttribute('contenteditable', value);
    document.body.append(editor);
    expect(insertText(editor, 'Ana')).toBe(false);
    expect(editor.textContent).toBe('');
  });
});
