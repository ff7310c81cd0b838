import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../utils/core/time/duration.ts';
import type { SampleThread } from './practice-thread.ts';

/** Invented customers of an invented workshop for leather goods; one for each thing that a window can be. */
export const SAMPLES: readonly SampleThread[] = [
  {
    id: '10001',
    name: 'Lucía Fernández',
    channel: 'messenger',
    messages: [
      {
        by: 'customer',
        kind: 'message',
        ago: 2 * HOUR_MS + 10 * MINUTE_MS,
        text: {
          es: 'Hola, ¿les queda el bolso mediano en negro?',
          en: 'Hi, do you still have the medium bag in black?',
        },
      },
    ],
  },
  {
    id: '10002',
    name: 'Marcos Ibáñez',
    channel: 'messenger',
    messages: [
      {
        by: 'customer',
        kind: 'message',
        ago: 25 * HOUR_MS,
        text: {
          es: '¿Ya está mi mochila? Es la verde, la del cierre roto.',
          en: 'Is my backpack ready? The green one with the broken zip.',
        },
      },
      {
        by: 'page',
        kind: 'message',
        ago: 24 * HOUR_MS,
        text: {
          es: 'La terminamos mañana por la mañana.',
          en: 'We will finish it tomorrow morning.',
        },
      },
      {
        by: 'customer',
        kind: 'message',
        ago: 23 * HOUR_MS + 13 * MINUTE_MS,
        text: {
          es: 'Perfecto, avísenme cuando pueda pasar.',
          en: 'Great, let me know when I can come by.',
        },
      },
    ],
  },
  {
    id: '10003',
    name: 'Ana Belén Ruiz',
    channel: 'messenger',
    messages: [
      {
        by: 'customer',
        kind: 'message',
        ago: 45 * HOUR_MS,
        text: {
          es: 'Dejé un bolso para cambiarle el forro. ¿Saben cuándo estará?',
          en: 'I left a bag to have its lining changed. When will it be done?',
        },
      },
    ],
  },
  {
    id: '10004',
    name: 'Pedro Lara',
    channel: 'messenger',
    messages: [
      {
        by: 'customer',
        kind: 'message',
        ago: 52 * HOUR_MS,
        text: {
          es: 'Pedí una cartera la semana pasada. ¿Ya salió?',
          en: 'I ordered a wallet last week. Has it been sent?',
        },
      },
      {
        by: 'page',
        kind: 'message',
        ago: 26 * HOUR_MS,
        text: {
          es: 'Salió esta mañana, te llega en dos o tres días.',
          en: 'It left this morning and will reach you in two or three days.',
        },
      },
    ],
  },
  {
    id: '10005',
    name: 'Carla Soto',
    channel: 'messenger',
    messages: [
      {
        by: 'customer',
        kind: 'message',
        ago: 74 * HOUR_MS,
        text: {
          es: '¿También arreglan cinturones?',
          en: 'Do you mend belts, too?',
        },
      },
      {
        by: 'page',
        kind: 'message',
        ago: 73 * HOUR_MS + 20 * MINUTE_MS,
        text: {
          es: 'Sí, claro. Tráelo cuando quieras y lo miramos.',
          en: 'Yes, we do. Bring it any time and we will have a look.',
        },
      },
    ],
  },
  {
    id: '10006',
    name: 'Jorge Pardo',
    channel: 'messenger',
    messages: [
      {
        by: 'customer',
        kind: 'message',
        ago: 9 * DAY_MS + 4 * HOUR_MS,
        text: {
          es: '¿Envían a otras ciudades? Me gustó el maletín.',
          en: 'Do you ship to other cities? I like the briefcase.',
        },
      },
    ],
  },
  {
    id: '10007',
    name: 'Noa Vidal',
    channel: 'messenger',
    messages: [
      {
        by: 'customer',
        kind: 'ad-message',
        ago: 70 * HOUR_MS,
        text: {
          es: 'Vi su anuncio de las bandoleras. ¿Qué colores tienen?',
          en: 'I saw your ad for the shoulder bags. Which colours are there?',
        },
      },
    ],
  },
  {
    id: '10008',
    name: 'Ellen Marsh',
    channel: 'instagram',
    messages: [
      {
        by: 'customer',
        kind: 'story-reply',
        ago: 5 * HOUR_MS,
        text: {
          es: '¡Qué bonita la de la historia! ¿Cuánto cuesta?',
          en: 'The one in your story is lovely! How much is it?',
        },
      },
    ],
  },
  {
    id: '10009',
    name: 'Tomás Rey',
    channel: 'whatsapp',
    messages: [
      {
        by: 'customer',
        kind: 'message',
        ago: 20 * HOUR_MS,
        text: {
          es: 'Buenas, ¿me guardan la cartera hasta el sábado?',
          en: 'Hello, could you keep the wallet for me until Saturday?',
        },
      },
    ],
  },
  {
    id: '10010',
    name: 'Rosa Gil',
    channel: 'comment',
    messages: [
      {
        by: 'customer',
        kind: 'comment',
        ago: 2 * DAY_MS + 3 * HOUR_MS,
        text: {
          es: '¿Precio del bolso marrón, por favor?',
          en: 'How much is the brown bag, please?',
        },
      },
    ],
  },
  {
    id: '10011',
    name: 'Inés Mora',
    channel: 'messenger',
    messages: [
      { by: 'unseen', ago: 30 * HOUR_MS },
      {
        by: 'page',
        kind: 'message',
        ago: 30 * HOUR_MS,
        text: {
          es: 'Te escribimos en cuanto llegue la hebilla.',
          en: 'We will write as soon as the buckle arrives.',
        },
      },
    ],
  },
  {
    id: '10012',
    name: 'Hugo Salas',
    channel: 'messenger',
    messages: [
      { by: 'unseen', ago: null },
      {
        by: 'page',
        kind: 'message',
        ago: 3 * HOUR_MS,
        text: {
          es: 'Ya puedes pasar a recogerlo.',
          en: 'You can come and pick it up now.',
        },
      },
    ],
  },
];
