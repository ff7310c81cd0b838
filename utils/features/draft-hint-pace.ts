/** Has something done in idle time after a change, at most once in a while, until the signal aborts. */
export function paceIdle(
  work: () => void,
  paceMs: number,
  signal: AbortSignal,
): () => void {
  let doneAt = Number.NEGATIVE_INFINITY;
  let isWaiting = false;
  const run = () => {
    isWaiting = false;
    doneAt = performance.now();
    if (!signal.aborted) work();
  };
  return () => {
    if (isWaiting || signal.aborted) return;
    isWaiting = true;
    const waitMs = Math.max(0, doneAt + paceMs - performance.now());
    // A page that is never idle gets it all the same.
    setTimeout(() => requestIdleCallback(run, { timeout: paceMs }), waitMs);
  };
}
