import type { Tab } from './tab.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Aimed {
  aim?: { hasMissed: boolean; over: AbortController };
}

/** Runs in the page: notes whether the next press lands on what was aimed at. One that the guard holds has hit. */
function watchPress(selector: string) {
  const aimed = window as unknown as Aimed;
  aimed.aim?.over.abort();
  const aim = { hasMissed: false, over: new AbortController() };
  aimed.aim = aim;
  const frame = document.querySelector('iframe')?.contentWindow;
  (frame ?? window).addEventListener(
    'pointerdown',
    (event) => {
      const path = event.composedPath();
      aim.hasMissed = !path.some(
        (target) => (target as Partial<Element>).matches?.(selector) === true,
      );
    },
    { capture: true, once: true, signal: aim.over.signal },
  );
}

/**
 * A real click on a spot; false = it missed: what stood there was moved before the hand came down, as by a line of
 * ours that comes or goes below it. Nobody who sees it takes that for a press.
 */
export async function hits(
  tab: Tab,
  selector: string,
  { x, y }: Spot,
): Promise<boolean> {
  await tab.evaluate(watchPress, selector);
  await tab.mouse.click(x, y);
  return tab.evaluate(
    () => (window as unknown as Aimed).aim?.hasMissed !== true,
    undefined,
  );
}
