import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import { rulesAt } from '../../utils/core/policy/rules-at.ts';
import {
  type Channel,
  parseThreadId,
  type ThreadKey,
  threadKey,
  UNTOLD_PAGE,
} from '../../utils/core/thread-key.ts';
import { exactly } from '../../utils/core/time/range.ts';
import { assess } from '../../utils/core/window/assess.ts';
import { offerTags } from '../../utils/core/window/kinds.ts';
import type {
  CustomerKind,
  PageKind,
  ThreadEvent,
} from '../../utils/core/window/thread-event.ts';
import type { Approvals, Verdict } from '../../utils/core/window/verdict.ts';
import type { Language } from '../../utils/i18n/translate.ts';

export type SpokenText = Readonly<Record<Language, string>>;

type Content = (
  | { readonly by: 'customer'; readonly kind: CustomerKind }
  | { readonly by: 'page'; readonly kind: PageKind; readonly tag?: string }
) & { readonly text: SpokenText };

/** What the person wrote is out of sight; a time = it is known to be no later than that. */
type Unseen<Time> = { readonly by: 'unseen' } & Time;

/** A message of a sample, so long (ms) before the practice begins. */
type SampleMessage =
  | (Content & { readonly ago: number })
  | Unseen<{ readonly ago: number | null }>;

export interface SampleThread {
  readonly id: string;
  readonly name: string;
  readonly channel: Channel;
  readonly messages: readonly SampleMessage[];
}

/** A message with its moment, epoch ms. */
export type PracticeMessage =
  | (Content & { readonly at: number })
  | Unseen<{ readonly at: number | null }>;

export interface PracticeThread {
  readonly key: ThreadKey;
  readonly name: string;
  readonly channel: Channel;
  readonly messages: readonly PracticeMessage[];
  /** What the messages prove. */
  readonly events: readonly ThreadEvent[];
}

function eventsOf(message: PracticeMessage): ThreadEvent[] {
  if (message.by === 'unseen')
    return message.at === null
      ? []
      : [
          {
            by: 'customer',
            kind: 'message',
            earliest: null,
            latest: message.at,
          },
        ];
  const time = exactly(message.at);
  if (message.by === 'customer')
    return [{ by: 'customer', kind: message.kind, ...time }];
  const { kind, tag } = message;
  return [{ by: 'page', kind, author: 'human', ...(tag && { tag }), ...time }];
}

/** The thread with one message more. */
export const withMessage = (
  thread: PracticeThread,
  message: PracticeMessage,
): PracticeThread => ({
  ...thread,
  messages: [...thread.messages, message],
  events: [...thread.events, ...eventsOf(message)],
});

const lastAt = ({ messages }: PracticeThread) => messages.at(-1)?.at ?? 0;

/** The samples as they are at a moment (epoch ms), the newest first. */
export function startThreads(
  samples: readonly SampleThread[],
  at: number,
): readonly PracticeThread[] {
  const threads = samples.flatMap(({ id, name, channel, messages }) => {
    const thread = parseThreadId(id);
    if (!thread) return [];
    const key = threadKey({ page: UNTOLD_PAGE, channel, thread });
    const timed = messages.map(
      (message): PracticeMessage =>
        message.by === 'unseen'
          ? { by: 'unseen', at: message.ago && at - message.ago }
          : { ...message, at: at - message.ago },
    );
    const events = timed.flatMap(eventsOf);
    return [{ key, name, channel, messages: timed, events }];
  });
  return threads.toSorted((a, b) => lastAt(b) - lastAt(a));
}

/** What the practice Page was granted, so that every kind of every day can be tried. */
export const APPROVALS: Approvals = {
  subscription: true,
  whatsapp: 'platform',
};

/** What the rules of a moment (epoch ms) say of a thread. */
export const judgeThread = (
  { events, channel }: PracticeThread,
  now: number,
  pack: RulePack,
): Verdict => assess(events, { channel, now, approvals: APPROVALS, pack });

/** How many tags the practice Page may use on a day, `YYYY-MM-DD`, for somebody who has just written. */
export function countTagsOn(day: string, pack: RulePack): number {
  const now = Date.parse(day);
  const tags = rulesAt('messenger', now, pack)?.tags ?? [];
  const moment = { now, day, approvals: APPROVALS, wroteAt: now };
  return offerTags(tags, moment).kinds.length;
}

/** Which tag a chosen kind puts on a message; null = none. */
export const tagOf = (kind: string | null): string | null =>
  kind !== null && /^(?!STANDARD$|PLUS_ONE$|PRIVATE_REPLY$)[A-Z_]+$/.test(kind)
    ? kind
    : null;
