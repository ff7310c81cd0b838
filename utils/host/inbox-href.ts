import { inboxAt } from '../core/inbox-at.ts';
import { every, maybe } from './locator.ts';
import { composer, message, threadRow } from './locators.ts';

const hasInbox = (page: Document) =>
  every(threadRow, page).length > 0 ||
  maybe(message, page) !== null ||
  maybe(composer, page) !== null;

/** The address of the top page; null = it is of another origin. */
function topHref(view: Window): string | null {
  try {
    return view.top?.location.href ?? null;
  } catch {
    return null;
  }
}

/**
 * The address of the inbox that a document shows. Some accounts get the inbox in a frame of the same origin: the
 * address is the top page's then, and the inbox is the frame's. Null = the inbox, if any, is in another document.
 */
export function inboxHref(page: Document): string | null {
  const { defaultView: view } = page;
  const href = view ? topHref(view) : page.location.href;
  // Before anything is searched for: most pages of these hosts are no inbox.
  if (!href || !inboxAt(href)) return null;
  if (view && view !== view.top) return hasInbox(page) ? href : null;
  const isInFrame = [...page.querySelectorAll('iframe')].some(
    // Null for a frame of another origin.
    ({ contentDocument }) => contentDocument && hasInbox(contentDocument),
  );
  return isInFrame && !hasInbox(page) ? null : href;
}
