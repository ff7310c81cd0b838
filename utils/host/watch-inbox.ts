/** Changes come in bursts; a pass reads them together. */
const SETTLE_MS = 80;
const OWN_TAGS = /^ventana-/i;

const isOurs = (node: Node) =>
  node instanceof Element && OWN_TAGS.test(node.localName);

/** A change that only puts in or takes out our own elements is no news. */
const isNews = (record: MutationRecord) =>
  record.type !== 'childList' ||
  [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node));

/**
 * Calls `onChange` at once and after every burst of changes to the page's content, until the signal aborts.
 * The observer itself only notes that something changed.
 */
export function watchInbox(onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) onChange();
    }, SETTLE_MS);
  };
  const observer = new MutationObserver((records) => {
    if (!timer && records.some(isNews)) schedule();
  });
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
  schedule();
}
