import { hash, int, type Random, random } from './random.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long before `now` each side last spoke; `ours` is set only when we spoke after the customer. */
export interface Situation {
  customer: number | null;
  ours: number | null;
  automated: boolean;
  long: boolean;
}

type Maker = (r: Random, round: number) => Partial<Situation>;

const edges = [0, 1, -1, 20, -20, 60, -60, 175, -175].map((s) => s * SECOND);
const edge = (round: number) => edges[round % edges.length] as number;

const within = (r: Random, low: number, high: number) => int(r, low, high);

const answered = (r: Random, customer: number): Partial<Situation> => ({
  customer,
  ours: within(
    r,
    Math.min(MINUTE / 2, customer / 4),
    Math.floor(customer * 0.97),
  ),
});

const minutesAgo: Maker = (r) => ({ customer: within(r, MINUTE, HOUR) });
const hoursAgo: Maker = (r) => ({ customer: within(r, HOUR, DAY - MINUTE) });
const daysAgo: Maker = (r) => ({
  customer: within(r, DAY + MINUTE, 7 * DAY - MINUTE),
});
const longAgo: Maker = (r) => ({
  customer: within(r, 7 * DAY + MINUTE, 70 * DAY),
});
const yearsAgo: Maker = (r) => ({ customer: within(r, 300 * DAY, 800 * DAY) });
const answeredToday: Maker = (r) =>
  answered(r, within(r, 5 * MINUTE, DAY - MINUTE));
const answeredLater: Maker = (r) =>
  answered(r, within(r, DAY + HOUR, 7 * DAY - HOUR));
const answeredLongAgo: Maker = (r) => answered(r, within(r, 8 * DAY, 60 * DAY));

function automated(r: Random, customer: number): Partial<Situation> {
  return {
    customer,
    ours: Math.max(0, customer - within(r, 2, 25) * SECOND),
    automated: true,
  };
}

/** One round of forty: any world of 200 threads holds each of them five times. */
const round: Maker[] = [
  (r, n) => (n === 0 ? { customer: MINUTE } : minutesAgo(r, n)),
  (r, n) => (n === 0 ? { customer: DAY - MINUTE } : hoursAgo(r, n)),
  ...Array.from({ length: 5 }, () => minutesAgo),
  ...Array.from({ length: 7 }, () => hoursAgo),
  ...Array.from({ length: 5 }, () => answeredToday),
  ...Array.from({ length: 5 }, () => daysAgo),
  ...Array.from({ length: 4 }, () => answeredLater),
  ...Array.from({ length: 2 }, () => longAgo),
  yearsAgo,
  ...Array.from({ length: 3 }, () => answeredLongAgo),
  (r) => ({ ours: within(r, 3 * MINUTE, 20 * DAY) }),
  (r) => automated(r, within(r, 2 * MINUTE, DAY - MINUTE)),
  (r) => automated(r, within(r, DAY, 5 * DAY)),
  (_, n) => ({ customer: DAY + edge(n) }),
  (r, n) =>
    n % 2 ? { customer: 7 * DAY + edge(n) } : answered(r, 7 * DAY + edge(n)),
  (r, n) => ({
    ...(n % 2 ? answeredToday(r, n) : answeredLater(r, n)),
    long: true,
  }),
];

export function situationOf(seed: number, index: number): Situation {
  const make = round[index % round.length] as Maker;
  const r = random(hash(seed, index, 'situation'));
  const made = make(r, Math.floor(index / round.length));
  return { customer: null, ours: null, automated: false, long: false, ...made };
}
