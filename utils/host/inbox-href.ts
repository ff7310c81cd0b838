import { every, maybe } from './locator.ts';
import { composer, message, threadRow } from './locators.ts';

const hasInbox = (page: Document) =>
  every(threadRow, page).length > 0 ||
  maybe(message, page) !== null ||
  maybe(composer, page) !== null;

/** The document in a frame; null = of another origin, or not there yet. */
const contentOf = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};

/**
 * The address of the inbox that a document shows. Some accounts get the inbox in a frame of the same origin: the
 * address is the top page's then, and the inbox is the frame's. Null = the inbox, if any, is in another document.
 */
export function inboxHref(page: Document): string | null {
  const { defaultView: view } = page;
  if (!view || view === view.top) {
    const frames = [...page.querySelectorAll('iframe')];
    const isInFrame = frames.some((frame) => {
      const content = contentOf(frame);
      return content && hasInbox(content);
    });
    return isInFrame && !hasInbox(page) ? null : page.location.href;
  }
  if (!hasInbox(page)) return null;
  try {
    return view.top?.location.href ?? null;
  } catch {
    // The top page is of another origin.
    return null;
  }
}
