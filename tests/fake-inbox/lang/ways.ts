import type { Attachment } from '../world/message.ts';
import type { Lang } from './langs.ts';

type Said = Record<Attachment['kind'], string>;

/** Words of the other ways out. None is evidenced, and other languages than Spanish fall back to English. */
interface WayWords {
  sticker: string;
  gif: string;
  saved: string;
  mic: string;
  emoji: string;
  photoOrFile: string;
  search: string;
  close: string;
  remove: string;
  manage: string;
  cancelVoice: string;
  sendVoice: string;
  react: string;
  reply: string;
  more: string;
  replyingTo: (name: string) => string;
  moreItems: string[];
  openPhoto: string;
  play: string;
  youSent: Said;
  theySent: (name: string) => Said;
}

const en: WayWords = {
  sticker: 'Choose a sticker',
  gif: 'Choose a GIF',
  saved: 'Insert saved reply',
  mic: 'Record a voice clip',
  emoji: 'Choose an emoji',
  photoOrFile: 'Attach a photo or file',
  search: 'Search',
  close: 'Close',
  remove: 'Remove attachment',
  manage: 'Manage saved replies',
  cancelVoice: 'Cancel recording',
  sendVoice: 'Send voice clip',
  react: 'React',
  reply: 'Reply',
  more: 'More',
  replyingTo: (name) => `Replying to ${name}`,
  moreItems: ['Copy', 'Remove'],
  openPhoto: 'Open photo',
  play: 'Play',
  youSent: {
    sticker: 'You sent a sticker.',
    gif: 'You sent a GIF.',
    photo: 'You sent a photo.',
    file: 'You sent an attachment.',
    voice: 'You sent a voice message.',
  },
  theySent: (name) => ({
    sticker: `${name} sent a sticker.`,
    gif: `${name} sent a GIF.`,
    photo: `${name} sent a photo.`,
    file: `${name} sent an attachment.`,
    voice: `${name} sent a voice message.`,
  }),
};

const es: WayWords = {
  sticker: 'Elegir un sticker',
  gif: 'Elegir un GIF',
  saved: 'Insertar respuesta guardada',
  mic: 'Grabar un clip de voz',
  emoji: 'Elegir un emoji',
  photoOrFile: 'Adjuntar una foto o un archivo',
  search: 'Buscar',
  close: 'Cerrar',
  remove: 'Eliminar archivo adjunto',
  manage: 'Administrar respuestas guardadas',
  cancelVoice: 'Cancelar grabación',
  sendVoice: 'Enviar clip de voz',
  react: 'Reaccionar',
  reply: 'Responder',
  more: 'Más',
  replyingTo: (name) => `Respondiendo a ${name}`,
  moreItems: ['Copiar', 'Eliminar'],
  openPhoto: 'Abrir foto',
  play: 'Reproducir',
  youSent: {
    sticker: 'Enviaste un sticker.',
    gif: 'Enviaste un GIF.',
    photo: 'Enviaste una foto.',
    file: 'Enviaste un archivo adjunto.',
    voice: 'Enviaste un mensaje de voz.',
  },
  theySent: (name) => ({
    sticker: `${name} envió un sticker.`,
    gif: `${name} envió un GIF.`,
    photo: `${name} envió una foto.`,
    file: `${name} envió un archivo adjunto.`,
    voice: `${name} envió un mensaje de voz.`,
  }),
};

export const wayWordsOf = (lang: Lang): WayWords =>
  lang.startsWith('es') ? es : en;
