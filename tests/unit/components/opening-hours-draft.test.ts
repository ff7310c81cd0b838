import { describe, expect, it } from 'vitest';
import {
  draftOf,
  readSpans,
  spanAfter,
} from '../../../components/settings/span-draft.ts';
import {
  speakSpanFault,
  speakWeek,
} from '../../../components/settings/speak-hours.ts';
import {
  listZones,
  nameZone,
  timeIn,
} from '../../../components/settings/zones.ts';
import {
  type DaySpan,
  parseDaySpan,
} from '../../../utils/core/time/opening-hours.ts';
import { translator } from '../../../utils/i18n/translate.ts';

const es = translator('es');
const en = translator('en');
const span = (from: number, to: number): DaySpan => ({
  from: from * 60,
  to: to * 60,
});
const draft = (from: string, to: string) => ({ from, to });

describe('the time fields of a day', () => {
  it.each([
    [[draft('09:00', '14:00')], [span(9, 14)]],
    [[draft('22:00', '06:30')], [{ from: 22 * 60, to: 6 * 60 + 30 }]],
    [[draft('10:00', '00:00')], [span(10, 24)]],
    [[draft('00:00', '00:00')], [span(0, 24)]],
    // Browsers may tell the seconds too.
    [[draft('09:00:00', '14:00:00')], [span(9, 14)]],
    [
      [draft('16:00', '20:00'), draft('09:00', '14:00')],
      [span(9, 14), span(16, 20)],
    ],
    [
      [draft('09:00', '14:00'), draft('14:00', '20:00')],
      [span(9, 14), span(14, 20)],
    ],
    [[], []],
  ])('%j mean %j, which can be stored', (drafts, spans) => {
    expect(readSpans(drafts)).toEqual(spans);
    for (const meant of spans) expect(parseDaySpan(meant)).toEqual(meant);
  });

  it.each([
    [[draft('', '14:00')], 'lunes: falta una hora, o está a medias.'],
    [
      [draft('09:30', '09:30')],
      'lunes: empieza y acaba a la misma hora, 9:30. Cambia una de las dos.',
    ],
    [
      [draft('13:00', '20:00'), draft('09:00', '14:00')],
      'lunes: los dos tramos se pisan, 9:00–14:00 y 13:00–20:00.',
    ],
    [
      [draft('20:00', '02:00'), draft('22:00', '23:00')],
      'lunes: los dos tramos se pisan, 20:00–2:00 y 22:00–23:00.',
    ],
  ])('%j mean nothing, and a sentence says why', (drafts, sentence) => {
    const fault = readSpans(drafts);
    if (!('kind' in fault)) throw new Error('It means something.');
    expect(speakSpanFault(fault, 'lunes', es)).toBe(sentence);
  });

  it('show what is stored', () => {
    expect(draftOf(span(10, 24))).toEqual(draft('10:00', '00:00'));
    expect(draftOf({ from: 545, to: 60 })).toEqual(draft('09:05', '01:00'));
  });

  it('begin a second span after a break, and empty where the day is full', () => {
    expect(spanAfter(span(9, 14))).toEqual(draft('16:00', '19:00'));
    expect(spanAfter(span(9, 22))).toEqual(draft('', ''));
    expect(spanAfter(span(20, 2))).toEqual(draft('', ''));
  });
});

describe('a week in a line', () => {
  const office = [span(9, 18)];
  it.each([
    [[office, office, office, office, office, [], []], 'lun–vie 9:00–18:00'],
    [
      [office, [], office, office, [], [span(0, 24)], []],
      'lun 9:00–18:00 · mié–jue 9:00–18:00 · sáb las 24 horas',
    ],
    [[[], [], [], [], [], [], []], 'cerrada todos los días'],
  ])('%#', (days, line) => {
    expect(speakWeek({ zone: 'Europe/Madrid', days }, es)).toBe(line);
  });
});

describe('the zones', () => {
  it('are named by their city', () => {
    expect(nameZone('America/Mexico_City')).toBe('Mexico City');
    expect(nameZone('America/Argentina/Ushuaia')).toBe('Ushuaia (Argentina)');
    expect(nameZone('UTC')).toBe('UTC');
  });

  it('hold each once, and the one that was given in any case', () => {
    const regions = listZones(['America/Buenos_Aires', 'Zulu'], en);
    const all = regions.flatMap(({ zones }) => zones.map(({ zone }) => zone));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(
      expect.arrayContaining([
        'UTC',
        'Zulu',
        ...Intl.supportedValuesOf('timeZone'),
      ]),
    );
    expect(regions.map(({ name }) => name).slice(0, 3)).toEqual([
      'Africa',
      'Americas',
      'Antarctica',
    ]);
    expect(regions.at(-1)?.name).toBe('Other');
  });

  it('tell the time there', () => {
    const at = Date.UTC(2026, 10, 23, 12, 40);
    expect(timeIn('America/Mexico_City', at, es)).toBe('6:40');
    expect(timeIn('Europe/Madrid', at, es)).toBe('13:40');
  });
});
