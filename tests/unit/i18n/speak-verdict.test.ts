import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
} from '../../../utils/core/time/duration.ts';
import type { Verdict } from '../../../utils/core/window/verdict.ts';
import { speakBadge, speakOpener } from '../../../utils/i18n/speak-verdict.ts';
import { translator } from '../../../utils/i18n/translate.ts';

const en = translator('en');
const es = translator('es');

const verdict = (fields: Partial<Verdict>): Verdict => ({
  phase: 'open',
  endsAt: null,
  left: null,
  allows: [],
  opener: { kind: 'message', earliest: 5, latest: 5 },
  ruleSet: null,
  ...fields,
});

const rough = { kind: 'message', earliest: 0, latest: MINUTE_MS + 1 };

const OPEN = verdict({ left: 3 * HOUR_MS + 12 * MINUTE_MS });
const ABOUT = verdict({ left: 3 * HOUR_MS + 12 * MINUTE_MS, opener: rough });
const TO_A_MINUTE = verdict({
  left: 3 * HOUR_MS,
  opener: { ...rough, latest: MINUTE_MS },
});
const SOON = verdict({ left: 2 * HOUR_MS - 1 });
const LAST_MINUTE = verdict({ left: 1 });
const LIMITED = verdict({
  phase: 'limited',
  left: 5 * DAY_MS,
  allows: ['HUMAN_AGENT'],
});
const REPLY = verdict({ ...LIMITED, allows: ['PRIVATE_REPLY'] });
const TAGS = verdict({ ...LIMITED, allows: ['RESERVATION_UPDATE'] });
const NO_END = verdict({ phase: 'limited' });
const PAST_24 = verdict({
  phase: 'unknown',
  maybe: 'limited',
  opener: null,
  ruleSet: 'messenger-24h-ads-7d',
});
const PAST = verdict({ ...PAST_24, ruleSet: 'imported' });
const UNKNOWN = verdict({ phase: 'unknown', opener: null });
const MAYBE_OPEN = verdict({ phase: 'unknown', maybe: 'open', opener: null });

describe('a badge', () => {
  it.each([
    ['open', OPEN, 'open', '3 h 12 min', '3 h 12 min'],
    ['open, but for an uncertain time', ABOUT, 'open', '≈ 3 h', '≈ 3 h'],
    ['open, known to the minute', TO_A_MINUTE, 'open', '3 h', '3 h'],
    ['open, closing soon', SOON, 'soon', '1 h 59 min', '1 h 59 min'],
    ['open, in its last minute', LAST_MINUTE, 'soon', '< 1 min', '< 1 min'],
    ['open without an end', verdict({}), 'open', 'sin límite', 'no limit'],
    [
      'unrestricted',
      verdict({ phase: 'unrestricted' }),
      'open',
      'sin límite',
      'no limit',
    ],
    ['limited', LIMITED, 'limited', '5 d', '5 d'],
    ['limited without an end', NO_END, 'limited', 'con etiqueta', 'tag only'],
    [
      'with one message left',
      verdict({ phase: 'plus-one' }),
      'plus',
      'queda 1 mensaje',
      '1 message left',
    ],
    [
      'closed',
      verdict({ phase: 'closed' }),
      'closed',
      'fuera de plazo',
      'window over',
    ],
    [
      'past 24 hours, nobody knows how far',
      PAST_24,
      'unknown',
      'más de 24 h',
      'past 24 h',
    ],
    [
      'past, by rules that did not come with us',
      PAST,
      'unknown',
      'plazo pasado',
      'past the window',
    ],
    [
      'a comment’s that is not dated',
      verdict({
        ...PAST_24,
        opener: { kind: 'comment', earliest: null, latest: 5 },
      }),
      'unknown',
      'sin dato',
      'no data',
    ],
    ['unknown', UNKNOWN, 'unknown', 'sin dato', 'no data'],
    ['unknown, maybe open', MAYBE_OPEN, 'unknown', 'sin dato', 'no data'],
  ] as const)('of a window that is %s', (_, seen, look, spanish, english) => {
    expect(speakBadge(seen, es)).toMatchObject({ look, text: spanish });
    expect(speakBadge(seen, en)).toMatchObject({ look, text: english });
  });

  it.each([
    [
      OPEN,
      'Dentro del plazo: quedan 3 h 12 min',
      'Inside the window: 3 h 12 min left',
    ],
    [
      ABOUT,
      'Dentro del plazo: quedan aproximadamente 3 h',
      'Inside the window: about 3 h left',
    ],
    [
      LIMITED,
      'Solo responder a su consulta: quedan 5 d',
      'Only answering their question: 5 d left',
    ],
    [REPLY, 'Una respuesta privada: quedan 5 d', 'One private reply: 5 d left'],
    [TAGS, 'Solo con etiqueta: quedan 5 d', 'Only with a tag: 5 d left'],
    [
      PAST_24,
      'El plazo ya pasó; no se sabe desde cuándo',
      'The window is past; since when is not known',
    ],
    [
      UNKNOWN,
      'Sin dato: no se sabe cuándo escribió',
      'No data: when they last wrote is not known',
    ],
  ])('has a sentence for screen readers: %#', (seen, spanish, english) => {
    expect(speakBadge(seen, es).name).toBe(spanish);
    expect(speakBadge(seen, en).name).toBe(english);
  });

  it('never shows an uncertain window as certain, nor anything unknown as open', () => {
    for (const seen of [
      PAST_24,
      UNKNOWN,
      MAYBE_OPEN,
      verdict({ phase: 'closed', maybe: 'open' }),
    ])
      expect(speakBadge(seen, en).look).not.toMatch(/open|soon/);
    expect(
      speakBadge({ ...OPEN, opener: { ...rough, earliest: null } }, en).text,
    ).toBe('≈ 3 h');
  });
});

describe('what the customer did', () => {
  it.each([
    ['message', 'escribió ayer', 'wrote ayer'],
    ['postback', 'pulsó un botón ayer', 'pressed a button ayer'],
    [
      'story-mention',
      'respondió a tu historia ayer',
      'replied to your story ayer',
    ],
    ['opt-in', 'actuó ayer', 'acted ayer'],
  ])('%s is "%s"', (kind, spanish, english) => {
    expect(speakOpener(kind, 'ayer', es)).toBe(spanish);
    expect(speakOpener(kind, 'ayer', en)).toBe(english);
  });
});
