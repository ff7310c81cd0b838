import type { JournalEntry } from './journal-entry.ts';
import {
  CAPABILITIES,
  type Coverage,
  HEALTHS,
  type Healths,
  type PageReport,
} from './page-report.ts';
import { oneOf, readEpoch, readFields, readText } from './parse.ts';
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

/** A journal entry from a message or a backup file; null = it is none. */
export function parseJournalEntry(value: unknown): JournalEntry | null {
  const fields = readFields(value);
  if (!fields || !parseThreadKey(fields.thread)) return null;
  const id = readText(fields.id, 80);
  const at = readEpoch(fields.at);
  const phase = oneOf(fields.phase, PHASES);
  const textHash = readText(fields.textHash, 64);
  if (!id || at === null || !phase || textHash === null) return null;
  return {
    id,
    at,
    thread: fields.thread as ThreadKey,
    name: readText(fields.name, 300) ?? '',
    phase,
    kind: readText(fields.kind, 60),
    ruleSet: readText(fields.ruleSet, 80),
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
