import { type ThreadKey, UNTOLD_PAGE } from '../core/thread-key.ts';
import type { OpenThread } from './inbox-session.ts';

/** The thread of which notes can be kept; null = none is open, or the page does not tell which one, or of which Page. */
export const keptThread = (open: OpenThread | null): ThreadKey | null =>
  open?.key && !open.key.startsWith(UNTOLD_PAGE) ? open.key : null;
