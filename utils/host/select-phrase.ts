import type { FlaggedPhrase } from '../core/review/draft-review.ts';

/** Whether a text node's place in an editor is found by what stands before it there, whitespace apart. */
const unspaced = (text: string) => text.replace(/\s/gu, '');

/** Where in an editor so many characters that are no whitespace have passed; null = there are not as many. */
function placeAfter(editor: Node, count: number, isStart: boolean) {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let left = count;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let offset = 0; offset < text.length; offset++) {
      if (/\s/u.test(text[offset] ?? '')) continue;
      if (isStart && left === 0) return { node, offset };
      left--;
      if (!isStart && left === 0) return { node, offset: offset + 1 };
    }
  }
  return null;
}

/**
 * Selects a phrase of a draft's text in its composer, as somebody would who marks it with the mouse: an editor takes
 * that up by itself. Lines and emoji count differently in text and editor, so only what is no whitespace is counted;
 * a draft with pictured emoji may be off by them.
 */
export function selectPhrase(
  composer: HTMLElement,
  text: string,
  { start, end }: Pick<FlaggedPhrase, 'start' | 'end'>,
): void {
  composer.focus();
  if (composer instanceof HTMLTextAreaElement) {
    const shift = composer.value.indexOf(text);
    if (shift >= 0) composer.setSelectionRange(start + shift, end + shift);
    return;
  }
  const before = unspaced(text.slice(0, start)).length;
  const within = unspaced(text.slice(start, end)).length;
  const from = placeAfter(composer, before, true);
  const to = placeAfter(composer, before + within, false);
  if (from && to)
    document
      .getSelection()
      ?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
