const LEAST_PAUSE_MS = 250;
/** A run may take this part of the time at most, however often it is asked for. */
const PART = 1 / 5;

/**
 * Runs at once; what is asked for meanwhile, and shortly after, is one more run, which begins after the last call.
 * `run` must not reject.
 */
export function coalesce(run: () => Promise<void>): () => void {
  let isAsked = false;
  let isBusy = false;
  const work = async () => {
    isBusy = true;
    while (isAsked) {
      isAsked = false;
      const start = performance.now();
      await run();
      const pauseMs = (performance.now() - start) * (1 / PART - 1);
      await new Promise((resolve) =>
        setTimeout(resolve, Math.max(LEAST_PAUSE_MS, pauseMs)),
      );
    }
    isBusy = false;
  };
  return () => {
    isAsked = true;
    if (!isBusy) void work();
  };
}
