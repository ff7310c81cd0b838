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
    expect(say(words([MARIA, JUAN, thread(3, 99)]))).toMatchObject({
      lead: 'Se cierra primero:',
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
      list: 'Ver lista',
    });
    expect(say(words([MARIA, JUAN]), 'en')).toMatchObject({
      lead: 'Closes first:',
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
      lead: 'Después se cierra:',
      name: 'Juan',
      go: 'Ir',
    });
    expect(say(words([MARIA], { open }))).toMatchObject({
      lead: 'Se cierra primero:',
      name: 'María',
      go: '',
    });
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
    [0.5, 'falta < 1 min', true],
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

it('the next is the soonest that is not open and not over', () => {
  const closing = { threads: [MARIA, JUAN], count: 2 };
  expect(nextClosing(closing, null, NOW)).toBe(MARIA);
  expect(nextClosing(closing, MARIA.thread, NOW)).toBe(JUAN);
  expect(nextClosing(closing, null, NOW + HOUR_MS)).toBe(JUAN);
  expect(nextClosing(closing, JUAN.thread, NOW + HOUR_MS)).toBeNull();
});
