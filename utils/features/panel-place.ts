import type { PanelFrame } from '../overlay/panel-frame.ts';

/** Keeps a panel beside the composer, whichever that is by now, until the signal aborts; gives what does so at once. */
export function keepPlace(
  frame: PanelFrame,
  findComposer: () => HTMLElement | null,
  signal: AbortSignal,
): () => void {
  let watched: HTMLElement | null = null;
  const place = () => {
    const composer = findComposer();
    frame.place(composer);
    if (composer === watched) return;
    watched = composer;
    grows.disconnect();
    if (composer) grows.observe(composer);
  };
  const grows = new ResizeObserver(place);
  addEventListener('resize', place, { signal });
  signal.addEventListener('abort', () => grows.disconnect());
  return place;
}
