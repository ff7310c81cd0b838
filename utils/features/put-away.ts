import type { ThreadKey } from '../core/thread-key.ts';
import { SECOND_MS } from '../core/time/duration.ts';
import { PUT_AWAY } from '../core/window/thread-event.ts';
import type { InboxReading } from '../host/inbox-reading.ts';
import { observe } from '../host/observe.ts';
import { findRowTool } from '../host/read-rows.ts';
import type { InboxSession } from './inbox-session.ts';

/** A row leaves the list this soon after the press, or for another reason. */
const LEAVES_MS = 5 * SECOND_MS;

interface Pressed {
  readonly key: ThreadKey;
  readonly name: string;
  /** The rows beside it: they tell a row that left from a list that was scrolled away. */
  readonly beside: readonly ThreadKey[];
  /** Epoch ms. */
  readonly at: number;
}

const keysOf = ({ rows }: InboxReading): ThreadKey[] =>
  rows.flatMap(({ key }) => key ?? []);

/**
 * Takes note of threads that the moderator moves to Done or spam. No layout names the folder a list shows, and the
 * controls bear words only: what tells is a row that leaves the list once a control of its own was pressed.
 */
export function startPutAway(session: InboxSession): void {
  let pressed: Pressed | null = null;
  const onClick = ({ target, isTrusted }: MouseEvent) => {
    const { reading } = session;
    const tool = isTrusted && reading ? findRowTool(target) : null;
    const row = reading?.rows.find(
      ({ element }) => tool && tool !== element && element.contains(tool),
    );
    if (!reading || !row?.key) return;
    const keys = keysOf(reading);
    const place = keys.indexOf(row.key);
    const beside = [keys[place - 1], keys[place + 1]].filter(
      (k) => k !== undefined,
    );
    pressed = { key: row.key, name: row.name, beside, at: reading.at };
  };
  window.addEventListener('click', onClick, {
    capture: true,
    signal: session.life.signal,
  });
  session.addView((reading) => {
    if (!pressed || !reading) return;
    const { key, name, beside, at } = pressed;
    const keys = new Set(keysOf(reading));
    if (reading.at - at > LEAVES_MS) pressed = null;
    if (keys.has(key) || !beside.some((k) => keys.has(k))) return;
    pressed = null;
    const seen = { earliest: reading.at, latest: reading.at, isLast: false };
    const away = { by: 'page', kind: PUT_AWAY, source: 'live' } as const;
    const context = { layout: reading.layout, now: reading.at };
    session.sight({
      key,
      name,
      observations: [observe({ ...seen, ...away }, context)],
    });
  });
}
