import { describe, expect, it } from 'vitest';
import { speakDialog } from '../../../utils/features/dialog-words.ts';
import { fillReasonsSlot } from '../../../utils/features/reasons-slot.ts';
import { speakReviewText } from '../../../utils/i18n/speak-review-text.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import type { DialogView } from '../../../utils/overlay/dialog-view.ts';
import { by, NOW } from '../../shots/bar-words.ts';
import {
  type DialogSituation,
  dialogWordsIn,
} from '../../shots/dialog-situation.ts';
import { DIALOG_STATES } from '../../shots/dialog-states.ts';

fillReasonsSlot(speakReviewText);

const es = translator('es');
const en = translator('en');
const LANGUAGES = [es, en];

const view = (situation: Partial<DialogSituation>, t = es) =>
  speakDialog(dialogWordsIn({ events: [by('message', 60)], ...situation }), t);

const stateOf = (name: string, t = es) => {
  const state = DIALOG_STATES.find((s) => s.name === `dialog-${name}`);
  if (!state) throw new Error(`No state ${name}.`);
  return speakDialog(state.words, t);
};

/** All that we say ourselves, in its order. */
const saidIn = ({ title, body, choices, keep, whyText, offer }: DialogView) => [
  title,
  ...body.split('\n'),
  ...choices.flatMap((choice) => [choice.title, choice.hint]),
  offer ?? '',
  keep,
  whyText,
];

/** What is on the screen before anybody asks why. */
const shownIn = (shown: DialogView) => saidIn(shown).slice(0, -1).join('\n');

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

const EVERY = DIALOG_STATES.flatMap(({ name, words }) =>
  LANGUAGES.map((t) => ({
    name,
    words,
    language: t.language,
    shown: speakDialog(words, t),
  })),
);

describe('in every state the dialog', () => {
  it.each(EVERY)(
    '$name, $language, says whole sentences',
    ({ name, shown }) => {
      for (const line of shown.body.split('\n')) expect(line).toMatch(/\S\.$/);
      expect(shown.title).not.toBe('');
      expect(shown.choices.length).toBeGreaterThan(0);
      const said = saidIn(shown).join('\n');
      // The name and the draft of one state hold braces themselves.
      if (!name.endsWith('markup')) expect(said).not.toMatch(/[{}]/);
      expect(said).not.toMatch(/undefined|null|NaN|\[object| {2}|\(\)|«»|“”/);
      expect(said).not.toMatch(/\u2068\s*\u2069/);
    },
  );

  it.each(EVERY)(
    '$name, $language, speaks of no hours but the rules’ own',
    ({ words, shown }) => {
      const said = saidIn(shown).join('\n');
      for (const [, hours] of said.matchAll(/(\d+)(?: horas|-hour| hours)/g))
        expect(Number(hours)).toBe(words.windowHours);
      expect(said).not.toMatch(/\d+ (días|days)|siete|seven|twenty|veinti/);
    },
  );

  it.each(EVERY)('$name, $language, says nothing twice', ({ words, shown }) => {
    const said = shownIn(shown);
    const lines = said.split('\n').filter(Boolean);
    if (words.verdict.allows.length < 2)
      expect(new Set(lines).size).toBe(lines.length);
    expect(
      count(said, /registro|journal|se anota nada|nothing is noted/g),
    ).toBeLessThan(2);
    expect(count(said, /etiqueta aquí|no tag here/g)).toBeLessThan(2);
    expect(count(said, /hasta que|until they/g)).toBeLessThan(2);
    expect(
      count(said, /[Qq]uizá|[Pp]erhaps|may be|no es seguro/g),
    ).toBeLessThan(3);
    expect(shown.body.split('\n').length).toBeLessThan(6);
  });

  it.each(EVERY)(
    '$name, $language, keeps the draft as it is',
    ({ words, shown }) => {
      const draft = shown.draft.map(({ text }) => text).join('');
      if (words.text) expect(draft).toBe(words.text);
      else expect(draft).toMatch(/^\((sin texto|no text): /);
      const marked = shown.draft.filter(({ isFlagged }) => isFlagged);
      const flagged = words.review?.phrases ?? [];
      const isAsked = flagged.every(({ reason }) =>
        words.causes.includes(reason),
      );
      expect(marked.length).toBe(isAsked ? flagged.length : 0);
    },
  );

  it.each(EVERY)(
    '$name, $language, cannot be reordered by others’ words',
    ({ shown }) => {
      for (const line of saidIn(shown)) {
        expect(line).not.toMatch(/[\u202a-\u202e\u2066\u2067]/);
        const isolates = line.match(/[\u2068\u2069]/g) ?? [];
        expect(isolates.join('')).toMatch(/^(\u2068\u2069)*$/);
      }
    },
  );
});

describe('the dialog', () => {
  it('says when, what policy allows and until when, and what Facebook does', () => {
    expect(stateOf('limited').body.split('\n')).toEqual([
      '\u2068Ana Belén Ruiz\u2069 escribió el vie 20 nov, 23:00 (hace\u00a02\u00a0d\u00a012\u00a0h).',
      'La política de Meta permite responder a su consulta hasta el vie 27 nov, 23:00.',
      'Facebook te deja escribir.',
    ]);
    expect(stateOf('limited', en).title).toBe('Outside the 24-hour window');
    expect(stateOf('pack-48', en).title).toBe('Outside the 48-hour window');
  });

  it('offers the answer with its don’t and what becomes of it', () => {
    expect(stateOf('limited').choices).toEqual([
      {
        id: 'HUMAN_AGENT',
        title: 'Responde a su consulta: enviar',
        hint: 'Sin ofertas ni otros temas. Se anota en tu registro; Facebook no pone etiqueta aquí',
        isDanger: false,
      },
    ]);
  });

  it('says of two kinds once what becomes of either', () => {
    const { body, choices } = stateOf('limited-both');
    expect(body).toContain(es('dialogKept'));
    expect(choices.map(({ hint }) => hint)).toEqual([
      es('choiceHumanAgentHint'),
      es('choiceNewsHint'),
    ]);
  });

  it('names three phrases at most and counts the others', () => {
    const [line] = stateOf('limited-flagged-many').body.split('\n');
    expect(line?.replaceAll(/[\u2068\u2069]/g, '')).toBe(
      'Por «20 % de descuento» (descuento), «cupón TAZA10» (cupón o código), «envío gratis» (oferta) y 3 más.',
    );
    expect(stateOf('limited-flagged-3').body).not.toMatch(/ más\./);
    expect(count(stateOf('limited-flagged-alike').body, /rebajas/g)).toBe(1);
  });

  it('cuts a long phrase and a long name', () => {
    const text = `Compra ${'ya '.repeat(40)}`;
    const { body } = view({ text, flagged: [[text.trim(), 'urgency']] });
    expect(body).toMatch(/«\u2068Compra (ya )+ya?…\u2069»/);
    expect(stateOf('name-long').body).toContain('de la…\u2069 escribió');
  });

  it('says nothing of when where it is not known, and “the person” without a name', () => {
    expect(stateOf('closed-no-opener').body).not.toMatch(/escribió/);
    expect(stateOf('limited-no-name').body).toMatch(/^La persona escribió/);
    expect(view({ name: ' \u202e\u200f ' }).body).toMatch(/^La persona /);
  });

  it('says how long ago only where the time is known', () => {
    expect(stateOf('limited').body).toMatch(/hace\u00a02\u00a0d/);
    expect(stateOf('limited-range').body).not.toMatch(/hace/);
  });

  it.each([
    ['now-open', 'Ahora el plazo está abierto', false],
    ['now-unknown', 'Sin dato de esta conversación', false],
    ['limited-maybe-open', 'Quizá el plazo esté abierto', false],
    ['closed-maybe-open', 'Quizá el plazo esté abierto', false],
    ['closed-maybe-limited', 'Fuera de plazo', false],
    ['closed', 'Fuera de plazo', true],
    ['reply', 'Solo una respuesta privada', false],
    ['reply-over', 'Sin respuesta privada', true],
  ])('of %s says “%s”', (name, title, isDanger) => {
    const shown = stateOf(name);
    expect(shown.title).toBe(title);
    expect(shown.choices.some((choice) => choice.isDanger)).toBe(isDanger);
  });

  it('puts first the tag that is for what the draft is about', () => {
    const now = Date.parse('2025-03-10T11:00:00Z');
    const first = (topic: DialogSituation['topic']) =>
      view({ events: [by('message', 60, now)], now, topic: topic ?? null })
        .choices[0]?.id;
    expect(first('order')).toBe('POST_PURCHASE_UPDATE');
    expect(first('account')).toBe('ACCOUNT_UPDATE');
    expect(first('answer')).toBe('HUMAN_AGENT');
  });

  it('says why in the words of other rules where there are any', () => {
    const told = { why: 'Because.', kinds: {} };
    expect(view({ seen: { told } }).whyText).toBe('Because.');
    expect(view({ seen: { told: { ...told, why: '' } } }).whyText).toMatch(
      /24 horas/,
    );
  });

  it('says first why what is flagged counts, once, and leads to an exception', () => {
    const shown = stateOf('limited-flagged-alike');
    expect(shown.whyText).toMatch(/^Anuncia un precio más bajo\..*\nMeta deja/);
    expect(count(shown.whyText, /precio más bajo/g)).toBe(1);
    expect(shown.except).toEqual({
      label: 'No volver a marcar «\u2068rebajas\u2069»…',
      phrase: 'rebajas',
    });
    expect(stateOf('limited').except).toBeNull();
  });

  it('leads to no exception from an own word, which is taken off its list', () => {
    const flagged = [['tacos', 'own-word']] as const;
    const shown = view({ text: 'martes de tacos', flagged });
    expect(shown.title).toBe('Esto parece promoción');
    expect(shown.except).toBeNull();
  });

  it('keeps to now for what is today', () => {
    expect(view({ events: [by('message', 0.5)], now: NOW }).body).toMatch(
      /hoy/,
    );
  });
});
