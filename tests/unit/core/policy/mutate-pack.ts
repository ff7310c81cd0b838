import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** Every place in a pack, as a path. */
export function placesIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? value.map((item, i) => [i, item])
    : Object.entries(value);
  return [
    path,
    ...entries.flatMap(([key, item]) => placesIn(item, [...path, key])),
  ];
}

const rubbish: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    -1,
    0,
    1e9,
    1.5,
    '',
    ' ',
    '2026-13-01',
    '2026-02-30',
    '2030-01-01',
    'javascript:alert(1)',
    'data:text/html,x',
    'HUMAN_AGENT',
    'S1',
    '__proto__',
    'x'.repeat(5000),
    [],
    {},
    [[]],
    { en: 'x' },
    Array.from({ length: 400 }, () => 'S1'),
  ),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

export interface PackMutation {
  /** Numbers in [0, 1) that choose a place. */
  readonly at: number;
  readonly from: number;
  readonly how:
    | 'replace'
    | 'remove'
    | 'add'
    | 'double'
    | 'copy'
    | 'reorder'
    | 'reword';
  readonly value: Json;
  readonly key: string;
}

const PARTS = 2 ** 30;

/** Even over the whole pack: a double, or a biased number, is nearly always at its edges. */
const share = fc
  .noBias(fc.integer({ min: 0, max: PARTS - 1 }))
  .map((n) => n / PARTS);

export const packMutation: fc.Arbitrary<PackMutation> = fc.record({
  at: share,
  from: share,
  how: fc.constantFrom(
    'replace',
    'remove',
    'add',
    'double',
    'copy',
    'reorder',
    'reword',
  ),
  value: rubbish,
  key: fc.constantFrom('__proto__', 'constructor', 'extra', 'id', 'from', 'to'),
});

const get = (root: Json, path: Path): Json =>
  path.reduce<Json>(
    (value, key) => Object(value)[key as keyof object] as Json,
    root,
  );

function define(target: object, key: string | number, value: Json): void {
  // Plain assignment of `__proto__` would not make a field, as JSON.parse does.
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const copyOf = <T extends Json>(value: T): T =>
  (Array.isArray(value)
    ? [...value]
    : typeof value === 'object'
      ? { ...value }
      : value) as T;

/** The pack with one thing changed, somewhere; what is not changed is shared with it. Places that are gone are left. */
export function mutatePack(
  pack: Json,
  places: readonly Path[],
  { at, from, how, value, key }: PackMutation,
): Json {
  const path = places[1 + Math.floor(at * (places.length - 1))] ?? [];
  const last = path.at(-1) ?? '';
  const root = copyOf(pack);
  let parent = root as Json[] & Record<string, Json>;
  for (const step of path.slice(0, -1)) {
    const below = copyOf(get(parent, [step]) ?? null);
    if (typeof below !== 'object' || below === null) return pack;
    define(parent, step, below);
    parent = below as typeof parent;
  }
  const other = get(pack, places[Math.floor(from * places.length)] ?? []);
  if (how === 'remove' && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (how === 'remove') delete parent[last as string];
  else if (how === 'add' && !Array.isArray(parent)) define(parent, key, value);
  else if (how === 'double' && Array.isArray(parent))
    parent.push(get(pack, path));
  else if (how === 'reorder' && Array.isArray(parent)) parent.reverse();
  else if (how === 'reword' && / /.test(String(parent[last as string])))
    define(parent, last, `${parent[last as string]} x`);
  else define(parent, last, how === 'copy' ? (other ?? null) : value);
  return root;
}
