import { detailHeader, message, rowTitle, transcript } from './locators.ts';
import { findIn, parentOf } from './past-names.ts';

/** What a composer's area never holds: the messages, the header, the list, another pane. */
const ELSEWHERE = [
  ...[message, transcript, detailHeader, rowTitle].flatMap(
    ({ alternatives }) => alternatives,
  ),
  '[role="main"]',
  '[data-pagelet*="ContextCard"]',
  'ventana-bar',
].join();

/** What can be pressed. */
export const PRESSABLE =
  'button, [role="button"], [role="option"], [role="menuitem"], [role="gridcell"], [tabindex]:not([role], [contenteditable], textarea, input)';

/**
 * The largest element around the composer that holds nothing but what belongs to it: its controls, what is attached,
 * panels that open in place.
 */
export function composerArea(composer: Element): Element {
  let area = composer;
  for (
    let around = parentOf(area);
    around && around !== document.body && !findIn(around, ELSEWHERE);
    around = parentOf(around)
  )
    area = around;
  return area;
}
