import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { lookOf } from '../../../entrypoints/background/action-look.ts';
import {
  type ActionFacts,
  speakTitle,
} from '../../../entrypoints/background/action-title.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import { inZone } from '../host/in-zone.ts';
import { HOUR } from '../ledger/stored-threads.ts';
import { keyOf } from './sightings.ts';

const NOW = Date.parse('2026-11-22T12:00:00+01:00');

const facts = (
  hoursLeft: readonly number[],
  more: Partial<ActionFacts> = {},
): ActionFacts => ({
  now: NOW,
  counts: 'closing',
  withinHours: 3,
  counted: hoursLeft.map((h) => ({
    thread: keyOf(`x${h}`),
    name: 'Sinta',
    endsAt: NOW + h * HOUR,
  })),
  seenSince: null,
  ...more,
});
const say = (language: 'es' | 'en', ...given: Parameters<typeof facts>) =>
  speakTitle(facts(...given), translator(language)).replace(
    /[\u202f\u00a0]/g,
    ' ',
  );
const seenSince = Date.parse('2026-11-20T17:10:00+01:00');

describe('the toolbar button', () => {
  inZone('Europe/Madrid');

  it('has the plain name where nothing waits and nothing was seen', () => {
    expect(say('es', [])).toBe('Ventana');
  });

  it('says how many close, when the first does, and back to when the inbox was seen', () => {
    expect(say('es', [1.5, 2], { seenSince })).toBe(
      'Ventana · 2 conversaciones esperan y se les acaba el plazo en menos de 3 h; la primera, el dom 22 nov, 13:30 · bandeja vista desde el vie 20 nov, 17:10',
    );
    expect(say('en', [1.5, 2], { seenSince })).toBe(
      'Ventana · 2 conversations are waiting and close within 3 h; the first, Sun Nov 22, 1:30 PM · inbox seen back to Fri Nov 20, 5:10 PM',
    );
  });

  it('says it of one, and of all who wait', () => {
    expect(say('es', [1.5])).toBe(
      'Ventana · 1 conversación espera y se le acaba el plazo en menos de 3 h: el dom 22 nov, 13:30',
    );
    expect(say('es', [1.5], { counts: 'waiting' })).toBe(
      'Ventana · 1 conversación espera dentro de plazo, hasta el dom 22 nov, 13:30',
    );
    expect(say('en', [14, 20], { counts: 'waiting' })).toBe(
      'Ventana · 2 conversations are waiting inside their window; the first closes Mon Nov 23, 2:00 AM',
    );
  });

  it('names nobody', () => {
    for (const counts of ['closing', 'waiting'] as const)
      expect(say('es', [1, 2], { counts })).not.toContain('Sinta');
  });

  it('says only what was seen where nothing is to be counted', () => {
    const seen = { seenSince };
    const words = 'Ventana · bandeja vista desde el vie 20 nov, 17:10';
    expect(say('es', [], seen)).toBe(words);
    expect(say('es', [], { ...seen, counts: 'nothing' })).toBe(words);
  });

  it('shows the number in the colour of the soonest, to be read on it', () => {
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('es');
    const look = (hours: readonly number[]) => {
      const { text, color, textColor } = lookOf(facts(hours), 'es');
      return [text, color, textColor];
    };
    expect(look([0.5, 2.5])).toEqual(['2', '#a1260d', '#ffffff']);
    expect(look([2, 2.5])).toEqual(['2', '#ffbe6b', '#10161d']);
    expect(look([2.1])).toEqual(['1', '#0a66c2', '#ffffff']);
    expect(look([])[0]).toBe('');
    expect(look(Array(999).fill(2))[0]).toBe('999');
    expect(look(Array(1000).fill(2))[0]).toBe('999+');
  });
});
