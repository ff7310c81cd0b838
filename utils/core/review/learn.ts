/** An example as numbers: what it holds, and whether it is promotional. */
export interface Sample {
  readonly ids: readonly number[];
  readonly isPromotional: boolean;
  /** From 0 to 1: how much it counts. */
  readonly weight: number;
}

export interface Learned {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

/** How much a wrong example costs against large weights. */
const COST = 30;
const NEWTON_STEPS = 8;
const EDGE = 1e-12;

/** How unevenly each clue comes in the two kinds of example: one that says nothing is hardly learned from. */
export function unevenness(samples: readonly Sample[]): Map<number, number> {
  const counts = new Map<number, [plain: number, promotional: number]>();
  const totals = [0, 0];
  for (const { ids, isPromotional } of samples)
    for (const id of ids) {
      const count = counts.get(id) ?? [1, 1];
      count[isPromotional ? 1 : 0] += 1;
      totals[isPromotional ? 1 : 0] = (totals[isPromotional ? 1 : 0] ?? 0) + 1;
      counts.set(id, count);
    }
  const [plainAll = 0, promotionalAll = 0] = totals;
  const offset = Math.log(
    (promotionalAll + counts.size) / (plainAll + counts.size),
  );
  const scaled = ([plain, promotional]: readonly [number, number]) =>
    Math.sqrt(Math.abs(Math.log(promotional / plain) - offset));
  return new Map([...counts].map(([id, count]) => [id, scaled(count)]));
}

/** A sample with its clues by their places among all that are learned, and what each is worth in it. */
interface Row {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly norm: number;
  readonly sign: number;
  readonly cost: number;
}

/**
 * Logistic regression with an L2 penalty, by dual coordinate descent (Yu, Huang, Lin 2011), each clue scaled by its
 * unevenness (Wang, Manning 2012). A sample's clues are divided by the root of their number. The same samples give
 * the same weights.
 */
export function learn(
  samples: readonly Sample[],
  scales: ReadonlyMap<number, number>,
  rounds: number,
): Learned {
  const rows = readRows(samples, scales);
  const duals = new Float64Array(rows.length).fill(EDGE);
  const weights = new Float64Array(scales.size);
  let bias = 0;
  for (const at of shuffledRounds(rows.length, rounds)) {
    const { places, values, norm, sign, cost } = rows[at] as Row;
    let score = bias;
    for (let n = 0; n < places.length; n += 1)
      score += (weights[places[n] ?? 0] ?? 0) * (values[n] ?? 0);
    const dual = duals[at] ?? EDGE;
    const best = solveDual(dual, { norm, cost, margin: sign * score });
    const change = sign * (best - dual);
    duals[at] = best;
    bias += change;
    for (let n = 0; n < places.length; n += 1)
      weights[places[n] ?? 0] =
        (weights[places[n] ?? 0] ?? 0) + change * (values[n] ?? 0);
  }
  const scaled = [...scales].map(
    ([id, scale], place) => [id, (weights[place] ?? 0) * scale] as const,
  );
  return { bias, weights: new Map(scaled) };
}

function readRows(
  samples: readonly Sample[],
  scales: ReadonlyMap<number, number>,
): Row[] {
  const placeOf = new Map([...scales.keys()].map((id, place) => [id, place]));
  return samples.map(({ ids, isPromotional, weight }) => {
    const known = ids.filter((id) => scales.has(id));
    const share = 1 / Math.sqrt(known.length || 1);
    const values = known.map((id) => (scales.get(id) ?? 0) * share);
    return {
      places: Int32Array.from(known, (id) => placeOf.get(id) ?? 0),
      values: Float64Array.from(values),
      norm: values.reduce((sum, value) => sum + value * value, 1),
      sign: isPromotional ? 1 : -1,
      cost: COST * weight,
    };
  });
}

/** The best dual variable of one sample while the others stay, by Newton's method. */
function solveDual(
  dual: number,
  { norm, cost, margin }: { norm: number; cost: number; margin: number },
): number {
  let best = dual;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    best = Math.min(cost - EDGE, Math.max(EDGE, best));
    const slope =
      Math.log(best / (cost - best)) + norm * (best - dual) + margin;
    const next = best - slope / (cost / (best * (cost - best)) + norm);
    if (next <= 0) best /= 10;
    else if (next >= cost) best = cost - (cost - best) / 10;
    else if (Math.abs(next - best) < 1e-9) return next;
    else best = next;
  }
  return best;
}

/** All places, round after round, each time in another order. */
function* shuffledRounds(length: number, rounds: number): Generator<number> {
  const order = Array.from({ length }, (_, at) => at);
  const random = numbersFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    yield* order;
  }
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
