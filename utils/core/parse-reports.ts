import { type JournalEntry, SENT_HOW } from './journal-entry.ts';
import {
  CAPABILITIES,
  type Coverage,
  HEALTHS,
  type Healths,
  type PageReport,
} from './page-report.ts';
import {
  type Fields,
  oneOf,
  readEpoch,
  readFields,
  readList,
  readText,
} from './parse.ts';
import { REVIEW_REASONS, type ReviewReason } from './review/draft-review.ts';
import {
  CHANNELS,
  parsePageId,
  parseThreadKey,
  type ThreadKey,
} from './thread-key.ts';

const PHASES = [
  'open',
  'plus-one',
  'limited',
  'closed',
  'unknown',
  'unrestricted',
] as const;
const FOLDERS = ['all', ...CHANNELS] as const;

const MOST_TEXT = 20_000;

/** A text that is too long is cut, and says by how many characters: "… [+1234]". */
function readKeptText(value: unknown): string | null {
  if (typeof value !== 'string' || value.length <= MOST_TEXT)
    return readText(value, MOST_TEXT);
  const mark = (cut: number) => `… [+${cut}]`;
  const room = MOST_TEXT - mark(value.length).length;
  // Half of a letter that takes two units would be no text any more.
  const kept = value.slice(0, room).replace(/[\uD800-\uDBFF]$/, '');
  return kept + mark(value.length - kept.length);
}

function readReasons(value: unknown): readonly ReviewReason[] {
  const { items } = readList(value, (item) => oneOf(item, REVIEW_REASONS));
  return [...new Set(items)];
}

/** How an entry left; until 2026-12 that was not noted, and only what the dialog had asked about was kept. */
function readSending(
  { how, isOverride, reasons, text }: Fields,
  { kind, phase }: Pick<JournalEntry, 'kind' | 'phase'>,
) {
  const isOutside = phase === 'closed' || phase === 'limited';
  return {
    how: how === undefined ? 'asked' : oneOf(how, SENT_HOW),
    isOverride:
      typeof isOverride === 'boolean' ? isOverride : kind === null && isOutside,
    reasons: readReasons(reasons),
    text: readKeptText(text),
  } as const;
}

/** A journal entry from a message or a backup file, of an older version too; null = it is none. */
export function parseJournalEntry(value: unknown): JournalEntry | null {
  const fields = readFields(value);
  if (!fields || !parseThreadKey(fields.thread)) return null;
  const id = readText(fields.id, 80);
  const at = readEpoch(fields.at);
  const phase = oneOf(fields.phase, PHASES);
  const textHash = readText(fields.textHash, 64);
  if (!id || at === null || !phase || textHash === null) return null;
  const kind = readText(fields.kind, 60);
  const { how, ...sending } = readSending(fields, { kind, phase });
  if (!how) return null;
  return {
    id,
    at,
    thread: fields.thread as ThreadKey,
    name: readText(fields.name, 300) ?? '',
    phase,
    kind,
    ruleSet: readText(fields.ruleSet, 80),
    how,
    ...sending,
    textHash,
  };
}

function parseHealths(value: unknown): Healths | null {
  const fields = readFields(value);
  const entries = CAPABILITIES.map(
    (name) => [name, oneOf(fields?.[name], HEALTHS)] as const,
  );
  return entries.every(([, health]) => health)
    ? (Object.fromEntries(entries) as unknown as Healths)
    : null;
}

/** How much of a page was understood, from a message or the database; null = it is none. */
export function parsePageReport(value: unknown): PageReport | null {
  const fields = readFields(value);
  const health = parseHealths(fields?.health);
  const at = readEpoch(fields?.at);
  if (!fields || !health || at === null) return null;
  return {
    page: parsePageId(fields.page),
    health,
    unreadTimes: readEpoch(fields.unreadTimes) ?? 0,
    withoutId: readEpoch(fields.withoutId) ?? 0,
    torn: readEpoch(fields.torn) ?? 0,
    at,
  };
}

/** What was seen of one list; a row from before lists were told apart is of all channels. */
export function parseCoverage(value: unknown): Coverage | null {
  const fields = readFields(value);
  const page = parsePageId(fields?.page);
  const folder = oneOf(fields?.folder ?? 'all', FOLDERS);
  const backTo = readEpoch(fields?.backTo);
  const at = readEpoch(fields?.at);
  return page && folder && backTo !== null && at !== null
    ? { page, folder, backTo, at }
    : null;
}
