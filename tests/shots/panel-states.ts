import type { NoteView } from '../../components/thread/note-view.ts';
import type { ThreadPanelProps } from '../../components/thread/thread-panel.tsx';
import type { Label } from '../../utils/core/label.ts';
import { builtInRules } from '../../utils/core/policy/built-in-rules.ts';
import type { ReplyId, SavedReply } from '../../utils/core/saved-reply.ts';
import type { ThreadKey } from '../../utils/core/thread-key.ts';
import { HOUR_MS, MINUTE_MS } from '../../utils/core/time/duration.ts';
import {
  identified,
  type Observation,
} from '../../utils/core/window/observation.ts';

export const NOW = Date.UTC(2026, 10, 23, 12, 40);

const THREAD = '100200300401234/messenger/1000001' as ThreadKey;

const seen = (
  by: 'customer' | 'page',
  hoursAgo: number,
  spanHours = 0,
): Observation => {
  const latest = NOW - hoursAgo * HOUR_MS;
  return identified({
    by,
    kind: 'message',
    earliest: latest - spanHours * HOUR_MS,
    latest,
    messageId: `m${by}${hoursAgo}`,
    isLast: false,
    source: 'transcript',
    layout: 'shot',
    reader: 2,
    observedAt: NOW,
    ...(by === 'customer' && { completeUntil: NOW - MINUTE_MS }),
  });
};

const reply = (
  title: string,
  text: string,
  isReopener = false,
): SavedReply => ({
  id: title as ReplyId,
  title,
  text,
  isReopener,
  changedAt: NOW,
  revision: 1,
});

const REPLIES = [
  reply('¿Qué talla?', '¿Qué talla usas, {name}?', true),
  reply('¿Quedó resuelto?', 'Hola {name}, ¿quedó resuelto lo del envío?', true),
  reply(
    'Horario',
    'Hola {name}: abrimos de lunes a viernes de 9 a 18 h y los sábados de 10 a 14 h. Un saludo, {page}.',
  ),
  reply(
    'Rebajas',
    '¡Solo hoy! 20 % de descuento en toda la tienda con el código SOL20. No te lo pierdas.',
  ),
];

const MANY = [
  ...REPLIES,
  ...Array.from({ length: 12 }, (_, i) =>
    reply(
      `Respuesta ${i + 1}`,
      'Gracias por escribirnos. Lo miramos y te decimos algo hoy mismo.\nUn saludo.',
    ),
  ),
];

const note = (more: Partial<NoteView> = {}): NoteView => ({
  text: '',
  labels: [],
  status: 'kept',
  theirs: null,
  ...more,
});

const LONG = Array.from(
  { length: 14 },
  (_, i) =>
    `${i + 1}. Llamó por el pedido 4${i}21; le dijimos que sale el jueves.`,
).join('\n');

const thread = (...observations: Observation[]) => ({
  thread: THREAD,
  name: 'María Fernández de la Torre',
  observations,
});

export type PanelShot = Pick<ThreadPanelProps, 'thread' | 'note'> &
  Partial<ThreadPanelProps>;

const labels = ['order', 'own/VIP'] as Label[];
const OLD = [seen('customer', 150), seen('page', 149), seen('customer', 100)];

/** Every state of the panel that there is a picture of. */
export const PANEL_SHOTS: Readonly<Record<string, PanelShot>> = {
  'no-data': { thread: thread(), note: note(), replies: [] },
  'no-thread': { thread: null, note: null },
  open: {
    thread: thread(seen('customer', 3), seen('page', 2), ...OLD),
    note: note({ text: 'Quiere la taza azul. Paga el viernes.', labels }),
    inserted: { outcome: 'inserted', n: 1 },
  },
  'last-hours': {
    thread: thread(seen('customer', 22), ...OLD),
    note: note({ text: 'Pregunta por el envío', status: 'saving' }),
  },
  limited: {
    thread: thread(seen('customer', 50, 5), seen('page', 20)),
    note: note({ text: 'Pregunta por el envío', labels }),
    inserted: { outcome: 'unseen', n: 1 },
  },
  closed: {
    thread: thread(seen('customer', 400), seen('page', 200)),
    note: note(),
  },
  many: {
    thread: { ...thread(seen('customer', 5)), name: '' },
    note: note(),
    replies: MANY,
  },
  'long-note': {
    thread: thread(seen('customer', 5)),
    note: note({ text: LONG, labels, status: 'too-long' }),
  },
  stale: {
    thread: thread(seen('customer', 5)),
    note: note({
      text: 'Paga el viernes con tarjeta.',
      labels,
      status: 'waiting',
      theirs: {
        text: 'Paga el viernes. Llamar antes a su hermana.',
        labels: ['booking'] as Label[],
      },
    }),
  },
  lost: {
    thread: thread(seen('customer', 5)),
    note: note({ text: 'Sin guardar', status: 'waiting' }),
    connection: 'lost',
  },
};

export const REST: Omit<ThreadPanelProps, 'thread' | 'note' | 'ticker'> = {
  canType: true,
  opened: 0,
  replies: REPLIES,
  settings: {
    approvals: {},
    accountApprovals: {},
    ownLabels: ['VIP', 'devolución'],
    ownWords: { words: [], exceptions: [] },
    pageNames: { '100200300401234': 'Zapatería Sol' },
  },
  rules: builtInRules,
  connection: 'there',
  inserted: null,
  repliesHref: '#replies',
  pagesHref: '#settings',
  actions: {
    onWrite() {},
    onSettle() {},
    onAddLabel() {},
    onInsert() {},
    onClose() {},
  },
};
