import {
  type AccountApprovals,
  type AccountKey,
  type AllApprovals,
  APPROVAL_KINDS,
  type ApprovalKind,
  type ApprovalRecord,
  MOST_NOTE,
  parseAccountKey,
  SUBSCRIPTION_CATEGORIES,
  statesOf,
} from './approvals.ts';
import { oneOf, readFields } from './parse.ts';
import { parseDay } from './time/day.ts';

/** More Pages than any moderator has; every inbox tab reads the settings. */
const MOST_ACCOUNTS = 2000;

/** Too long a note is cut: the rest of it is still what the moderator wrote. */
const readNote = (value: unknown): string =>
  typeof value === 'string' ? [...value].slice(0, MOST_NOTE).join('') : '';

function parseRecord(
  value: unknown,
  kind: ApprovalKind,
): ApprovalRecord | null {
  const fields = readFields(value) ?? {};
  const state = oneOf(fields.state, statesOf(kind));
  const on = parseDay(fields.on);
  const note = readNote(fields.note);
  const remindOn = parseDay(fields.remindOn);
  const [untold] = statesOf(kind);
  if (!untold || !(state || on || note || remindOn)) return null;
  const category =
    kind === 'subscription' && oneOf(fields.category, SUBSCRIPTION_CATEGORIES);
  return {
    state: state ?? untold,
    on,
    note,
    remindOn,
    ...(category && { category }),
  };
}

/** What is stored of each Page and channel, or imported; what does not parse is left out, field by field. */
export function parseAccountApprovals(value: unknown): AllApprovals {
  const parsed: Record<AccountKey, AccountApprovals> = {};
  const entries = Object.entries(readFields(value) ?? {});
  for (const [key, told] of entries.slice(0, MOST_ACCOUNTS)) {
    const account = parseAccountKey(key);
    if (!account) continue;
    const fields = readFields(told) ?? {};
    const records = APPROVAL_KINDS[account.channel].flatMap((kind) => {
      const record = parseRecord(fields[kind], kind);
      return record ? [[kind, record] as const] : [];
    });
    if (records.length) parsed[key as AccountKey] = Object.fromEntries(records);
  }
  return parsed;
}

/** What was said here, and of what was not, what another file says. */
export function mergeAccountApprovals(
  here: AllApprovals,
  file: AllApprovals,
): AllApprovals {
  const keys = Object.keys({ ...file, ...here }) as AccountKey[];
  return Object.fromEntries(
    keys.map((key) => [key, { ...file[key], ...here[key] }]),
  );
}
