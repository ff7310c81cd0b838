import type { JournalEntry } from './journal-entry.ts';
import type { Coverage, PageReport } from './page-report.ts';
import { oneOf, readEpoch, readFields, readText } from './parse.ts';
import { parsePageId, parseThreadKey, type ThreadKey } from './thread-key.ts';

const PHASES = [
  'open',
  'plus-one',
  'limited',
  'closed',
  'unknown',
  'unrestricted',
] as const;
const STATES = ['understood', 'partly', 'unknown-layout', 'broken'] as const;

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

export function parsePageReport(value: unknown): PageReport | null {
  const fields = readFields(value);
  const state = oneOf(fields?.state, STATES);
  const at = readEpoch(fields?.at);
  if (!fields || !state || at === null) return null;
  return {
    state,
    page: parsePageId(fields.page),
    unreadTimes: readEpoch(fields.unreadTimes) ?? 0,
    withoutId: readEpoch(fields.withoutId) ?? 0,
    at,
  };
}

export function parseCoverage(value: unknown): Coverage | null {
  const fields = readFields(value);
  const page = parsePageId(fields?.page);
  const backTo = readEpoch(fields?.backTo);
  const at = readEpoch(fields?.at);
  return page && backTo !== null && at !== null ? { page, backTo, at } : null;
}
