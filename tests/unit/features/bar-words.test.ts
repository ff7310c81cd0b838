import { describe, expect, it } from 'vitest';
import type { Healths } from '../../../utils/core/page-report.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import { rulesAt } from '../../../utils/core/policy/rules-at.ts';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import type { Verdict } from '../../../utils/core/window/verdict.ts';
import { NO_DETAIL } from '../../../utils/core/window/window-detail.ts';
import { type BarWords, speakBar } from '../../../utils/features/bar-words.ts';
import { translator } from '../../../utils/i18n/translate.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const UNKNOWN: Verdict = {
  phase: 'unknown',
  endsAt: null,
  left: null,
  allows: [],
  opener: null,
  ruleSet: null,
};
const OPENED_AT = NOW - HOUR_MS;
const OPEN: Verdict = {
  ...UNKNOWN,
  phase: 'open',
  endsAt: NOW + 23 * HOUR_MS,
  left: 23 * HOUR_MS,
  opener: { kind: 'message', earliest: OPENED_AT, latest: OPENED_AT },
};
const WELL: Healths = {
  rows: 'ok',
  transcript: 'ok',
  composer: 'ok',
  send: 'ok',
};
const WORDS: BarWords = {
  verdict: OPEN,
  after: null,
  detail: { ...NO_DETAIL, rules: rulesAt('messenger', NOW, builtInRules) },
  approvals: {},
  composerState: 'open',
  isChannelUntold: false,
  isConflict: false,
  isLoading: false,
  reading: WELL,
  now: NOW,
};

const bar = (words: Partial<BarWords>) =>
  speakBar({ ...WORDS, ...words }, translator('es'));
const linesOf = (words: Partial<BarWords>) =>
  Object.fromEntries(bar(words).lines);
const reading = (health: Partial<Healths>) => ({
  reading: { ...WELL, ...health },
});

describe('the bar', () => {
  it('says until when, what policy allows and what Facebook does', () => {
    const { headline, lines } = bar({});
    expect(headline).toMatch(/^Plazo hasta mañana, .*\s· escribió hoy /);
    expect(lines.map(([who]) => who)).toEqual([
      'La política dice',
      'Facebook te deja',
    ]);
  });

  it.each<[Partial<Healths>, string | undefined]>([
    [{}, undefined],
    [{ transcript: 'none', composer: 'none', send: 'none' }, undefined],
    // The list is another matter: what it lacks is said in the popup.
    [{ rows: 'degraded' }, undefined],
    [
      { transcript: 'degraded' },
      'Solo en parte: hay mensajes que no se han podido leer bien.',
    ],
    [
      { transcript: 'missing' },
      'No se reconocen los mensajes: solo cuenta lo que dice la lista.',
    ],
    [
      { composer: 'missing', send: 'missing' },
      'No se reconoce el cuadro de texto: Ventana no puede avisar antes de enviar.',
    ],
    [
      { transcript: 'missing', composer: 'missing' },
      'No se reconocen los mensajes: solo cuenta lo que dice la lista. No se reconoce el cuadro de texto: Ventana no puede avisar antes de enviar.',
    ],
  ])('says what of the thread is not read: %j', (health, said) =>
    expect(linesOf(reading(health)).Lectura).toBe(said),
  );

  it('does not say that there is no text box where one is not recognised', () => {
    const none = { composerState: 'missing' } as const;
    expect(linesOf(none)['Facebook te deja']).toBe(
      'No se ve ningún cuadro de texto',
    );
    const unknown = { ...none, ...reading({ composer: 'missing' }) };
    expect(linesOf(unknown)['Facebook te deja']).toBe('No lo sabemos');
  });
});

describe('a contradiction', () => {
  it('is said instead of a verdict', () => {
    const said = bar({ verdict: UNKNOWN, isConflict: true });
    expect(said.headline).toBe('Sin dato: lo leído se contradice');
    expect(said.badge.text).toBe('sin dato');
    expect(said.lines[0]).toEqual([
      'La política dice',
      expect.stringMatching(/^No lo sabemos: la lista y los mensajes/),
    ]);
  });

  it('is not what a thread of which nothing is known is', () => {
    const said = bar({ verdict: UNKNOWN });
    expect(said.headline).toBe('Sin dato');
    expect(said.lines[0]?.[1]).toMatch(/^No sabemos cuándo escribió/);
  });
});
