import { describe, expect, it } from 'vitest';
import { fitReply, fitsNow } from '../../../utils/core/fit-reply.ts';
import { reviewDraft } from '../../../utils/core/review/review-draft.ts';
import type { Phase, Verdict } from '../../../utils/core/window/verdict.ts';

const verdict = (phase: Phase, more: Partial<Verdict> = {}): Verdict => ({
  phase,
  endsAt: null,
  left: null,
  allows: phase === 'limited' ? ['HUMAN_AGENT'] : [],
  opener: null,
  ruleSet: 'messenger',
  ...more,
});

const [ANY, WINDOW] = [
  'Hola {name}, tu pedido sale mañana.',
  'Hola {name}, hoy 20 % de descuento en toda la tienda.',
].map((text) => fitReply(reviewDraft(text)));

describe('a saved reply', () => {
  it('may be sent any time, or in the window only, by its wording', () => {
    expect([ANY, WINDOW]).toEqual(['any-time', 'window-only']);
  });

  it.each([
    ['open', verdict('open'), true, true],
    ['without rules', verdict('unrestricted'), true, true],
    ['unknown', verdict('unknown'), true, true],
    ['limited', verdict('limited'), true, false],
    ['closed', verdict('closed'), false, false],
    ['maybe open', verdict('closed', { maybe: 'open' }), true, true],
    ['limited, maybe open', verdict('limited', { maybe: 'open' }), true, true],
    [
      'closed, maybe limited',
      verdict('closed', { maybe: 'limited' }),
      true,
      false,
    ],
    [
      'a comment',
      verdict('limited', { allows: ['PRIVATE_REPLY'] }),
      true,
      true,
    ],
    ['24+1', verdict('plus-one', { allows: ['PLUS_ONE'] }), true, true],
  ])('fits a thread that is %s', (_, given, anyTime, windowOnly) => {
    expect(fitsNow('any-time', given)).toBe(anyTime);
    expect(fitsNow('window-only', given)).toBe(windowOnly);
  });
});
