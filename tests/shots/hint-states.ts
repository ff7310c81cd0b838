import { MINUTE_MS } from '../../utils/core/time/duration.ts';
import type { HintWords } from '../../utils/features/draft-hint-words.ts';
import { OTHER_PACK } from './bar-states.ts';
import { by, byPage, type Situation, verdictIn, wordsIn } from './bar-words.ts';

export interface HintState {
  readonly name: string;
  readonly words: Omit<HintWords, 'text' | 'review'>;
  readonly texts: { readonly es: string; readonly en: string };
}

const ANSWER = {
  es: 'Hola, su pedido llega el martes.',
  en: 'Hello, your order arrives on Tuesday.',
};
const OFFER = {
  es: 'Su taza está lista. Esta semana hay un 20 % de descuento en todo.',
  en: 'Your mug is ready. This week there is 20% off everything.',
};
const LONG = {
  es: 'Aprovecha nuestra increíble oferta especial de temporada de invierno con envío gratis y regalo sorpresa. ¡Últimas unidades! Usa el código SOL20.',
  en: 'Take advantage of our incredible special winter season offer with free shipping and a surprise gift. Last units! Use code SUN20.',
};
const EVENT = {
  es: 'Le esperamos en el taller abierto del sábado 28. ¡Corre, últimas plazas! Trae a una amiga y tráele 2x1.',
  en: 'Join us at our open workshop on Saturday 28. Hurry, last places! Bring a friend and get 2 for 1.',
};
const UNFILLED = {
  es: 'Hola {nombre}, gracias por escribir a {página}.',
  en: 'Hi {name}, thank you for writing to {page}.',
};
const TURNED = {
  es: 'خصم \u202e20 % de descuento\u202c en todo',
  en: 'خصم \u202e20% off everything\u202c today',
};

const REFUSED = { humanAgent: false };
const wrote = (ago: Parameters<typeof by>[1]) => by('message', ago);
const PLUS_ONE = Date.parse('2019-05-06T10:00:00Z');

const SITUATIONS: Readonly<
  Record<string, Situation & { readonly texts?: HintState['texts'] }>
> = {
  'answer-open': { events: [wrote(3)], texts: ANSWER },
  'answer-unfilled': { events: [wrote(3)], texts: UNFILLED },
  'answer-soon': { events: [wrote(23.4)], texts: ANSWER },
  'answer-soon-range': { events: [wrote([23.6, 20])], texts: ANSWER },
  'answer-limited': { events: [wrote(60)], texts: ANSWER },
  'answer-limited-both': {
    events: [wrote(60)],
    approvals: { news: true },
    texts: ANSWER,
  },
  'answer-limited-soon': { events: [wrote(167.5)], texts: ANSWER },
  'answer-closed': { events: [wrote(200)], texts: ANSWER },
  'answer-closed-maybe': { events: [wrote([180, 150])], texts: ANSWER },
  'answer-unknown': { events: [], texts: ANSWER },
  'answer-past': { events: [wrote([null, 60])], texts: ANSWER },
  'answer-conflict': { events: [wrote(2)], isConflict: true, texts: ANSWER },
  'answer-whatsapp': {
    events: [wrote(30)],
    channel: 'whatsapp',
    approvals: { whatsapp: 'platform' },
    texts: ANSWER,
  },
  'answer-reply-over': {
    events: [by('comment', 40), byPage('private-reply', 30)],
    channel: 'comment',
    texts: ANSWER,
  },
  'offer-open': { events: [wrote(13)] },
  'offer-open-tomorrow': { events: [wrote(1)] },
  'offer-open-one': { events: [wrote(8.97)] },
  'offer-open-range': { events: [wrote([5, 2])] },
  'offer-open-ad': { events: [by('ad-message', 3)] },
  'offer-open-long': { events: [wrote(13)], texts: LONG },
  'offer-open-turned': { events: [wrote(13)], texts: TURNED },
  'offer-limited': { events: [wrote(60)] },
  'offer-limited-long': { events: [wrote(60)], texts: LONG },
  'offer-limited-event': { events: [wrote(60)], texts: EVENT },
  'offer-open-event': { events: [wrote(1)], texts: EVENT },
  'offer-limited-maybe-open': { events: [wrote([30, 20])] },
  'offer-limited-news': {
    events: [wrote(60)],
    approvals: { ...REFUSED, news: true },
  },
  'offer-limited-both': { events: [wrote(60)], approvals: { news: true } },
  'offer-reply': { events: [by('comment', 40)], channel: 'comment' },
  'offer-closed': { events: [wrote(200)] },
  'offer-closed-maybe': { events: [wrote([180, 150])] },
  'offer-unknown': { events: [] },
  'offer-past': { events: [wrote([null, 60])] },
  'offer-plus-one': { events: [by('message', 30, PLUS_ONE)], now: PLUS_ONE },
  'offer-pack-48': { events: [wrote(30)], pack: OTHER_PACK },
};

function hintWordsIn(situation: Situation): HintState['words'] {
  const { verdict, detail, now } = wordsIn(situation);
  const { endsAt } = verdict;
  return {
    verdict,
    after: endsAt === null ? null : verdictIn(situation, endsAt + MINUTE_MS),
    rules: detail.rules,
    isLoading: false,
    now,
  };
}

/** Every state that the line under the composer has words for. */
export const HINT_STATES: readonly HintState[] = Object.entries(SITUATIONS).map(
  ([name, { texts = OFFER, ...situation }]) => ({
    name,
    words: hintWordsIn(situation),
    texts,
  }),
);
