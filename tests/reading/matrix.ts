import type { Knobs } from '../fake-inbox/knobs.ts';
import { langs } from '../fake-inbox/lang/langs.ts';
import { type Layout, layouts } from '../fake-inbox/layouts.ts';
import { pick, random } from '../fake-inbox/world/random.ts';
import { createWorld } from '../fake-inbox/world.ts';
import type { DocumentRead } from './entry.ts';
import { checkReading, nothing, type Outcome } from './faults.ts';
import type { InboxReader } from './inbox-reader.ts';
import {
  allOf,
  type Combination,
  type Dimensions,
  pairwise,
} from './pairwise.ts';

/** Hours around which the clocks change, a plain day and the turn of the year; ISO. */
const DAYS: Readonly<Record<string, string>> = {
  plain: '2026-11-22T17:00:30Z',
  'europe-back': '2026-10-25T09:20:00Z',
  'america-back': '2026-11-01T06:40:00Z',
  'america-forward': '2027-03-14T15:05:00Z',
  'europe-forward': '2027-03-28T01:40:00Z',
  'new-year': '2027-01-01T05:30:00Z',
};

/** Of the unknown build nothing is promised but that it is said to be missing; it comes last. */
const isRead = (layout: Layout) => layout !== 'unknown';

/** What decides how a page is read. */
const MAIN: Dimensions = {
  lang: langs,
  layout: [...layouts.filter(isRead), 'iframe,bare', 'unknown'],
  zone: [
    'UTC',
    'Europe/Madrid',
    'America/New_York',
    'America/Sao_Paulo',
    'Asia/Kolkata',
  ],
  day: Object.keys(DAYS),
};

/** What else can be turned; in the full matrix chosen by chance. */
const REST: Dimensions = {
  model: ['on', 'off'],
  times: ['short', 'weeks', 'clock', 'clock24', 'today'],
  separators: ['long', 'numeric'],
  digits: ['latn', 'native'],
  groups: ['single', 'cluster'],
  events: ['off', 'on'],
  utime: ['off', 'on'],
  composer: ['lexical', 'textarea'],
  url: ['full', 'bare'],
  whatsapp: ['off', 'on'],
};

/** Days on which the clocks change somewhere, and the zones in which they do. */
const CHANGES: readonly (readonly [day: string, zone: string])[] = [
  ['europe-back', 'Europe/Madrid'],
  ['europe-forward', 'Europe/Madrid'],
  ['america-back', 'America/New_York'],
  ['america-forward', 'America/New_York'],
];

/** Whether a day is a special one in a zone, or one that is looked at in all. */
const isTelling = ({ day, zone }: Combination) =>
  day === 'plain' ||
  day === 'new-year' ||
  CHANGES.some(([d, z]) => d === day && z === zone);

/** What the sample leaves to the full matrix: other settings come near enough. */
const LEFT_OUT = new Set(['no-pagelet', 'no-legacy', 'th', 'zh-Hans', 'ja']);

export const SAMPLE: Dimensions = Object.fromEntries(
  Object.entries({ ...MAIN, ...REST }).map(([name, values]) => [
    name,
    values.filter((value) => !LEFT_OUT.has(value)),
  ]),
);

/** Every two values of two settings at least once. */
export const sampleMatrix = (seed: number): Combination[] =>
  pairwise(SAMPLE, random(seed));

/** Every combination of language, layout, zone and telling day; the rest is chosen by chance. */
export function fullMatrix(seed: number): Combination[] {
  const r = random(seed);
  return allOf(MAIN)
    .filter(isTelling)
    .map((main) => ({
      ...main,
      ...Object.fromEntries(
        Object.entries(REST).map(([name, values]) => [name, pick(r, values)]),
      ),
    }));
}

const SIZE = 30;

/** Layouts in which something can never be read are not waited for that long. */
const ILLEGIBLE = /unknown|no-ids/;
const GLANCE_MS = 700;

/** Opens the page of a combination with one thread open, reads it screen by screen, and holds it against the truth. */
export async function readCombination(
  reader: InboxReader,
  combination: Combination,
  seed: number,
): Promise<Outcome> {
  const { zone = 'UTC', day = 'plain', ...rest } = combination;
  const knobs = { ...rest, seed, size: SIZE } as Partial<Knobs>;
  const at = Date.parse(DAYS[day] ?? '');
  const world = createWorld({
    now: at,
    seed,
    size: SIZE,
    lang: knobs.lang ?? 'en',
    whatsapp: knobs.whatsapp === 'on',
    events: knobs.events === 'on',
  });
  const open = world.threads[seed % SIZE] ?? null;
  const outcome = nothing();
  const place = { thread: open };
  await reader.open({ knobs, zone, at, place }, async (inbox) => {
    const first = await inbox.readUntil(
      ({ rows, thread }) =>
        rows.length > 0 && Boolean(thread?.observations.length),
      ILLEGIBLE.test(knobs.layout ?? '') ? GLANCE_MS : undefined,
    );
    if (first) checkReading(first, world, open, inbox.now, outcome);
    while (await inbox.scrollOn()) {
      const read = await inbox.read();
      if (read) checkReading(read, world, null, inbox.now, outcome);
    }
    outcome.faults.push(...missingFaults(first, combination));
  });
  return outcome;
}

/** What was not read must be said to be missing. */
function missingFaults(
  read: DocumentRead | null,
  { layout = '' }: Combination,
): string[] {
  if (!read) return ['nothing was read, and nothing is said'];
  const faults: string[] = [];
  if (!read.rows.length && read.health.rows !== 'missing')
    faults.push('no row was read, and none is said to be missing');
  if (!read.thread?.observations.length && read.health.transcript !== 'missing')
    faults.push('no message was read, and none is said to be missing');
  const isLegible = !layout.includes('unknown');
  if (isLegible && !read.rows.length) faults.push('no row was read');
  return faults;
}
