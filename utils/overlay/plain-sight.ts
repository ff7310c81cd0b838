/** Smaller than this nobody can read it, px. */
const LEAST_PX = 160;
/** How often is looked, ms; Chromium's observer wants at least 100. */
const LOOK_MS = 150;
/** A press that waited longer was aimed at what stood there before, ms; a busy page takes its time. */
const LATE_MS = 1000;

/** What may lie over us, and lets clicks through because we are modal. */
const TOP_LAYER = ':popover-open, :modal, :fullscreen';

export interface Sight {
  /** Whether it stood in plain sight for so long when somebody pressed. */
  isSeenFor(ms: number, event: Event): boolean;
  /** It shows something else from now on. */
  renew(): void;
}

/** Firefox gives extensions the closed roots too; Chromium has the observer instead. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

function* inTopLayer(root: ParentNode): Generator<Element> {
  yield* root.querySelectorAll(TOP_LAYER);
  for (const element of root.querySelectorAll<Opened>('*'))
    if (element.openOrClosedShadowRoot)
      yield* inTopLayer(element.openOrClosedShadowRoot);
}

function isCovered(own: Element): boolean {
  const { left, right, top, bottom } = own.getBoundingClientRect();
  return [...inTopLayer(document)].some((other) => {
    const r = other.getBoundingClientRect();
    const isBeside =
      r.right <= left || r.left >= right || r.bottom <= top || r.top >= bottom;
    return other !== own && !isBeside;
  });
}

const isLegible = (own: Element): boolean =>
  own.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  own.getBoundingClientRect().width >= LEAST_PX;

/** Tells whether Chromium itself finds all of it in sight: nothing over it, no frame around it made invisible. */
function watchVisible(own: Element, signal: AbortSignal) {
  let isVisible = false;
  const take = (entries: IntersectionObserverEntry[]) => {
    const last = entries.at(-1) as { isVisible?: boolean } | undefined;
    if (last) isVisible = last.isVisible === true;
  };
  // The types are older than these.
  const options: object = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(take, options);
  observer.observe(own);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    take(observer.takeRecords());
    return isVisible;
  };
}

/**
 * Watches, until the signal aborts, whether an element can be read. The page may lay something over it, or make it
 * tiny, so that somebody presses what they do not see; or keep the browser from drawing it.
 */
export function watchSight(own: Element, signal: AbortSignal): Sight {
  const isVisible =
    'isVisible' in IntersectionObserverEntry.prototype
      ? watchVisible(own, signal)
      : () => !isCovered(own);
  let since = Number.POSITIVE_INFINITY;
  let drawing = 0;
  const look = () => {
    const isSeen = !drawing && isLegible(own) && isVisible();
    since = isSeen
      ? Math.min(since, performance.now())
      : Number.POSITIVE_INFINITY;
  };
  const renew = () => {
    drawing++;
    since = Number.POSITIVE_INFINITY;
    // In the second frame the first one has been drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        drawing--;
        look();
      }),
    );
  };
  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  renew();
  return {
    isSeenFor(ms, { timeStamp }) {
      look();
      return timeStamp - since >= ms && performance.now() - timeStamp < LATE_MS;
    },
    renew,
  };
}
