/** The values that each setting can take. */
export type Dimensions = Readonly<Record<string, readonly string[]>>;
export type Combination = Readonly<Record<string, string>>;

const pairOf = (a: string, x: string, b: string, y: string) =>
  `${a}=${x}&${b}=${y}`;

function pairsOf(combination: Combination): string[] {
  const entries = Object.entries(combination);
  return entries.flatMap(([a, x], i) =>
    entries.slice(i + 1).map(([b, y]) => pairOf(a, x, b, y)),
  );
}

/** Every combination of all values. */
export function allOf(dimensions: Dimensions): Combination[] {
  return Object.entries(dimensions).reduce<Combination[]>(
    (made, [name, values]) =>
      made.flatMap((c) => values.map((value) => ({ ...c, [name]: value }))),
    [{}],
  );
}

/**
 * A sample in which every two values of two settings meet at least once; greedy, so a little more than the least.
 * `random` gives numbers in [0, 1) and decides which of equally good combinations are taken.
 */
export function pairwise(
  dimensions: Dimensions,
  random: () => number,
): Combination[] {
  const names = Object.keys(dimensions);
  const open = new Set(
    names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .flatMap((b) =>
          (dimensions[a] ?? []).flatMap((x) =>
            (dimensions[b] ?? []).map((y) => pairOf(a, x, b, y)),
          ),
        ),
    ),
  );
  const sample: Combination[] = [];
  const guess = (): Combination => {
    // An open pair first, the rest by chance.
    const [first = ''] = open;
    const fixed = Object.fromEntries(new URLSearchParams(first));
    return Object.fromEntries(
      names.map((name) => {
        const values = dimensions[name] ?? [];
        const any = values[Math.floor(random() * values.length)] ?? '';
        return [name, fixed[name] ?? any];
      }),
    );
  };
  const gain = (c: Combination) =>
    pairsOf(c).filter((pair) => open.has(pair)).length;
  while (open.size) {
    const guesses = Array.from({ length: 30 }, guess);
    const best = guesses.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    sample.push(best);
    for (const pair of pairsOf(best)) open.delete(pair);
  }
  return sample;
}
