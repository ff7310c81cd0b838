import { browser } from 'wxt/browser';
import type { Closing } from '../../utils/core/closing.ts';
import { inboxAt } from '../../utils/core/inbox-at.ts';
import type { ClosingPush } from '../../utils/messaging/protocol.ts';
import { queryHostTabs } from '../../utils/messaging/push.ts';
import type { SenderFrame } from '../../utils/messaging/server.ts';
import { loadBegunJump } from '../../utils/settings/jump-begun.ts';
import { loadStripAway, thisDay } from '../../utils/settings/strip-away.ts';

/** A document in a tab, or all of its documents. */
interface Target {
  readonly tabId: number;
  readonly frameId?: number;
}

const warn = (error: unknown) =>
  console.error('Ventana: what closes next cannot be shown.', error);

/** Puts what shows and opens the thread that closes next into a tab; it starts only once in a document. */
export async function putClosing({ tabId, frameId }: Target): Promise<void> {
  await browser.scripting.executeScript({
    target:
      frameId === undefined
        ? { tabId, allFrames: true }
        : { tabId, frameIds: [frameId] },
    files: ['/closing.js'],
  });
}

/** False = nobody there listens. */
const tellOne = (
  { tabId, frameId }: Target,
  closing: Closing,
): Promise<boolean> => {
  const push: ClosingPush = { push: 'closing:changed', closing };
  const to = frameId === undefined ? {} : { frameId };
  const answer = browser.tabs.sendMessage(tabId, push, to);
  return answer.then(Boolean, () => false);
};

/** A jump that is under way has an end to come to, also where the line was put away. */
const isWanted = async (): Promise<boolean> =>
  (await loadStripAway()) !== thisDay() || (await loadBegunJump()) !== null;

async function tellOrPut(target: Target, closing: Closing): Promise<void> {
  if (await tellOne(target, closing)) return;
  // It asks for itself what closes next.
  if (closing.count > 0 && (await isWanted())) await putClosing(target);
}

async function tellAll(closing: Closing): Promise<void> {
  for (const { id, url } of await queryHostTabs()) {
    if (id === undefined) continue;
    const target = { tabId: id };
    const isInbox = inboxAt(url ?? '') === 'required';
    const telling = isInbox
      ? tellOrPut(target, closing)
      : tellOne(target, closing);
    telling.catch(warn);
  }
}

/**
 * Keeps the line that says what closes next in the inboxes. Its script is put into a document only once there is
 * something to say there.
 */
export function keepStrip(loadClosing: () => Promise<Closing>) {
  return {
    /** An inbox has told of itself: it may need the line. */
    meet(from: SenderFrame | null): void {
      if (!from) return;
      loadClosing()
        .then((closing) => (closing.count ? tellOrPut(from, closing) : null))
        .catch(warn);
    },
    /** What closes next has changed: every inbox is told, and gets the line if it has none. */
    tell(closing: Closing): void {
      tellAll(closing).catch(warn);
    },
  };
}
