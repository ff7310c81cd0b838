import fc from 'fast-check';
import type { RulePack } from '../../../utils/core/policy/rule-set.ts';
import type { Channel } from '../../../utils/core/thread-key.ts';
import { MINUTE_MS } from '../../../utils/core/time/duration.ts';
import { exactly, type TimeRange } from '../../../utils/core/time/range.ts';
import { assess } from '../../../utils/core/window/assess.ts';
import type {
  CustomerKind,
  PageKind,
  ThreadEvent,
} from '../../../utils/core/window/thread-event.ts';
import type { Approvals, Verdict } from '../../../utils/core/window/verdict.ts';
import { wholePack } from './whole-pack.ts';

/** A channel on a day far from any change of its rules, so that time alone moves the verdict. */
interface Setting {
  readonly channel: Channel;
  readonly now: number;
  readonly pack: RulePack;
  readonly kinds: readonly CustomerKind[];
}

const setting = (channel: Channel, day: string, kinds: CustomerKind[]) => ({
  channel,
  now: Date.parse(day),
  pack: wholePack,
  kinds,
});

const WRITTEN: CustomerKind[] = ['message', 'message', 'ad-message', 'read'];
const SETTINGS: readonly Setting[] = [
  setting('messenger', '2026-11-10', [...WRITTEN, 'reaction', 'postback']),
  setting('messenger', '2026-07-10', [...WRITTEN, 'reaction', 'referral']),
  setting('messenger', '2022-05-10', [...WRITTEN, 'reaction']),
  setting('messenger', '2019-10-10', [...WRITTEN, 'postback', 'reaction']),
  setting('messenger', '2017-01-01', [...WRITTEN, 'postback']),
  setting('instagram', '2026-11-10', [...WRITTEN, 'story-reply', 'postback']),
  setting('whatsapp', '2026-11-10', [...WRITTEN, 'call']),
  setting('comment', '2026-11-10', ['comment', 'comment', 'message']),
];

/** One true action and what was seen of it: ranges that contain the truth, under one id. */
interface SeenAction {
  readonly truth: ThreadEvent;
  readonly readings: readonly ThreadEvent[];
}

export interface SeenHistory {
  readonly setting: Setting;
  readonly approvals: Approvals;
  readonly truth: readonly ThreadEvent[];
  readonly readings: readonly ThreadEvent[];
}

const STEP_MS = 30 * MINUTE_MS;
const steps = (max: number) =>
  fc.integer({ min: 0, max }).map((count) => count * STEP_MS);

/** Up to nine days ago, often near one of the borders at one and seven days. */
const agoMs = fc.oneof(
  steps(9 * 48),
  fc
    .tuple(fc.constantFrom(1, 7), fc.integer({ min: -2, max: 2 }))
    .map(([days, off]) => days * 48 * STEP_MS + off),
);

const range = (at: number): fc.Arbitrary<TimeRange> =>
  fc
    .tuple(fc.option(steps(60), { freq: 6 }), steps(60))
    .map(([before, after]) => ({
      earliest: before === null ? null : at - before,
      latest: at + after,
    }));

const readingsOf = (truth: ThreadEvent, id: string, min: number) =>
  fc
    .array(fc.oneof(fc.constant(exactly(truth.latest)), range(truth.latest)), {
      minLength: min,
      maxLength: 3,
    })
    .map((ranges) => ({
      truth,
      readings: ranges.map((each) => ({ ...truth, ...each, id })),
    }));

const action = ({ now, kinds }: Setting): fc.Arbitrary<ThreadEvent> => {
  const at = agoMs.map((ms) => exactly(now - ms));
  const pageKinds: PageKind[] = ['message', 'note', 'private-reply'];
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...kinds), at)
      .map(([kind, time]) => ({ by: 'customer', kind, ...time }) as const),
    fc
      .tuple(fc.constantFrom(...pageKinds), at, fc.constantFrom('', 'TAG'))
      .map(
        ([kind, time, tag]) => ({ by: 'page', kind, ...time, tag }) as const,
      ),
  );
};

const approvals: fc.Arbitrary<Approvals> = fc.record(
  {
    humanAgent: fc.boolean(),
    subscription: fc.boolean(),
    news: fc.boolean(),
    whatsapp: fc.constant('platform' as const),
  },
  { requiredKeys: ['whatsapp'] },
);

function seen(of: Setting, isComplete: boolean): fc.Arbitrary<SeenAction[]> {
  return fc.array(action(of), { maxLength: 6 }).chain((truths) =>
    fc.tuple(
      ...truths.map((truth, index) =>
        readingsOf(
          truth,
          `id-${index}`,
          // What we sent ourselves is never missed: an unseen send would leave the +1 unused.
          isComplete || truth.by === 'page' ? 1 : 0,
        ),
      ),
    ),
  );
}

/** A true history and readings of it; complete = no action was missed altogether. */
export const history = (isComplete: boolean): fc.Arbitrary<SeenHistory> =>
  fc
    .constantFrom(...SETTINGS)
    .chain((of) =>
      fc.record({
        setting: fc.constant(of),
        approvals,
        actions: seen(of, isComplete),
      }),
    )
    .map(({ actions, ...rest }) => ({
      ...rest,
      truth: actions.map((each) => each.truth),
      readings: actions.flatMap((each) => each.readings),
    }));

/** The verdict on events of this history, `later` ms after its now. */
export function look(
  events: readonly ThreadEvent[],
  { setting, approvals }: SeenHistory,
  later = 0,
): Verdict {
  const { channel, now, pack } = setting;
  return assess(events, { channel, now: now + later, approvals, pack });
}
