import type { Happening } from './happenings.ts';
import type { WorldMessage } from './message.ts';
import { hash, int, pick, type Random, random } from './random.ts';
import type { Script } from './script.ts';
import type { Situation } from './situations.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const alphabet =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

export interface Plan {
  seed: number;
  index: number;
  now: number;
  situation: Situation;
  isRequest: boolean;
  script: Script;
  happenings: readonly Happening[];
}

type Turn = Pick<WorldMessage, 'at' | 'by' | 'author'>;

function messageId(...parts: (string | number)[]): string {
  const r = random(hash(...parts, 'mid'));
  return `mid.$cAA${Array.from({ length: 26 }, () => pick(r, [...alphabet])).join('')}`;
}

/** The messages that decide the truth: the customer's last, and ours after it. */
function ending(
  { situation: { customer, ours, automated }, now }: Plan,
  r: Random,
): Turn[] {
  const turns: Turn[] = [];
  if (customer !== null) turns.push({ at: now - customer, by: 'customer' });
  if (ours === null) return turns;
  const from = customer ?? ours + 3 * HOUR;
  const more = automated ? 0 : int(r, 0, 2);
  for (let n = more; n > 0; n--) {
    const at = now - Math.round(ours + ((from - ours) * n) / (more + 2));
    turns.push({ at, by: 'page', author: 'human' });
  }
  turns.push({
    at: now - ours,
    by: 'page',
    author: automated ? 'automation' : 'human',
  });
  return turns;
}

function historyLength({ situation, isRequest }: Plan, r: Random): number {
  if (isRequest) return int(r, 0, 2);
  if (situation.customer === null) return int(r, 0, 1);
  return situation.long ? int(r, 32, 70) : int(r, 0, 9);
}

function history(plan: Plan, r: Random, end: number): Turn[] {
  const turns: Turn[] = [];
  const alone =
    plan.situation.customer === null
      ? 'page'
      : plan.isRequest
        ? 'customer'
        : null;
  let at = end;
  let next: Turn['by'] = plan.situation.customer === null ? 'page' : 'customer';
  for (let left = historyLength(plan, r); left > 0; left--) {
    at -= r() < 0.6 ? int(r, 20_000, 25 * MINUTE) : int(r, HOUR, 60 * HOUR);
    const by = alone ?? (next === 'page' || r() < 0.2 ? 'customer' : 'page');
    next = by;
    const author = r() < 0.15 ? 'automation' : 'human';
    turns.unshift(by === 'page' ? { at, by, author } : { at, by });
  }
  return turns;
}

type Said = Pick<WorldMessage, 'kind' | 'text'>;

/** Answers fit their questions, so that a picture of the inbox reads like one. */
function speaker({ script }: Plan, r: Random): (turn: Turn) => Said {
  let asked = -1;
  let told = int(r, 0, script.more.length);
  const more = () => script.more[told++ % script.more.length] as string;
  const say = (text: string): Said => ({ kind: 'message', text });
  return ({ by, author }) => {
    if (author === 'automation') return say(pick(r, script.automation));
    if (r() < 0.06) return { kind: 'attachment', text: '' };
    if (by === 'customer') {
      if (r() < 0.01) return say(script.trap);
      asked =
        (asked + int(r, 1, script.customer.length - 1)) %
        script.customer.length;
      return say(script.customer[Math.max(0, asked)] as string);
    }
    const answer = script.answers[asked];
    asked = -1;
    return say(answer ?? more());
  };
}

export function conversation(plan: Plan): WorldMessage[] {
  const r = random(hash(plan.seed, plan.index, 'messages'));
  const end = ending(plan, r);
  const turns = [...history(plan, r, (end[0] as Turn).at), ...end];
  const speak = speaker(plan, r);
  const said = turns.map((turn) => ({ ...turn, ...speak(turn) }));
  const more = plan.happenings.map(({ ago, ...happening }) => ({
    ...happening,
    at: plan.now - ago,
  }));
  return [...said, ...more].map((turn, n) => ({
    id: messageId(plan.seed, plan.index, n),
    ...turn,
  }));
}
