import type { DialogWords } from '../../utils/features/dialog-words.ts';
import { OTHER_PACK } from './bar-states.ts';
import { by, byPage } from './bar-words.ts';
import { type DialogSituation, dialogWordsIn } from './dialog-situation.ts';

export interface DialogState {
  readonly name: string;
  readonly words: DialogWords;
}

const LIMITED: DialogSituation = { events: [by('message', 60)] };
const CLOSED: DialogSituation = { events: [by('message', 200)] };
const REFUSED = { humanAgent: false };
const SALE = 'Ya la tienes lista. Y esta semana, 20 % de descuento en tazas.';
const SALE_FLAGGED = [['20 % de descuento', 'discount']] as const;
const MANY =
  'Hola: 20 % de descuento, cupón TAZA10, envío gratis, la nueva colección de otoño con todas las tazas y los platos, trae a una amiga y date prisa, que se acaba.';
const MANY_FLAGGED = [
  ['20 % de descuento', 'discount'],
  ['cupón TAZA10', 'coupon'],
  ['envío gratis', 'offer'],
  [
    'la nueva colección de otoño con todas las tazas y los platos',
    'new-product',
  ],
  ['trae a una amiga', 'referral'],
  ['date prisa', 'urgency'],
] as const;
const LONG = 'La garantía cubre el asa y el esmalte. '.repeat(51);
const PLUS_ONE = Date.parse('2019-05-06T10:00:00Z');
const OLD_TAGS = Date.parse('2025-03-10T11:00:00Z');

const packOf = (
  more: Partial<(typeof OTHER_PACK)['ruleSets'][number]>,
): DialogSituation['pack'] => ({
  ...OTHER_PACK,
  ruleSets: OTHER_PACK.ruleSets.map((rules) => ({ ...rules, ...more })),
});

const tag = (name: string, limitHours: number | null) =>
  ({ name, from: null, to: null, limitHours, approval: 'none' }) as const;

const SITUATIONS: Readonly<Record<string, DialogSituation>> = {
  limited: LIMITED,
  'limited-flagged': { ...LIMITED, text: SALE, flagged: SALE_FLAGGED },
  'limited-flagged-3': {
    ...LIMITED,
    text: MANY,
    flagged: MANY_FLAGGED.slice(0, 3),
  },
  'limited-flagged-many': { ...LIMITED, text: MANY, flagged: MANY_FLAGGED },
  'limited-flagged-alike': {
    ...LIMITED,
    text: 'Rebajas, rebajas y más rebajas',
    flagged: [
      ['rebajas', 'discount'],
      ['rebajas', 'discount'],
    ],
  },
  'limited-flagged-end': {
    ...LIMITED,
    text: `${LONG}${SALE}`,
    flagged: SALE_FLAGGED,
  },
  'limited-no-text': { ...LIMITED, text: '' },
  'limited-no-name': { ...LIMITED, name: '' },
  'limited-no-opener': { events: [by('message', [null, 60])] },
  'limited-range': { events: [by('message', [70, 60])] },
  'limited-reaction': { events: [by('message', 90), by('reaction', 30)] },
  'limited-fb-closed': { ...LIMITED, seen: { composerState: 'closed' } },
  'limited-fb-missing': { ...LIMITED, seen: { composerState: 'missing' } },
  'limited-maybe-open': { events: [by('message', [30, 20])] },
  'limited-offer': { ...LIMITED, seen: { offer: { offer: 'only-wrong' } } },
  'flagged-offer': {
    ...LIMITED,
    text: SALE,
    flagged: SALE_FLAGGED,
    seen: { offer: { offer: 'as-line', cause: 'discount', asked: 5, sent: 4 } },
  },
  'limited-news': {
    ...LIMITED,
    approvals: { ...REFUSED, news: true },
  },
  'limited-both': { ...LIMITED, approvals: { news: true } },
  'limited-both-flagged': {
    ...LIMITED,
    approvals: { news: true },
    text: SALE,
    flagged: SALE_FLAGGED,
  },
  'limited-tags-2025': {
    ...LIMITED,
    events: [by('message', 60, OLD_TAGS)],
    now: OLD_TAGS,
    topic: 'order',
  },
  'limited-unknown-tag': {
    ...LIMITED,
    pack: packOf({ tags: [tag('NEW_TAG', 96)] }),
  },
  'limited-unknown-tag-flagged': {
    ...LIMITED,
    pack: packOf({ tags: [tag('NEW_TAG', null)] }),
    text: SALE,
    flagged: SALE_FLAGGED,
  },
  'limited-instagram': { ...LIMITED, channel: 'instagram' },
  'pack-48': { ...LIMITED, pack: OTHER_PACK },
  'pack-48-flagged': {
    ...LIMITED,
    pack: OTHER_PACK,
    text: SALE,
    flagged: SALE_FLAGGED,
  },
  'pack-48-closed': { ...CLOSED, pack: OTHER_PACK },
  'plus-one': {
    events: [by('message', 30, PLUS_ONE)],
    now: PLUS_ONE,
    pack: packOf({ windowHours: 24, plusOne: true, tags: [] }),
  },
  'plus-one-tags': {
    events: [by('message', 30, PLUS_ONE)],
    now: PLUS_ONE,
    pack: packOf({
      windowHours: 24,
      plusOne: true,
      tags: [tag('SHIPPING_UPDATE', null), tag('ISSUE_RESOLUTION', null)],
    }),
  },
  reply: { events: [by('comment', 40)], channel: 'comment' },
  'reply-over': {
    events: [by('comment', 40), byPage('private-reply', 30)],
    channel: 'comment',
  },
  closed: CLOSED,
  'closed-no-text': { ...CLOSED, text: '' },
  'closed-fb-closed': { ...CLOSED, seen: { composerState: 'closed' } },
  'closed-refused': { ...LIMITED, approvals: REFUSED },
  'closed-offer': {
    ...CLOSED,
    seen: { offer: { offer: 'as-line', cause: 'closed', asked: 6, sent: 4 } },
  },
  'closed-maybe-limited': { events: [by('message', [180, 150])] },
  'closed-maybe-open': {
    events: [by('message', [30, 20])],
    approvals: REFUSED,
  },
  'closed-no-opener': { events: [by('message', [null, 400])] },
  'closed-whatsapp': {
    events: [by('message', 30)],
    channel: 'whatsapp',
    approvals: { whatsapp: 'platform' },
  },
  'now-open': { events: [by('message', 0.01)] },
  'now-open-reaction': { events: [by('message', 60), by('reaction', 0.01)] },
  'now-unknown': { ...LIMITED, isConflict: true },
  'now-unrestricted': { ...LIMITED, pack: packOf({ windowHours: null }) },
  'year-ago': { events: [by('message', 24 * 400)] },
  'long-draft': { ...LIMITED, text: LONG.slice(0, 2000) },
  'emoji-draft': {
    ...LIMITED,
    name: 'Ana 👩‍👩‍👧 🌻',
    text: '¡Listo! 🎉🎉 20 % 🔥 solo hoy 👩‍👩‍👧‍👦',
    flagged: [['20 % 🔥', 'discount']],
  },
  'rtl-draft': {
    ...LIMITED,
    name: 'سارة الأحمد',
    text: 'مرحبا سارة، خصم 20% على الأكواب هذا الأسبوع.\nGracias.',
    flagged: [['خصم 20%', 'discount']],
  },
  'bidi-overrides': {
    ...LIMITED,
    name: '\u202eziuR anA\u2069\u2069',
    text: 'Tu \u202epedido\u2066 con 20 %\u202e de descuento.',
    flagged: [['20 %\u202e de descuento', 'discount']],
  },
  'name-markup': {
    ...LIMITED,
    name: '<b onclick="x">Ana</b> {who} &amp; $1',
    text: '<mark>{until}</mark>',
  },
  'name-long': {
    ...LIMITED,
    name: 'María de los Ángeles Fernández-Villaverde y Rodríguez de la Borbolla (Talavera)',
  },
  'text-one-word': { ...LIMITED, text: 'a'.repeat(300) },
};

/** Every state that the dialog has words for. */
export const DIALOG_STATES: readonly DialogState[] = Object.entries(
  SITUATIONS,
).map(([name, situation]) => ({
  name: `dialog-${name}`,
  words: dialogWordsIn(situation),
}));
