import type { Attachment } from '../../world/message.ts';
import { lang } from '../boot.ts';

type Sent = Record<Attachment['kind'], string>;

const en = {
  sticker: 'Stickers',
  gif: 'GIFs',
  emoji: 'Emoji',
  saved: 'Saved replies',
  mic: 'Voice message',
  send: 'Send',
  find: 'Find…',
  remove: 'Remove',
  react: 'React to this message',
  reply: 'Reply to this message',
  more: 'More options',
  answering: 'You are answering:',
  ours: {
    sticker: 'You sent a sticker.',
    gif: 'You sent a GIF from the library.',
    photo: 'You sent a photo.',
    file: 'You sent a file.',
    voice: 'You sent a voice message.',
  } as Sent,
  theirs: (name: string): Sent => ({
    sticker: `${name} sent a sticker.`,
    gif: `${name} sent a GIF from the library.`,
    photo: `${name} sent a photo.`,
    file: `${name} sent a file.`,
    voice: `${name} sent a voice message.`,
  }),
};

const es: typeof en = {
  sticker: 'Stickers',
  gif: 'GIF',
  emoji: 'Emojis',
  saved: 'Respuestas guardadas',
  mic: 'Mensaje de voz',
  send: 'Enviar',
  find: 'Buscar…',
  remove: 'Quitar',
  react: 'Reaccionar a este mensaje',
  reply: 'Responder a este mensaje',
  more: 'Más opciones',
  answering: 'Estás respondiendo a:',
  ours: {
    sticker: 'Enviaste un sticker.',
    gif: 'Enviaste un GIF de la biblioteca.',
    photo: 'Enviaste una foto.',
    file: 'Enviaste un archivo.',
    voice: 'Enviaste un mensaje de voz.',
  },
  theirs: (name) => ({
    sticker: `${name} envió un sticker.`,
    gif: `${name} envió un GIF de la biblioteca.`,
    photo: `${name} envió una foto.`,
    file: `${name} envió un archivo.`,
    voice: `${name} envió un mensaje de voz.`,
  }),
};

export const wayPhrases = lang === 'es' ? es : en;
