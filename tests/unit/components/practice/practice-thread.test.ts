import { describe, expect, it } from 'vitest';
import {
  countTagsOn,
  judgeThread,
  startThreads,
  tagOf,
  withMessage,
} from '../../../../components/practice/practice-thread.ts';
import { SAMPLES } from '../../../../components/practice/sample-threads.ts';
import { wholePack } from '../../core/whole-pack.ts';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

function phasesOn(day: string) {
  const now = at(day);
  return Object.fromEntries(
    startThreads(SAMPLES, now).map((thread) => {
      const { phase, maybe } = judgeThread(thread, now, wholePack);
      return [thread.name, maybe ? `${phase}, maybe ${maybe}` : phase];
    }),
  );
}

function threadOf(name: string, day: string) {
  const found = startThreads(SAMPLES, at(day)).find((t) => t.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

describe('the sample conversations', () => {
  it('are a dozen, of every channel, newest first', () => {
    const threads = startThreads(SAMPLES, at('2026-11-22'));
    expect(new Set(threads.map(({ key }) => key)).size).toBe(12);
    expect(new Set(threads.map(({ channel }) => channel)).size).toBe(4);
    const times = threads.map(({ messages }) => messages.at(-1)?.at ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('show every phase of today', () => {
    expect(phasesOn('2026-11-22')).toEqual({
      'Lucía Fernández': 'open',
      'Marcos Ibáñez': 'open',
      'Ellen Marsh': 'open',
      'Tomás Rey': 'open',
      'Ana Belén Ruiz': 'limited',
      'Pedro Lara': 'limited',
      'Carla Soto': 'limited',
      'Rosa Gil': 'limited',
      'Noa Vidal': 'limited, maybe open',
      'Jorge Pardo': 'closed',
      'Inés Mora': 'unknown, maybe limited',
      'Hugo Salas': 'unknown',
    });
  });

  it('show the one message more of 2017, used and unused', () => {
    expect(phasesOn('2017-01-16')).toMatchObject({
      'Lucía Fernández': 'open',
      'Ana Belén Ruiz': 'plus-one',
      'Jorge Pardo': 'plus-one',
      'Pedro Lara': 'closed',
      'Ellen Marsh': 'unknown',
    });
  });

  it('have no window before there was one', () => {
    expect(phasesOn('2016-06-01')).toMatchObject({
      'Jorge Pardo': 'unrestricted',
    });
  });
});

describe('what is practised', () => {
  it.each([
    ['2017-01-16', 0],
    ['2018-10-01', 17],
    ['2021-07-01', 4],
    ['2026-11-22', 1],
  ])('offers the tags of %s: %i', (day, count) => {
    expect(countTagsOn(day, wholePack)).toBe(count);
  });

  it('uses up the one message more; a tagged one does not', () => {
    const now = at('2018-10-01');
    const ana = threadOf('Ana Belén Ruiz', '2018-10-01');
    const sent = {
      by: 'page',
      kind: 'message',
      at: now,
      text: { es: 'Hola', en: 'Hello' },
    } as const;
    const phaseAfter = (tag?: string) =>
      judgeThread(
        withMessage(ana, tag ? { ...sent, tag } : sent),
        now + 1,
        wholePack,
      ).phase;
    expect(phaseAfter()).toBe('limited');
    expect(phaseAfter('ISSUE_RESOLUTION')).toBe('plus-one');
  });

  it('opens the window again when the person writes', () => {
    const now = at('2026-11-22');
    const jorge = threadOf('Jorge Pardo', '2026-11-22');
    const text = { es: '¿Hola?', en: 'Hello?' };
    const answered = withMessage(jorge, {
      by: 'customer',
      kind: 'message',
      at: now,
      text,
    });
    expect(judgeThread(answered, now, wholePack).phase).toBe('open');
  });

  it.each([
    ['HUMAN_AGENT', 'HUMAN_AGENT'],
    ['SHIPPING_UPDATE', 'SHIPPING_UPDATE'],
    ['PLUS_ONE', null],
    ['PRIVATE_REPLY', null],
    ['STANDARD', null],
    ['override', null],
    [null, null],
  ])('puts for %s the tag %s on a message', (kind, tag) => {
    expect(tagOf(kind)).toBe(tag);
  });
});
