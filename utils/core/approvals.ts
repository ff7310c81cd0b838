import { type Fields, oneOf, readFields } from './parse.ts';
import {
  type Channel,
  type PageId,
  parseThreadKey,
  UNTOLD_PAGE,
} from './thread-key.ts';
import type { Approvals } from './window/verdict.ts';

/** What Meta may grant; `subscription` is history: it ended on 2020-03-04 and is judged only by the rules before. */
export type ApprovalKind =
  | 'humanAgent'
  | 'utility'
  | 'marketing'
  | 'news'
  | 'subscription'
  | 'whatsapp';

/** Which there are for each channel, those that change what is shown today first. */
export const APPROVAL_KINDS: Readonly<
  Record<Channel, readonly ApprovalKind[]>
> = {
  messenger: ['humanAgent', 'news', 'utility', 'marketing', 'subscription'],
  instagram: ['humanAgent'],
  whatsapp: ['whatsapp'],
  comment: [],
};

const GRANT_STATES = [
  'not-asked',
  'applied',
  'approved',
  'refused',
  'lapsed',
] as const;
const WHATSAPP_STATES = ['not-told', 'app', 'platform'] as const;

export type ApprovalState =
  | (typeof GRANT_STATES)[number]
  | (typeof WHATSAPP_STATES)[number];

/** The states of one kind; the first is that of one of which nothing was said. */
export const statesOf = (kind: ApprovalKind): readonly ApprovalState[] =>
  kind === 'whatsapp' ? WHATSAPP_STATES : GRANT_STATES;

export const SUBSCRIPTION_CATEGORIES = [
  'news',
  'productivity',
  'personal-trackers',
] as const;
export type SubscriptionCategory = (typeof SUBSCRIPTION_CATEGORIES)[number];

/** Letters that a note may have. */
export const MOST_NOTE = 300;

/** What the moderator says of one approval. */
export interface ApprovalRecord {
  readonly state: ApprovalState;
  /** The day of the state, `YYYY-MM-DD`; null = not said. */
  readonly on: string | null;
  readonly note: string;
  /** From this day on a reminder is shown, `YYYY-MM-DD`; null = none. */
  readonly remindOn: string | null;
  /** Only of `subscription`: what it was asked for. */
  readonly category?: SubscriptionCategory;
}

/** Of one Page on one channel. */
export type AccountApprovals = Readonly<
  Partial<Record<ApprovalKind, ApprovalRecord>>
>;

/** One Page on one channel. */
export interface Account {
  readonly page: PageId;
  readonly channel: Channel;
}

/** `page/channel`. */
export type AccountKey = `${string}/${string}`;

export const accountKey = ({ page, channel }: Account): AccountKey =>
  `${page}/${channel}`;

/** The parts of a key, or null where it names no account that can have approvals. */
export function parseAccountKey(text: string): Account | null {
  const address = parseThreadKey(`${text}/00000`);
  if (!address || address.page === UNTOLD_PAGE) return null;
  return { page: address.page, channel: address.channel };
}

/** Of each Page and channel. */
export type AllApprovals = Readonly<Record<AccountKey, AccountApprovals>>;

/** The part of the settings that is about approvals. */
export interface ApprovalSettings {
  /** Of every Page, where nothing is said of the account itself; older files know only this. */
  readonly approvals: Approvals;
  /** `AllApprovals` as stored. Whoever shows them parses them; the inbox script reads only what it judges by. */
  readonly accountApprovals: Fields;
}

function assumedState(
  kind: ApprovalKind,
  approvals: Approvals,
): ApprovalState | undefined {
  if (kind === 'whatsapp') return approvals.whatsapp;
  if (kind === 'utility' || kind === 'marketing') return undefined;
  const granted = approvals[kind];
  if (granted === undefined) return undefined;
  return granted ? 'approved' : 'refused';
}

/** What is said of one approval, or else of those of every Page. */
export function recordOf(
  told: AllApprovals,
  { account, kind }: { account: Account; kind: ApprovalKind },
  everywhere: Approvals,
): ApprovalRecord {
  const record = told[accountKey(account)]?.[kind];
  if (record) return record;
  const [untold] = statesOf(kind);
  const state = assumedState(kind, everywhere) ?? untold ?? 'not-asked';
  return { state, on: null, note: '', remindOn: null };
}

/** What a state is to the rules; undefined = their own default. */
function isGranted(state: unknown): boolean | undefined {
  if (state === 'approved') return true;
  return state === 'refused' || state === 'lapsed' ? false : undefined;
}

/** The approvals that a thread of this Page and channel is judged by; null = the page does not tell the channel. */
export function approvalsOf(
  { approvals, accountApprovals }: ApprovalSettings,
  page: PageId,
  channel: Channel | null,
): Approvals {
  const told =
    channel && readFields(accountApprovals[accountKey({ page, channel })]);
  if (!told) return approvals;
  const granted = (kind: 'humanAgent' | 'subscription' | 'news') => {
    const record = readFields(told[kind]);
    return record ? isGranted(record.state) : approvals[kind];
  };
  const whatsapp = readFields(told.whatsapp);
  return {
    humanAgent: granted('humanAgent'),
    subscription: granted('subscription'),
    news: granted('news'),
    whatsapp: whatsapp
      ? (oneOf(whatsapp.state, ['app', 'platform'] as const) ?? undefined)
      : approvals.whatsapp,
  };
}

/** A reminder whose day has come. */
export interface DueReminder extends Account {
  readonly kind: ApprovalKind;
  readonly state: ApprovalState;
  /** `YYYY-MM-DD`. */
  readonly remindOn: string;
}

/** The reminders of this day (`YYYY-MM-DD`) and before, the oldest first. */
export function dueReminders(all: AllApprovals, today: string): DueReminder[] {
  const due = Object.entries(all).flatMap(([key, told]) => {
    const account = parseAccountKey(key);
    if (!account) return [];
    return APPROVAL_KINDS[account.channel].flatMap((kind): DueReminder[] => {
      const { remindOn, state } = told[kind] ?? {};
      return remindOn && state && remindOn <= today
        ? [{ ...account, kind, state, remindOn }]
        : [];
    });
  });
  return due.sort((a, b) => (a.remindOn < b.remindOn ? -1 : 1));
}
