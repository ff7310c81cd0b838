import { composerArea, PRESSABLE } from './composer-area.ts';
import { findAllIn, findIn, isIn, parentOf } from './past-names.ts';

/** A preview is larger than any icon, px. */
const PREVIEW_PX = 32;
const PICTURE = 'img, video, canvas';

const FILE_NAME = /^[^\n]+\.\p{L}[\p{L}\d]{1,4}$/u;

/** A preview can be taken away again: a control stands with it, within these many steps. */
const STEPS = 3;

function isRemovable(preview: Element, composer: Element): boolean {
  let around = parentOf(preview);
  for (let step = 0; step < STEPS && around; step++) {
    if (isIn(composer, around)) return false;
    if (findIn(around, PRESSABLE)) return true;
    around = parentOf(around);
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
    !isIn(element, composer) &&
    !element.closest(PRESSABLE) &&
    (element.matches(PICTURE) ? isPicture(element) : isFileName(element)) &&
    isRemovable(element, composer);
  return [...findAllIn(area, `${PICTURE}, span, div`)].filter(isWaiting).length;
}
