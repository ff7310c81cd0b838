import { findMarks } from '../core/fill-reply.ts';

/** Selects a mark of a draft that is not filled in, the one after so many others; an editor takes that up by itself. */
export function selectMark(composer: HTMLElement, skip: number): void {
  if (composer instanceof HTMLTextAreaElement) {
    const mark = findMarks(composer.value)[skip];
    if (mark)
      composer.setSelectionRange(mark.index, mark.index + mark[0].length);
    return;
  }
  let left = skip;
  const walker = document.createTreeWalker(composer, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const marks = findMarks(node.nodeValue ?? '');
    const mark = marks[left];
    left -= marks.length;
    if (!mark) continue;
    const { index } = mark;
    document
      .getSelection()
      ?.setBaseAndExtent(node, index, node, index + mark[0].length);
    return;
  }
}
