import type {
  BookRuleSet,
  BookTag,
  BookText,
  RuleBook,
} from '../../../../utils/core/policy/rule-book-schema.ts';

const text = (en: string, es = en): BookText => ({ en, es });

const sure: Pick<BookTag, 'sources' | 'confidence'> = {
  sources: ['S1'],
  confidence: 'high',
};

const ruleSet = (
  given: Partial<BookRuleSet> & Pick<BookRuleSet, 'id' | 'channel'>,
): BookRuleSet => ({
  from: null,
  to: null,
  title: text(given.id),
  says: [text('Rules.', 'Normas.')],
  windowHours: 24,
  openers: ['message'],
  plusOne: false,
  ...sure,
  ...given,
});

export const tag = (
  given: Partial<BookTag> & Pick<BookTag, 'id' | 'name'>,
): BookTag => ({
  channels: ['messenger'],
  from: null,
  to: null,
  limitHours: null,
  approval: 'none',
  title: text(given.id),
  allows: [text('something', 'algo')],
  disallows: [],
  successors: [],
  ...sure,
  ...given,
});

const ALLOWED = '2016-11-14';
export const CHANGED = '2020-03-04';
export const ENDED = '2026-04-27';
export const TODAY = '2026-11-22';

const RULE_SETS = [
  ruleSet({
    id: 'before',
    channel: 'messenger',
    from: '2016-04-01',
    to: ALLOWED,
    precision: 'month',
    windowHours: null,
    openers: [],
  }),
  ruleSet({
    id: 'plus-one',
    channel: 'messenger',
    from: ALLOWED,
    to: CHANGED,
    plusOne: true,
    title: text('24 hours and one more message', '24 horas y un mensaje más'),
  }),
  ruleSet({
    id: 'plain',
    channel: 'messenger',
    from: CHANGED,
    openers: ['message', 'reaction'],
    adWindowHours: 168,
    title: text('24 hours', '24 horas'),
  }),
  ruleSet({ id: 'instagram', channel: 'instagram', from: '2021-06-02' }),
  ruleSet({
    id: 'comment',
    channel: 'comment',
    windowHours: null,
    openers: ['comment'],
    privateReplyHours: 168,
  }),
];

const TAGS = [
  tag({
    id: 'shipping-update',
    name: 'SHIPPING_UPDATE',
    from: '2017-04-01',
    to: CHANGED,
    precision: 'month',
    title: text('Shipping and delivery notices', 'Avisos de envío y entrega'),
    allows: [text('Goods delivered', 'Artículos entregados')],
    disallows: [text('Coupons', 'Cupones')],
    successors: ['post-purchase-update'],
  }),
  tag({
    id: 'account-update-v1',
    name: 'ACCOUNT_UPDATE',
    from: '2017-09-05',
    to: CHANGED,
    title: text('Account changes', 'Cambios en la cuenta'),
  }),
  tag({
    id: 'account-update-v2',
    name: 'ACCOUNT_UPDATE',
    from: '2019-08-29',
    to: ENDED,
    title: text('Application status', 'Estado de una solicitud'),
  }),
  tag({
    id: 'post-purchase-update',
    name: 'POST_PURCHASE_UPDATE',
    from: '2019-08-29',
    to: ENDED,
    title: text('Order news', 'Novedades de un pedido'),
    allows: [
      text('Shipped, delivered or delayed', 'Enviado, entregado o retrasado'),
      text('Invoice or receipt', 'Factura o recibo'),
    ],
    successors: ['utility-templates'],
  }),
  tag({
    id: 'human-agent',
    name: 'HUMAN_AGENT',
    channels: ['messenger', 'instagram'],
    from: '2019-08-29',
    limitHours: 168,
    approval: 'humanAgent',
    grantedFrom: '2021-06-02',
    title: text('A person answers', 'Una persona responde'),
  }),
  tag({
    id: 'subscription',
    name: 'NON_PROMOTIONAL_SUBSCRIPTION',
    from: '2017-02-13',
    to: CHANGED,
    approval: 'subscription',
  }),
  tag({
    id: 'subscription-news',
    name: 'NON_PROMOTIONAL_SUBSCRIPTION',
    from: CHANGED,
    approval: 'news',
  }),
];

/** The rules of ten years in a nutshell. */
export const SMALL_BOOK: RuleBook = {
  schema: 1,
  asOf: TODAY,
  sources: {
    S1: {
      title: "Meta's changelog",
      urls: ['https://example.com/1', 'https://example.com/2'],
      by: 'meta',
      read: '2026-11-20',
      copy: 'of 2026-09-11',
    },
    S2: { title: 'A note', urls: [], by: 'vendor', read: '2026-11-21' },
  },
  ruleSets: RULE_SETS,
  tags: TAGS,
  routes: [
    {
      id: 'utility-templates',
      channels: ['messenger'],
      from: '2025-07-29',
      to: null,
      precision: 'about',
      title: text('Utility templates', 'Plantillas de utilidad'),
      says: [text('Order and delivery status', 'Estado de pedidos y entregas')],
      limits: [text('No marketing', 'Sin publicidad')],
      regions: { notIn: ['EU'] },
      ...sure,
    },
  ],
  applications: [
    {
      id: 'human-agent-access',
      from: '2021-06-02',
      to: null,
      title: text('Human Agent permission', 'Permiso Human Agent'),
      says: [text('The app asks for it.', 'Lo pide la app.')],
      steps: [],
      categories: [],
      ...sure,
    },
  ],
  openers: [
    {
      id: 'reaction',
      channels: ['messenger'],
      title: text('Reacts to a message', 'Reacciona a un mensaje'),
      effect: 'opens',
      says: text('Opens 24 hours.', 'Abre 24 horas.'),
      ...sure,
    },
  ],
  promotional: [{ id: 'coupon', says: text('A coupon', 'Un cupón'), ...sure }],
  errors: [
    {
      code: 10,
      subcode: 2018278,
      about: 'window',
      says: text('Outside the window', 'Fuera de plazo'),
      advice: text('Wait for the person', 'Espera a la persona'),
      ...sure,
    },
    {
      code: 100,
      subcode: null,
      about: 'tag',
      says: text('Invalid parameter', 'Parámetro no válido'),
      advice: text('The tag ended', 'La etiqueta terminó'),
      ...sure,
    },
  ],
  changes: [
    {
      id: 'the-end-of-the-plus-one',
      on: CHANGED,
      channels: ['messenger'],
      title: text('The +1 message ends', 'Termina el mensaje +1'),
      says: text('Only 24 hours.', 'Solo 24 horas.'),
      means: text('Nothing after.', 'Nada después.'),
      begins: ['subscription-news'],
      ends: ['shipping-update', 'account-update-v1', 'subscription'],
      ...sure,
    },
  ],
  conflicts: [
    {
      id: 'the-end-of-three-tags',
      about: text('When three tags ended', 'Cuándo terminaron tres etiquetas'),
      readings: [
        { says: text('January', 'Enero'), sources: ['S1'] },
        { says: text('April', 'Abril'), sources: ['S2'] },
      ],
      used: text('April', 'Abril'),
      ...sure,
    },
  ],
  advice: [
    { id: 'inbox', part: 'inbox', says: text('Look.', 'Mira.'), ...sure },
  ],
};
