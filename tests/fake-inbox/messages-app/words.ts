import { knobs } from '../app/boot.ts';

const en = {
  locale: 'en-US',
  list: 'Thread list',
  chats: 'Chats',
  search: 'Search Messenger',
  unread: 'Unread message:',
  you: 'You',
  youAttached: 'You sent an attachment.',
  theyAttached: (name: string) => `${name} sent an attachment.`,
  attachment: 'Photo',
  more: (name: string) => `More options for ${name}`,
  log: (name: string) => `Messages in conversation with ${name}`,
  titledLog: (name: string) => `Messages in conversation titled ${name}`,
  said: (time: string, name: string, text: string) =>
    `At ${time}, ${name}: ${text}`,
  actions: 'Message actions',
  composer: 'Thread composer',
  write: (_name: string) => 'Message',
  send: 'Press enter to send',
  like: 'Send a Like',
  closed: "You can't send messages to this person.",
  choose: 'Select a chat',
};

type Words = typeof en;

/** Of these the prefix, the log, the message label and the composer's label are evidenced; the rest is likely. */
const id: Words = {
  locale: 'id',
  list: 'Daftar percakapan',
  chats: 'Obrolan',
  search: 'Cari di Messenger',
  unread: 'Pesan belum dibaca:',
  you: 'Anda',
  youAttached: 'Anda mengirim lampiran.',
  theyAttached: (name) => `${name} mengirim lampiran.`,
  attachment: 'Foto',
  more: (name) => `Opsi lainnya untuk ${name}`,
  log: (name) => `Pesan dalam percakapan dengan ${name}`,
  titledLog: (name) => `Pesan dalam percakapan berjudul ${name}`,
  said: (time, name, text) => `Pukul ${time}, ${name}: ${text}`,
  actions: 'Tindakan pesan',
  composer: 'Penulis percakapan',
  write: (name) => `Tulis ke ${name}`,
  send: 'Tekan enter untuk mengirim',
  like: 'Kirim Suka',
  closed: 'Anda tidak dapat mengirim pesan ke orang ini.',
  choose: 'Pilih obrolan',
};

/** Only the send button is evidenced. */
const es: Words = {
  locale: 'es',
  list: 'Lista de conversaciones',
  chats: 'Chats',
  search: 'Buscar en Messenger',
  unread: 'Mensaje no leído:',
  you: 'Tú',
  youAttached: 'Enviaste un archivo adjunto.',
  theyAttached: (name) => `${name} envió un archivo adjunto.`,
  attachment: 'Foto',
  more: (name) => `Más opciones para ${name}`,
  log: (name) => `Mensajes de la conversación con ${name}`,
  titledLog: (name) => `Mensajes de la conversación titulada ${name}`,
  said: (time, name, text) => `A las ${time}, ${name}: ${text}`,
  actions: 'Acciones del mensaje',
  composer: 'Redactor del hilo',
  write: (name) => `Escribe a ${name}`,
  send: 'Pulsa Intro para enviar',
  like: 'Enviar un Me gusta',
  closed: 'No puedes enviar mensajes a esta persona.',
  choose: 'Selecciona un chat',
};

const all: Record<string, Words> = { en, es, id };

/** A language this app does not speak is English here. */
export const words = all[knobs.lang] ?? en;
