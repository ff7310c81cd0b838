import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };

export type MessageKey = keyof typeof en & keyof typeof es;

/** A message in Spanish and in English: side by side they take the least room in the scripts of the page. */
export type Message = readonly [es: string, en: string];

const keys = Object.keys(en) as MessageKey[];

export const MESSAGES = Object.fromEntries(
  keys.map((key): [MessageKey, Message] => [
    key,
    [es[key].message, en[key].message],
  ]),
) as Readonly<Record<MessageKey, Message>>;
