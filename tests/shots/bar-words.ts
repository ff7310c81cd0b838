import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import { rulesAt } from '../../utils/core/policy/rules-at.ts';
import type { Channel } from '../../utils/core/thread-key.ts';
import { HOUR_MS } from '../../utils/core/time/duration.ts';
import type { Facts } from '../../utils/core/window/facts.ts';
import { foldFacts } from '../../utils/core/window/facts.ts';
import type {
  CustomerEvent,
  PageEvent,
  ThreadEvent,
} from '../../utils/core/window/thread-event.ts';
import { assessThread } from '../../utils/core/window/thread-verdict.ts';
import type { Approvals, Verdict } from '../../utils/core/window/verdict.ts';
import { detailWindow } from '../../utils/core/window/window-detail.ts';
import type { BarWords } from '../../utils/features/bar-words.ts';

/** A Monday noon in Madrid. */
export const NOW = Date.parse('2026-11-23T11:00:00Z');

export const WELL = {
  rows: 'ok',
  transcript: 'ok',
  composer: 'ok',
  send: 'ok',
} as const;

export interface Situation {
  readonly events: readonly ThreadEvent[];
  readonly channel?: Channel | null;
  readonly approvals?: Approvals;
  readonly pack?: RulePack;
  readonly now?: number;
  readonly isConflict?: boolean;
  readonly seen?: Partial<
    Pick<BarWords, 'composerState' | 'isLoading' | 'reading'>
  >;
}

const factsIn = ({ events, isConflict = false }: Situation): Facts => ({
  ...foldFacts([]),
  events,
  conflict: isConflict,
});

/** The verdict at another moment, epoch ms. */
export function verdictIn(situation: Situation, now: number): Verdict {
  const { approvals = {}, channel = 'messenger', pack } = situation;
  const options = { channel, now, approvals, ...(pack && { pack }) };
  return assessThread(factsIn(situation), options);
}

/** What the bar has to say in a situation, judged as in the inbox. */
export function wordsIn(situation: Situation): BarWords {
  const { approvals = {}, pack, now = NOW } = situation;
  const { channel = 'messenger', isConflict = false, seen } = situation;
  const facts = factsIn(situation);
  const at = (moment: number) => verdictIn(situation, moment);
  const verdict = at(now);
  const rules = channel && rulesAt(channel, now, pack);
  return {
    verdict,
    after: verdict.endsAt === null ? null : at(verdict.endsAt),
    detail: detailWindow(facts, { verdict, rules, now }),
    approvals,
    composerState: 'open',
    isChannelUntold: channel === null,
    isConflict,
    isLoading: false,
    reading: WELL,
    now,
    ...seen,
  };
}

/** So many hours ago; two numbers = between them. */
type Ago = number | readonly [from: number | null, to: number];

function rangeOf(ago: Ago, now: number) {
  const [from, to] = typeof ago === 'number' ? [ago, ago] : ago;
  return {
    earliest: from === null ? null : now - from * HOUR_MS,
    latest: now - to * HOUR_MS,
  };
}

export const by = (
  kind: CustomerEvent['kind'],
  ago: Ago,
  now = NOW,
): CustomerEvent => ({ by: 'customer', kind, ...rangeOf(ago, now) });

export const byPage = (
  kind: PageEvent['kind'],
  ago: Ago,
  now = NOW,
): PageEvent => ({ by: 'page', kind, ...rangeOf(ago, now) });
