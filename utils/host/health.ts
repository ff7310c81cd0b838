/** How long a filled page may go on without a part before that part counts as missing. */
export const MISSING_AFTER_MS = 5000;

/** Text enough that a main region is filled and not a skeleton. */
const FILLED_TEXT = 200;

/** Whether the page shows content at all: a list that is still loading is no fault. */
export function isFilled(page: Document): boolean {
  if (page.readyState === 'loading') return false;
  const main = page.querySelector('[role="main"]') ?? page.body;
  return (main?.textContent ?? '').length > FILLED_TEXT;
}
