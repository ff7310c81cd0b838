import { describe, expect, it } from 'vitest';
import { speakBar } from '../../../utils/features/bar-words.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import { BAR_STATES } from '../../shots/bar-states.ts';

const say = (name: string, language: 'es' | 'en' = 'es') => {
  const state = BAR_STATES.find((s) => s.name === name);
  if (!state) throw new Error(name);
  const { headline, lines, more } = speakBar(state.words, translator(language));
  const clean = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  return {
    headline: clean(headline),
    policy: clean(lines[0]?.[1] ?? ''),
    facebook: lines[1]?.[1],
    more: more?.texts.map(clean) ?? [],
  };
};

describe.each(BAR_STATES)('the state $name', ({ name, words }) => {
  it.each(['es', 'en'] as const)('is said in %s, without gaps', (language) => {
    const { headline, policy, facebook, more } = say(name, language);
    for (const text of [headline, policy, facebook, ...more]) {
      expect(text).toBeTruthy();
      expect(text).not.toMatch(/[{}]|undefined|null|NaN|\s\s|^ | $/);
    }
  });

  it('says 24 hours or 7 days only where the rules do', () => {
    const { rules, answerHours } = words.detail;
    const hours = [
      rules?.windowHours,
      rules?.adWindowHours,
      rules?.privateReplyHours,
      answerHours,
    ];
    const { badge: _, ...view } = speakBar(words, translator('en'));
    const said = JSON.stringify(view);
    expect(said.includes('24 hours') && !hours.includes(24)).toBe(false);
    expect(said.includes('7 days') && !hours.includes(168)).toBe(false);
  });
});

describe('what the bar says', () => {
  it.each([
    ['open', /^Plazo hasta mañana, mar 24 nov, .* · escribió hoy /],
    ['open-range', /^Plazo hasta al menos mañana.*escribió entre hoy .* y hoy/],
    ['open-ad', /^Plazo hasta al menos mañana.*escribió desde un anuncio hoy/],
    [
      'limited',
      /^Solo responder, hasta el \S+ 2\d nov.* · escribió el \S+ 2\d nov/,
    ],
    [
      'limited-maybe-open',
      /^Solo responder, hasta al menos .*quizá aún abierto, hasta hoy/,
    ],
    ['limited-news', /^Solo noticias · /],
    ['limited-answer-or-news', /^Responder hasta el \S+ 2\d nov.*, o noticias/],
    ['closed-maybe-open', /^Fuera de plazo · quizá aún abierto, hasta hoy/],
    ['plus-one', /^Queda un mensaje/],
    ['unknown', /^Sin dato$/],
    ['unknown-loading', /^Leyendo la conversación…$/],
    ['unknown-maybe-open', /^Sin dato · quizá aún abierto, hasta mañana/],
    ['unknown-past', /^Más de 24 horas$/],
    ['conflict', /^Sin dato: lo leído se contradice$/],
    ['channel-untold', /^Sin dato: la página no dice qué canal es$/],
    ['whatsapp-untold', /^Sin dato: ¿app o plataforma de WhatsApp\?$/],
    ['whatsapp-app', /^Sin plazo en la app de WhatsApp/],
    ['comment', /^Una respuesta privada, hasta el \S+ 2\d nov.* · comentó/],
    ['comment-answered', /^Sin respuesta privada/],
    ['pack-past', /^Más de 2 días$/],
  ])('%s: in the first line', (name, said) =>
    expect(say(name).headline).toMatch(said),
  );

  it.each([
    [
      'open',
      /^Todo\. Una oferta es segura hasta mañana .* Después, solo responder a su consulta hasta el \S+ \d+ \S+/,
    ],
    ['open-refused', /Después, nada hasta que vuelva a escribir\.$/],
    ['open-range', /Quizá hasta mañana .*; no es seguro\.$/],
    ['open-ad', /Meta dice hasta 7 días; asegura 24 horas\.$/],
    ['open-ad-then-message', /Meta dice hasta 7 días; asegura 24 horas\.$/],
    [
      'limited-ad',
      /^Lo seguro: solo responder .*Meta dice hasta 7 días; asegura 24 horas\.$/,
    ],
    [
      'limited-maybe-open',
      /^Lo seguro: solo responder .*Quizá todo, hasta hoy .*; no es seguro\.$/,
    ],
    ['closed-refused', /«Human Agent».*según tus ajustes no lo tienes\.$/],
    ['closed', /^Nada de lo que escribas, hasta que vuelva a escribir\.$/],
    ['closed-maybe-limited', /^Lo seguro: nada .*Quizá algo más/],
    ['unknown-unwritten', /^Pasaron 24 horas\. No se sabe cuándo escribió/],
    ['whatsapp-open', /Después, solo plantillas aprobadas\.$/],
    ['whatsapp-closed', /^Solo plantillas aprobadas/],
    ['pack-open-ad', /Meta dice hasta 10 días; asegura 2 días\.$/],
    ['pack-limited', /^Pasaron 2 días: solo responder/],
    ['pack-tag', /^Pasaron 2 días: solo lo que cubra una etiqueta en vigor/],
  ])('%s: of the policy', (name, said) =>
    expect(say(name).policy).toMatch(said),
  );

  it.each([
    ['closed', 'Escribir, aunque la política no lo permite'],
    ['closed-maybe-open', 'Escribir'],
    ['comment-answered', 'Escribir'],
    ['closed-composer-closed', 'No escribir: el cuadro de texto está cerrado'],
    ['open-unrecognised', 'No lo sabemos'],
  ])('%s: of Facebook', (name, said) => expect(say(name).facebook).toBe(said));

  it('tells why answers may end before seven days from a reaction', () => {
    expect(say('open-reaction').more).toContainEqual(
      expect.stringMatching(/un botón o una reacción no cuentan/),
    );
  });

  it('says no offer is safe where nothing is certain', () => {
    for (const { name, words } of BAR_STATES)
      if (words.verdict.phase !== 'open')
        expect(say(name).policy, name).not.toMatch(/oferta es segura/);
  });
});
