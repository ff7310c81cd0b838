// Both run in the page.

/** One entry per key that was pressed, ms. */
export interface KeyTimes {
  readonly events: readonly number[];
  readonly frames: readonly number[];
}

interface Watched {
  /** The longest event of each interaction that the browser reports, by its id. */
  readonly longest: Map<number, { readonly at: number; readonly ms: number }>;
  readonly frames: number[];
  readonly turnEnds: number[];
}

/** Watches every key from now on. */
export function watchKeys(): void {
  const watched: Watched = { longest: new Map(), frames: [], turnEnds: [] };
  Object.assign(globalThis, { keysWatched: watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const id = entry.interactionId;
      const ms = Math.max(watched.longest.get(id)?.ms ?? 0, entry.duration);
      if (id) watched.longest.set(id, { at: entry.startTime, ms });
    }
  }).observe({
    type: 'event',
    durationThreshold: 16,
  } as PerformanceObserverInit);
  const after = new MessageChannel();
  let pressed: number[] = [];
  after.port1.onmessage = () => {
    const now = performance.now();
    watched.frames.push(...pressed.map((at) => now - at));
    pressed = [];
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      if (!pressed.length)
        requestAnimationFrame(() => after.port2.postMessage(null));
      pressed.push(timeStamp);
    },
    { capture: true },
  );
}

/**
 * What was seen. A key of which the browser reports nothing took less than it reports. What was
 * painted after its turn is left out: without a screen a paint is told with the next frame, and that comes a turn later.
 */
export async function readKeyTimes(): Promise<KeyTimes> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { keysWatched: watched } = globalThis as unknown as {
    keysWatched?: Watched;
  };
  const { longest, frames, turnEnds } = watched ?? {
    longest: new Map() as Watched['longest'],
    frames: [],
    turnEnds: [],
  };
  const reported = [...longest.values()];
  const counted = reported.filter(
    ({ at, ms }) => !turnEnds.some((end) => at <= end && at + ms > end),
  );
  const short = Math.max(0, frames.length - reported.length);
  const events = [...counted.map(({ ms }) => ms), ...Array(short).fill(8)];
  return { events, frames };
}

/** Ends a turn of typing. */
export function endTurn(): void {
  (
    globalThis as unknown as { keysWatched?: Watched }
  ).keysWatched?.turnEnds.push(performance.now());
}
