import type { Page } from '@playwright/test';
import * as locators from '../../utils/host/locators.ts';
import type { Knobs } from '../fake-inbox/knobs.ts';
import { int, pick, type Random, random } from '../fake-inbox/world/random.ts';
import {
  createWorld,
  type World,
  type WorldThread,
} from '../fake-inbox/world.ts';
import { type BlindPage, blindPages } from './blind-pages.ts';
import type { BlindReader } from './blind-reader.ts';
import type { DocumentRead } from './entry.ts';
import { checkReading, nothing } from './faults.ts';
import type { InboxReader } from './inbox-reader.ts';
import {
  MUTATIONS,
  type Mutation,
  type MutationPlan,
  mutate,
} from './mutate.ts';

/** What a locator finds, and what carries a time. */
const USED = [
  ...Object.values(locators).flatMap(({ alternatives }) => alternatives),
  '[data-utime]',
].join(',');

/** What one change did to what is read. */
export interface MutationResult {
  readonly what: string;
  readonly page: string;
  readonly kind: Mutation;
  /** The node is one that a locator or the test of sides uses. */
  readonly isUsed: boolean;
  readonly faults: readonly string[];
  /** Times read before and after. */
  readonly before: number;
  readonly after: number;
}

/** How much of a page is read: rows and messages with a time. */
const amount = (read: DocumentRead | null): number =>
  (read?.rows.filter((row) => row.observation).length ?? 0) +
  (read?.thread?.observations.filter((o) => o.messageId && o.earliest !== null)
    .length ?? 0);

interface Subject {
  readonly name: string;
  readonly world: World;
  readonly open: WorldThread | null;
  readonly now: number;
}

async function changeAndRead(
  page: Page,
  read: () => Promise<DocumentRead | null>,
  plan: MutationPlan,
  { name, world, open, now }: Subject,
): Promise<MutationResult | null> {
  const before = amount(await read());
  const errors: string[] = [];
  page.on('pageerror', (error) =>
    errors.push(`the page broke: ${error.message}`),
  );
  let what: string | null = null;
  for (const frame of page.frames())
    what ??= await frame.evaluate(mutate, plan);
  if (what === null || !before) return null;
  const after = await read();
  const outcome = nothing();
  if (after) checkReading(after, world, open, now, outcome);
  return {
    what,
    page: name,
    kind: plan.kind,
    isUsed: plan.targets !== null,
    faults: [...outcome.faults, ...errors],
    before,
    after: amount(after),
  };
}

const SIZE = 40;
const AT = Date.parse('2026-11-22T17:00:30Z');

/** One of the layouts of the fake inbox, with one thread open. */
function someKnobs(r: Random, seed: number): Partial<Knobs> {
  return {
    seed,
    size: SIZE,
    lang: pick(r, ['en', 'es', 'de', 'vi', 'pl', 'id'] as const),
    layout: pick(r, [
      'b',
      'b',
      'no-surface',
      'no-pagelet',
      'bare',
      'flat',
      'nested',
    ] as const),
    model: pick(r, ['on', 'off'] as const),
    utime: pick(r, ['on', 'off'] as const),
    times: pick(r, ['short', 'clock', 'today'] as const),
    groups: pick(r, ['single', 'cluster'] as const),
    events: pick(r, ['on', 'off'] as const),
    composer: pick(r, ['lexical', 'textarea'] as const),
  };
}

export interface Readers {
  readonly inbox: InboxReader;
  readonly blind: BlindReader;
}

function mutateFakeInbox(
  { inbox }: Readers,
  plan: MutationPlan,
  r: Random,
): Promise<MutationResult | null> {
  const seed = int(r, 1, 1e6);
  const knobs = someKnobs(r, seed);
  const { lang = 'en' } = knobs;
  const events = knobs.events === 'on';
  const world = createWorld({ now: AT, seed, size: SIZE, lang, events });
  const open = pick(r, world.threads.slice(0, 20));
  const setting = {
    knobs,
    zone: 'Europe/Madrid',
    at: AT,
    place: { thread: open },
  };
  return inbox.open(setting, async (opened) => {
    await opened.readUntil(
      ({ rows, thread }) =>
        rows.length > 0 && Boolean(thread?.observations.length),
    );
    await opened.mark();
    const name = `${knobs.layout} ${lang} model ${knobs.model} utime ${knobs.utime}`;
    const subject = { name, world, open, now: opened.now };
    return changeAndRead(opened.page, () => opened.read(), plan, subject);
  });
}

const BLIND: readonly BlindPage[] = blindPages().filter(
  ({ told }) => told.isInbox && told.rows.length,
);

function mutateBlindPage(
  { blind }: Readers,
  plan: MutationPlan,
  r: Random,
): Promise<MutationResult | null> {
  const subject = pick(r, BLIND);
  return blind.open(subject, (page, read) =>
    changeAndRead(page, read, plan, subject),
  );
}

/** The change of that number: equal shares of each kind, three in four to a node that is used. */
export async function runMutation(
  readers: Readers,
  seed: number,
  number: number,
): Promise<MutationResult> {
  const r = random(seed * 1_000_003 + number);
  const kind = MUTATIONS[number % MUTATIONS.length] ?? 'wrap';
  const round = Math.floor(number / MUTATIONS.length);
  const isUsed = round % 4 > 0;
  const run = (number + round) % 2 ? mutateBlindPage : mutateFakeInbox;
  for (;;) {
    const dice = [r(), r(), r()] as const;
    const plan = { kind, targets: isUsed ? USED : null, dice };
    // Not every page has something of the kind to change.
    const result = await run(readers, plan, r);
    if (result) return result;
  }
}
