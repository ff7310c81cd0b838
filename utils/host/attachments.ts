import { composerArea, PRESSABLE } from './composer-area.ts';

/** A preview is larger than any icon, px. */
const PREVIEW_PX = 32;
const PICTURE = 'img, video, canvas';

const FILE_NAME = /^[^\n]+\.\p{L}[\p{L}\d]{1,4}$/u;

/** A preview can be taken away again: a control stands with it, within these many steps. */
const STEPS = 3;

function isRemovable(preview: Element, composer: Element): boolean {
  let around = preview.parentElement;
  for (let step = 0; step < STEPS && around; step++) {
    if (around.contains(composer)) return false;
    if (around.querySelector(PRESSABLE)) return true;
    around = around.parentElement;
  }
  return false;
}

function isPicture(element: Element): boolean {
  if (element.matches('img[src^="blob:"], video[src^="blob:"]')) return true;
  const { width, height } = element.getBoundingClientRect();
  return Math.min(width, height) >= PREVIEW_PX;
}

const isFileName = (element: Element) =>
  !element.childElementCount &&
  FILE_NAME.test(element.textContent?.trim() ?? '');

/** How many pictures and files wait beside the text of a composer. Language-free: a preview has a control to remove it. */
export function countAttachments(composer: Element): number {
  const area = composerArea(composer);
  const isWaiting = (element: Element) =>
    !composer.contains(element) &&
    !element.closest(PRESSABLE) &&
    (element.matches(PICTURE) ? isPicture(element) : isFileName(element)) &&
    isRemovable(element, composer);
  return [...area.querySelectorAll(`${PICTURE}, span, div`)].filter(isWaiting)
    .length;
}
