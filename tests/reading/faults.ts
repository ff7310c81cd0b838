import { foldFacts } from '../../utils/core/window/facts.ts';
import type { Observation } from '../../utils/core/window/observation.ts';
import { assessThread } from '../../utils/core/window/thread-verdict.ts';
import { isBubble } from '../fake-inbox/world/message.ts';
import type { World, WorldThread } from '../fake-inbox/world.ts';
import type { DocumentRead, RowRead, ThreadRead } from './entry.ts';
import { kindOf, overPromise, verdictOn } from './truth.ts';

export interface Outcome {
  /** Sentences, one for each thing that was read and is not so. */
  readonly faults: string[];
  rows: number;
  /** Rows whose time was read. */
  timed: number;
  /** Rows whose time is known to the minute. */
  exact: number;
  /** Rows of which is told whose the last word is. */
  told: number;
  messages: number;
  /** Messages of which side and time were read. */
  read: number;
}

export const nothing = (): Outcome => ({
  faults: [],
  rows: 0,
  timed: 0,
  exact: 0,
  told: 0,
  messages: 0,
  read: 0,
});

const iso = (at: number | null) =>
  at === null ? '…' : new Date(at).toISOString().replace('.000', '');

const spell = ({ by, kind, earliest, latest, source }: Observation) =>
  `${by} ${kind} ${iso(earliest)}–${iso(latest)} (${source})`;

/** An attribute holds whole seconds. */
const contains = ({ earliest, latest }: Observation, at: number) =>
  (earliest ?? 0) <= at && at <= latest + 999;

/** Which is weaker proves less: a reaction may be told as nobody's, never as a message. */
const isTrueKind = (o: Observation, kind: string) =>
  o.by !== 'customer' || o.kind === kind || isWeaker(o.kind, kind);

const STRENGTH = ['call', 'reaction', 'message'];

function isWeaker(told: string, truth: string): boolean {
  const rank = (kind: string) =>
    STRENGTH.includes(kind) ? STRENGTH.indexOf(kind) : STRENGTH.length - 1;
  return rank(told) <= rank(truth);
}

function faultOf(
  o: Observation,
  message: WorldThread['messages'][number],
): string | null {
  if (!contains(o, message.at)) return `in truth ${iso(message.at)}`;
  // Some customers begin with the very words that mark own messages: that is told as ours, and promises nothing.
  const isTrap = o.by === 'page' && /^\p{L}{2,6} ?[:：]/u.test(message.text);
  if (o.by !== 'either' && o.by !== message.by && !isTrap)
    return `in truth ${message.by}`;
  return isTrueKind(o, kindOf(message)) ? null : `in truth ${message.kind}`;
}

/** What is promised by a reading that takes the thread for one of `channel`. */
function promiseOf(
  { observations, channel }: Pick<ThreadRead, 'observations' | 'channel'>,
  thread: WorldThread,
  now: number,
): string | null {
  const facts = foldFacts(observations);
  const verdict = assessThread(facts, { channel, now, approvals: {} });
  if (facts.conflict) return 'it contradicts itself';
  return overPromise(verdict, verdictOn(thread, now));
}

const plain = (text: string) =>
  text.replace(/[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '');

/** The threads that a row can be of: by its id, else all that bear its name. */
function candidates({ thread, name, was }: RowRead, { threads }: World) {
  return threads.filter((t) =>
    thread ? t.id === thread : plain(t.name) === plain(was ?? name),
  );
}

function checkRow(row: RowRead, world: World, now: number, to: Outcome): void {
  const { observation, name } = row;
  to.rows++;
  if (!observation) return;
  to.timed++;
  if (observation.latest - (observation.earliest ?? 0) <= 60_000) to.exact++;
  if (observation.by !== 'either') to.told++;
  const seen = { observations: [observation], channel: row.channel };
  const faults = candidates(row, world).map((thread) => {
    const last = thread.messages.at(-1);
    const isOther = plain(thread.name) !== plain(row.was ?? name);
    if (!last || isOther) return 'another thread';
    return faultOf(observation, last) ?? promiseOf(seen, thread, now);
  });
  if (faults.length && faults.includes(null)) return;
  to.faults.push(
    `row ${name}: ${spell(observation)}: ${faults[0] ?? 'no such thread'}`,
  );
}

/** What is said of what came after a message: nothing at all, or nothing of the customer's. */
function claimFault(
  o: Observation,
  { messages }: WorldThread,
  now: number,
): string | null {
  const later = messages.filter(
    (m) => isBubble(m) && m.at > o.latest + 999 && m.at <= now,
  );
  if (o.isLast && later.length) return 'it is not the last';
  const until = o.completeUntil ?? 0;
  const isDenied = later.some((m) => m.by === 'customer' && m.at <= until);
  return isDenied ? 'the customer wrote again' : null;
}

function checkThread(
  read: ThreadRead,
  thread: WorldThread,
  now: number,
  to: Outcome,
): void {
  const { observations, thread: id } = read;
  if (id !== null && id !== thread.id)
    to.faults.push(`thread ${id} is not ${thread.id}`);
  const byId = new Map(thread.messages.map((m) => [m.id, m]));
  for (const o of observations) {
    const message = o.messageId === undefined ? null : byId.get(o.messageId);
    if (o.messageId === undefined) continue;
    to.messages++;
    if (o.by !== 'either' && o.earliest !== null) to.read++;
    const fault = message
      ? (faultOf(o, message) ?? claimFault(o, thread, now))
      : 'no such message';
    if (fault)
      to.faults.push(`message of ${thread.name}: ${spell(o)}: ${fault}`);
  }
  const promise = promiseOf(read, thread, now);
  if (promise) to.faults.push(`thread ${thread.name}: ${promise}`);
}

/** Adds what a reading got wrong, and how much it got, to an outcome. */
export function checkReading(
  read: DocumentRead,
  world: World,
  open: WorldThread | null,
  now: number,
  to: Outcome,
): void {
  for (const row of read.rows) checkRow(row, world, now, to);
  if (open && read.thread) checkThread(read.thread, open, now, to);
}
