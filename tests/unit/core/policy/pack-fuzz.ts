import fc from 'fast-check';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import { compileRules } from '../../../../utils/core/policy/compile-rules.ts';
import {
  type PackFault,
  readPackFile,
} from '../../../../utils/core/policy/parse-rule-book.ts';
import { CHANNELS } from '../../../../utils/core/thread-key.ts';
import { assess } from '../../../../utils/core/window/assess.ts';
import { mutatePack, packMutation, placesIn } from './mutate-pack.ts';

const NEWER = { ...builtInBook, asOf: '2026-11-30' };
const TODAY = '2026-12-01';
const NOW = Date.parse('2026-12-01T12:00:00Z');

type Json = Parameters<typeof placesIn>[0];
const base = NEWER as unknown as Json;
const places = placesIn(base);

/** The day and the form of the whole file are said by name, all else by its path. */
const WHOLE_FILE = ['older', 'future', 'not-a-pack', 'newer-schema'];

/** `tags`, `3`, or a name in quotes. */
const STEP = /("(?:[^"\\]|\\.)*")|[^.[\]"]+/g;

function checkFault(fault: PackFault, pack: Json): void {
  if (WHOLE_FILE.includes(fault.fault)) return;
  const place = 'place' in fault ? fault.place : '';
  const steps = [...place.matchAll(STEP)].map(([step, quoted]) =>
    quoted ? String(JSON.parse(quoted)) : step,
  );
  if (!steps.length) throw new Error(`refused without a place: ${fault.fault}`);
  // All but the last step must be there: the last may be what is missing.
  let at: unknown = pack;
  for (const step of steps.slice(0, -1)) {
    const fields = Object(at) as Record<string, unknown>;
    if (!Object.hasOwn(fields, step))
      throw new Error(`${place} is no place in the pack`);
    at = fields[step];
  }
}

/** Feeds changed packs to the importer; each must be accepted whole or refused with its place. Counts both. */
export function fuzzPacks(numRuns: number, seed: number) {
  const counts = { accepted: 0, refused: 0 };
  const before = JSON.stringify(builtInBook);
  const property = fc.property(
    fc.array(packMutation, { minLength: 1, maxLength: 3 }),
    (mutations) => {
      const pack = mutations.reduce<Json>(
        (copy, mutation) => mutatePack(copy, places, mutation),
        base,
      );
      const text = JSON.stringify(pack);
      const options = { active: builtInBook, today: TODAY };
      const outcome = readPackFile(text, options);
      if (!outcome.ok) {
        counts.refused++;
        checkFault(outcome.fault, pack);
        return;
      }
      counts.accepted++;
      const rules = compileRules(outcome.book);
      for (const channel of CHANNELS)
        assess([], { channel, now: NOW, pack: rules });
    },
  );
  fc.assert(property, { numRuns, seed });
  if (JSON.stringify(builtInBook) !== before)
    throw new Error('the active pack was changed');
  return counts;
}
