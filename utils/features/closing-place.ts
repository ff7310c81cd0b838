import { findList, readListBox } from '../host/list-place.ts';
import type { Strip } from '../overlay/strip.ts';
import { findStripSpot } from '../overlay/strip-spot.ts';
import type { InboxSession } from './inbox-session.ts';

/**
 * Keeps the strip at the list, wherever that is by now, until the session's life ends; gives what has the place looked
 * for. It is measured once a frame at most, and never while the page is being changed.
 */
export function keepStripPlace(
  strip: Strip,
  session: InboxSession,
): () => void {
  const { signal } = session.life;
  let frame = 0;
  let list: HTMLElement | null = null;
  const measure = () => {
    frame = 0;
    if (!strip.isShown()) return;
    const rows = (session.reading?.rows ?? []).map(({ element }) => element);
    list = findList(rows[0]);
    watchSize(list);
    const box = list && readListBox(list, rows);
    // A narrow window may show the conversation alone; what just happened is said all the same.
    if (!box && !strip.isNoting()) return strip.place(null, false);
    const space = { width: innerWidth, height: innerHeight };
    const spot = findStripSpot(box, space, strip.isTurned());
    strip.place(spot, box !== null && spot.top === box.top);
  };
  const place = () => {
    if (!signal.aborted) frame ||= requestAnimationFrame(measure);
  };
  const sizes = new ResizeObserver(place);
  let watched: Element | null = null;
  const watchSize = (now: Element | null) => {
    if (watched === now) return;
    sizes.disconnect();
    watched = now;
    if (now) sizes.observe(now);
  };
  const onScroll = ({ target }: Event) => {
    if (target instanceof Node && list && target.contains(list)) place();
  };
  addEventListener('resize', place, { signal });
  document.addEventListener('scroll', onScroll, {
    capture: true,
    passive: true,
    signal,
  });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
  });
  return place;
}
