import type { Channel } from '../../utils/core/thread-key.ts';
import { assess } from '../../utils/core/window/assess.ts';
import type {
  CustomerKind,
  ThreadEvent,
} from '../../utils/core/window/thread-event.ts';
import type { Verdict } from '../../utils/core/window/verdict.ts';
import type { WorldMessage, WorldThread } from '../fake-inbox/world.ts';

const KINDS: Readonly<Record<WorldMessage['kind'], CustomerKind>> = {
  message: 'message',
  attachment: 'message',
  reaction: 'reaction',
  'story-reply': 'story-reply',
  'story-mention': 'story-mention',
  call: 'call',
  'missed-call': 'call',
};

/** What a customer did, in the words of the rules. */
export const kindOf = ({ kind, isFromAd }: WorldMessage): CustomerKind =>
  isFromAd ? 'ad-message' : KINDS[kind];

/** What the rules give if all is known. */
export function verdictOn(
  { messages, channel }: Pick<WorldThread, 'messages' | 'channel'>,
  now: number,
): Verdict {
  const events = messages.map((message): ThreadEvent => {
    const { id, at, by } = message;
    const time = { id, earliest: at, latest: at };
    return by === 'customer'
      ? { by, kind: kindOf(message), ...time }
      : { by, kind: 'message', ...time };
  });
  return assess(events, { channel: channel as Channel, now, approvals: {} });
}

const RANK: Readonly<Record<string, number>> = { open: 3, limited: 1 };

/** What a verdict promises too much; null = nothing. A second is what two clocks may differ by. */
export function overPromise(given: Verdict, truth: Verdict): string | null {
  const [rank = 0, best = 0] = [RANK[given.phase], RANK[truth.phase]];
  if (rank > best) return `${given.phase} promised, in truth ${truth.phase}`;
  const isSame = rank === best && rank > 0;
  const over = (given.endsAt ?? 0) - (truth.endsAt ?? 0);
  return isSame && over > 1000
    ? `${given.phase} promised for ${Math.round(over / 1000)} s too long`
    : null;
}
