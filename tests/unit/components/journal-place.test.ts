import { describe, expect, it } from 'vitest';
import {
  type PlacedFilter,
  parseJournalPlace,
  writeJournalPlace,
} from '../../../components/journal/journal-place.ts';
import { speakFilter } from '../../../components/journal/speak-filter.ts';
import { NO_FILTER } from '../../../utils/core/journal-filter.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import { PAGE } from './sightings.ts';

const { person, ...NONE } = NO_FILTER;

describe('the address of a filtered journal', () => {
  it.each<[string, Partial<PlacedFilter>]>([
    ['#journal', {}],
    [
      '#journal/from=2026-11-01&until=2026-11-22',
      { from: '2026-11-01', until: '2026-11-22' },
    ],
    [
      `#journal/page=${PAGE}&channel=instagram&phase=plus-one&how=seen&reason=cross-sell&overrides=only`,
      {
        page: PAGE,
        channel: 'instagram',
        phase: 'plus-one',
        how: 'seen',
        reason: 'cross-sell',
        onlyOverrides: true,
      },
    ],
  ])('%s', (address, filter) => {
    const whole = { ...NONE, ...filter };
    expect(writeJournalPlace(whole)).toBe(address);
    expect(parseJournalPlace(address.slice(1))).toEqual(whole);
  });

  it('does not name the person', () => {
    expect(writeJournalPlace({ ...NO_FILTER, person: 'Ana' } as never)).toBe(
      '#journal',
    );
  });

  it('filters nothing by what does not parse', () => {
    const hash =
      'journal/from=2026-02-30&until=x&page=me&channel=sms&phase=open&how=x&reason=y&overrides=1';
    expect(parseJournalPlace(hash)).toEqual(NONE);
    expect(parseJournalPlace('settings')).toEqual(NONE);
  });
});

describe('a filter in words', () => {
  it.each([
    ['es', 'Canal: Instagram · Plazo: Fuera de plazo · Cómo salió: Solo visto'],
    [
      'en',
      'Channel: Instagram · Window: Window over · How it went out: Only seen',
    ],
  ] as const)('in %s', (language, words) => {
    const filter = {
      ...NO_FILTER,
      channel: 'instagram',
      phase: 'closed',
      how: 'seen',
    } as const;
    expect(speakFilter(filter, translator(language))).toBe(words);
  });

  it('says who was sought, and where nothing was', () => {
    const t = translator('es');
    expect(
      speakFilter({ ...NO_FILTER, person: ' Ana ', onlyOverrides: true }, t),
    ).toBe('Solo lo enviado contra lo aconsejado · Nombre con «Ana»');
    expect(speakFilter(NO_FILTER, t)).toBe('Ninguno');
  });
});
