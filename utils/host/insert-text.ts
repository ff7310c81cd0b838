import { findMarks } from '../core/fill-reply.ts';
import { keepCaret } from './keep-caret.ts';
import { selectMark } from './select-mark.ts';
import { editorText } from './send-surface.ts';

/** After these nothing parts a word from what stands before it. */
const JOINS_NEXT = /[\s\p{Ps}\p{Pi}¿¡]$/u;
/** These stand against what is before them. */
const JOINS_BEFORE = /^[\s\p{Pe}\p{Pf}.,;:!?…]/u;

/**
 * Puts text into a composer as if it were typed or pasted there: at the caret, over what is selected, at the end where
 * there is no caret; a blank parts it from a word before and from one behind. Undo takes it back, the caret stands after
 * it, or over its first mark that is not filled in, and nothing is sent. False = it could not be done, and nothing has
 * changed. An editor draws it a moment later.
 */
export function insertText(composer: Element, text: string): boolean {
  const plain = text.replace(/\r\n?/gu, '\n');
  if (!plain || !canWriteIn(composer)) return false;
  if (composer instanceof HTMLTextAreaElement)
    return insertInArea(composer, plain);
  return composer instanceof HTMLElement && insertInEditor(composer, plain);
}

const canWriteIn = (composer: Element): boolean =>
  composer.isConnected &&
  composer.getAttribute('aria-disabled') !== 'true' &&
  (composer instanceof HTMLTextAreaElement
    ? !composer.disabled && !composer.readOnly
    : composer.getAttribute('contenteditable') === 'true');

const blankBetween = (before: string, after: string): string =>
  before && after && !JOINS_NEXT.test(before) && !JOINS_BEFORE.test(after)
    ? ' '
    : '';

const parted = (before: string, text: string, after: string): string =>
  blankBetween(before, text) + text + blankBetween(text, after);

/** Once the text is drawn: what is typed next takes the place of its first mark. */
function selectLeft(composer: HTMLElement, text: string, before: string): void {
  if (findMarks(text).length)
    setTimeout(() => selectMark(composer, findMarks(before).length));
}

/** Where the caret of a text area is; one that was never in it stands at its start. */
function caretIn(area: HTMLTextAreaElement): [start: number, end: number] {
  const { selectionStart: start, selectionEnd: end, value } = area;
  const isNone = !end && document.activeElement !== area;
  return isNone ? [value.length, value.length] : [start, end];
}

function insertInArea(area: HTMLTextAreaElement, text: string): boolean {
  const { value, maxLength } = area;
  const [start, end] = caretIn(area);
  const before = value.slice(0, start);
  const put = parted(before, text, value.slice(end));
  const length = value.length + put.length - (end - start);
  if (maxLength >= 0 && length > maxLength) return false;
  area.focus();
  area.setSelectionRange(start, end);
  // The one way that the browser's own undo knows of; the page's script sees it as typed.
  if (!isTyped(area, put) && area.value === value) {
    // Unlike a new value, this does not go past React's tracker, which so takes the event for a change.
    area.setRangeText(put, start, end, 'end');
    area.dispatchEvent(
      new InputEvent('input', { inputType: 'insertText', bubbles: true }),
    );
  }
  if (area.value === value) return false;
  selectLeft(area, text, before);
  return true;
}

/** Types into what has the focus; into nothing else than this. */
const isTyped = (composer: HTMLElement, text: string): boolean =>
  document.activeElement === composer &&
  document.execCommand('insertText', false, text);

function insertInEditor(editor: HTMLElement, text: string): boolean {
  if (document.activeElement !== editor || !rangeIn(editor))
    keepCaret(editor)(editor);
  // An editor takes up a caret only by this event, which the browser sends when we have long gone on.
  document.dispatchEvent(new Event('selectionchange'));
  const { before, after } = textAround(editor);
  const put = parted(before, text, after);
  if (!isPasted(editor, put) && !isTyped(editor, put)) return false;
  selectLeft(editor, text, before);
  return true;
}

function rangeIn(editor: HTMLElement): Range | null {
  const selection = document.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  return range && editor.contains(range.commonAncestorContainer) ? range : null;
}

/** What stands before the caret, or before what is selected, and after it. */
function textAround(editor: HTMLElement): { before: string; after: string } {
  const caret = rangeIn(editor);
  if (!caret) return { before: '', after: '' };
  const upTo = (node: Node, offset: number) => {
    const range = document.createRange();
    range.setStart(editor, 0);
    range.setEnd(node, offset);
    return editorText(range.cloneContents());
  };
  // The lines count from the first: what comes after the caret does not tell by itself whether a line ends there.
  const { length } = upTo(caret.endContainer, caret.endOffset);
  return {
    before: upTo(caret.startContainer, caret.startOffset),
    after: editorText(editor).slice(length),
  };
}

/**
 * Editors keep the text themselves and draw it: a paste is one step of theirs, with its lines, and no key is pressed.
 * Whoever takes it says so.
 */
const isPasted = (editor: HTMLElement, text: string): boolean =>
  !editor.dispatchEvent(makePaste(text));

const PLAIN = 'text/plain';

/** A paste that the page can read. */
function makePaste(text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  // Firefox (2026-11) takes no clipboard here, only these two; one of our making its page could not read.
  const own: object = { ...init, data: text, dataType: PLAIN };
  const paste = new ClipboardEvent('paste', own);
  if (paste.clipboardData?.getData(PLAIN) === text) return paste;
  const clipboardData = new DataTransfer();
  clipboardData.setData(PLAIN, text);
  return new ClipboardEvent('paste', { ...init, clipboardData });
}
