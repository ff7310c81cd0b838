import { describe, expect, it } from 'vitest';
import type { ClosingThread } from '../../../utils/core/closing.ts';
import type { PageId, ThreadKey } from '../../../utils/core/thread-key.ts';
import { HOUR_MS, MINUTE_MS } from '../../../utils/core/time/duration.ts';
import {
  type ClosingWords,
  nextClosing,
  speakStrip,
} from '../../../utils/features/closing-words.ts';
import { translator } from '../../../utils/i18n/translate.ts';

const PAGE = '100200300401234' as PageId;
const NOW = new Date(2026, 10, 23, 13, 27).getTime();

const thread = (
  id: number,
  minutes: number,
  more: Partial<ClosingThread> = {},
): ClosingThread => ({
  thread: `${PAGE}/messenger/100000${id}` as ThreadKey,
  name: `Person ${id}`,
  endsAt: NOW + minutes * MINUTE_MS,
  ...more,
});
const MARIA = thread(1, 35, { name: 'María' });
const JUAN = thread(2, 90, { name: 'Juan' });
const THIRD = thread(3, 99);

const words = (
  threads: readonly ClosingThread[],
  more: Partial<ClosingWords> = {},
): ClosingWords => ({
  closing: { threads, count: threads.length },
  open: null,
  page: PAGE,
  pageNames: {},
  now: NOW,
  ...more,
});
const say = (given: ClosingWords, language: 'es' | 'en' = 'es') =>
  speakStrip(given, translator(language));

describe('the line that says what closes next', () => {
  it('says who, until when and for how long, and how many more', () => {
    expect(say(words([MARIA, JUAN, THIRD]))).toMatchObject({
      lead: 'Se cierra:',
      name: 'María',
      page: '',
      until: 'hoy 14:02',
      left: 'faltan 35 min',
      span: '35 min',
      isSoon: true,
      more: '+2',
      moreName: '2 conversaciones más se cierran pronto',
      go: 'Ir',
      goName: 'Ir a la conversación de María',
      list: 'Lista',
      away: 'Ocultar hasta mañana',
    });
    expect(say(words([MARIA, JUAN]), 'en')).toMatchObject({
      lead: 'Closes next:',
      until: 'today 2:02 PM',
      left: '35 min left',
      more: '+1',
      moreName: '1 more conversation closes soon',
    });
  });

  it('counts all that there are, also those it was not told of', () => {
    const closing = { threads: [MARIA], count: 41 };
    expect(say(words([], { closing }))?.more).toBe('+40');
  });

  it('says nothing where nothing closes', () => {
    expect(say(words([]))).toBeNull();
    expect(say(words([MARIA], { now: MARIA.endsAt }))).toBeNull();
  });

  it('leaves out what is over by now, before anybody told it so', () => {
    const later = words([MARIA, JUAN], { now: MARIA.endsAt });
    expect(say(later)).toMatchObject({ name: 'Juan', more: '' });
  });

  it('leads to the next, where the first is open already', () => {
    const open = MARIA.thread;
    expect(say(words([MARIA, JUAN], { open }))).toMatchObject({
      lead: 'Se cierra:',
      name: 'Juan',
      go: 'Ir',
    });
    expect(say(words([MARIA], { open }))).toMatchObject({
      lead: 'Se cierra:',
      name: 'María',
      go: '',
    });
  });

  it.each([
    ['the first', MARIA.thread, 'Juan', '+1'],
    ['another', THIRD.thread, 'María', '+1'],
    ['none of them', thread(9, 9).thread, 'María', '+2'],
  ])('counts those besides the one shown and the one open: %s', (...row) => {
    const [, open, name, more] = row;
    const said = say(words([MARIA, JUAN, THIRD], { open }));
    expect(said).toMatchObject({ name, more });
  });

  it('shows what the walk leads to', () => {
    const visited = new Set([MARIA.thread]);
    const open = JUAN.thread;
    const said = say(words([MARIA, JUAN, THIRD], { open, visited }));
    expect(said).toMatchObject({ name: THIRD.name, more: '+1' });
  });

  it.each([
    [{}, 'otra Página'],
    [{ '900800700601234': 'Tienda Norte' }, 'Tienda Norte'],
  ])('names another Page: %j', (pageNames, page) => {
    const other = thread(1, 9, {
      thread: '900800700601234/messenger/1000001' as ThreadKey,
    });
    expect(say(words([other], { pageNames }))?.page).toBe(page);
  });

  it.each([
    [0.5, 'falta menos de 1 min', true],
    [1.5, 'falta 1 min', true],
    [59, 'faltan 59 min', true],
    [60, 'falta 1 h', true],
    [61, 'faltan 1 h 1 min', false],
    [130, 'faltan 2 h 10 min', false],
  ])('says what is left: %d min', (minutes, left, isSoon) => {
    expect(say(words([thread(1, minutes)]))).toMatchObject({ left, isSoon });
  });

  it('says tomorrow past midnight, and who has no name', () => {
    const late = thread(1, 11 * 60, { name: '' });
    expect(say(words([late]))).toMatchObject({
      name: 'Una conversación',
      until: 'mañana 0:27',
    });
  });
});

describe('the next', () => {
  const next = (more: Partial<ClosingWords>, ...visited: ClosingThread[]) =>
    nextClosing({
      ...words([MARIA, JUAN]),
      visited: new Set(visited.map((one) => one.thread)),
      ...more,
    });
  const late = { now: NOW + HOUR_MS };

  it('is the soonest that is not open and not over', () => {
    expect(next({})).toBe(MARIA);
    expect(next({ open: MARIA.thread })).toBe(JUAN);
    expect(next(late)).toBe(JUAN);
    expect(next({ ...late, open: JUAN.thread })).toBeNull();
  });

  it('was not visited; where all were, it is the soonest that is not open', () => {
    expect(next({}, MARIA)).toBe(JUAN);
    expect(next({}, MARIA, JUAN)).toBe(MARIA);
    expect(next({ open: MARIA.thread }, MARIA, JUAN)).toBe(JUAN);
  });
});
