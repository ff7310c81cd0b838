/** Reads are at least this far apart; the first of a burst comes at once. */
const PACE_MS = 60;

const OWN_TAG = /^VENTANA-/;

const isOurs = (node: Node) => OWN_TAG.test(node.nodeName);

/** Typing changes the composer's text with every key, and nothing that is read from the page. */
const isTyped = ({ target, type }: MutationRecord) =>
  type !== 'attributes' &&
  (target instanceof Element ? target : target.parentElement)?.closest(
    '[contenteditable="true"]',
  ) != null;

/** A change that only puts in or takes out our own elements is no news, nor is what somebody types. */
const isNews = (record: MutationRecord) =>
  !isTyped(record) &&
  (record.type !== 'childList' ||
    [...record.addedNodes, ...record.removedNodes].some(
      (node) => !isOurs(node),
    ));

export interface InboxChanges {
  /** Whether the page has changed since `onChange` was called last. */
  isBehind(): boolean;
}

/**
 * Calls `onChange` after every change to the page's content, until the signal aborts: at once after a pause, so
 * that a row the page fills with another thread never shows the former one's badge, and paced within a burst.
 * `onStale` comes instead where a change has to wait: what is drawn on the changed rows holds no longer.
 */
export function watchInbox(
  { onChange, onStale }: { onChange(): void; onStale(changed: Node): void },
  signal: AbortSignal,
): InboxChanges {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  const read = () => {
    timer = undefined;
    if (signal.aborted) return;
    try {
      onChange();
    } finally {
      readAt = performance.now();
    }
  };
  const take = (records: readonly MutationRecord[]) => {
    const news = records.filter(isNews);
    if (!news.length) return;
    const waitMs = readAt + PACE_MS - performance.now();
    if (waitMs <= 0 && !timer) return read();
    for (const { target } of news) onStale(target);
    timer ??= setTimeout(read, Math.max(0, waitMs));
  };
  const observer = new MutationObserver(take);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    // Composers open and close, tab links move to another thread.
    attributeFilter: [
      'contenteditable',
      'aria-disabled',
      'disabled',
      'href',
      'lang',
    ],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    isBehind() {
      const records = observer.takeRecords();
      const isNewer = records.some(isNews);
      if (isNewer) for (const { target } of records) onStale(target);
      if (isNewer) timer ??= setTimeout(read, PACE_MS);
      return timer !== undefined;
    },
  };
}
