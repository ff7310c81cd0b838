import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readSpokenTime } from '../../../utils/host/spoken-time/read-spoken-time.ts';

/** A text written by somebody who has not seen the reader, and what it can mean; null = it is no time. */
interface Text {
  readonly text: string;
  readonly lang: string;
  readonly zone: string;
  readonly now: string;
  readonly truth: readonly [string, string] | null;
}

const folder = resolve(import.meta.dirname, '../../fixtures/spoken-times');
const load = (name: string): Text[] =>
  JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8'));

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

function read({ text, lang, zone: tz, now }: Text) {
  process.env.TZ = tz;
  return readSpokenTime(text, { language: lang, now: Date.parse(now) });
}

/** Whether what is read leaves all open that the text can mean. */
function isHonest(entry: Text): boolean {
  const range = read(entry);
  if (!range) return true;
  if (!entry.truth) return false;
  const [first, last] = entry.truth.map((iso) => Date.parse(iso));
  return (
    (range.earliest ?? 0) <= (first ?? 0) && range.latest >= (last ?? 0) - 999
  );
}

describe.each(['es', 'en', 'pt'])('60 texts in %s', (name) => {
  const texts = load(name);

  it('never mean another time than the one that is read', () => {
    expect(texts).toHaveLength(60);
    expect(texts.filter((text) => !isHonest(text))).toEqual([]);
  });

  it('are mostly read', () => {
    const times = texts.filter(({ truth }) => truth);
    const known = times.filter((text) => read(text)).length;
    expect(known / times.length).toBeGreaterThan(0.8);
  });
});
