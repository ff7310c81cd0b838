import { primaryLanguage } from './language.ts';

/** How a language tells an own message's snippet from a customer's. */
export interface OwnWords {
  /** What an own message's snippet starts with. */
  readonly prefix: RegExp;
  /**
   * Sentences about an attachment, call or reaction that can be ours: whose action it was is not told. Where nobody
   * knows how a language words them, any text may be one.
   */
  readonly eitherSide: RegExp;
}

/** What may stand before a text unseen: spaces, and the marks that the page puts around names for bidi. */
export const LEAD =
  '^[\\s\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]*';

// A snippet wrongly taken for the customer's promises a window that is not there: rather too wide than too narrow.
const startsWith = (words: string) => new RegExp(`${LEAD}(?:${words})`, 'iu');

const ANY_TEXT = /^/;

/**
 * Languages that do not leave out the pronoun: an own sentence begins with it, as an own message does. None has been
 * seen; what ends as a sentence of the page would is therefore nobody's either.
 */
const byPronoun = (pronouns: string): OwnWords => ({
  prefix: startsWith(`(?:${pronouns}):`),
  eitherSide: startsWith(`(?:${pronouns})(?![\\p{L}\\p{M}:])|.*\\.\\s*$`),
});

/** A sign before the words: a microphone, a tick. */
const SIGN = '[^\\p{L}\\p{N}]{0,6}';

const EN: OwnWords = {
  prefix: startsWith('you:'),
  eitherSide: startsWith(
    [
      `${SIGN}you(?:['’]re now| are now| can now| (?:un)?(?:sent|reacted|replied|called|missed|started|set|shared|created|pinned|liked|loved|waved|forwarded|changed|named|removed|added|turned|mentioned|blocked|assigned|deleted))\\b`,
      `${SIGN}(?:typing|draft|sending|sent|delivered|seen|unsent|couldn['’]t send|message (?:unsent|unavailable|deleted)|this message was)\\b`,
      '.*\\b(?:call ended|no answer|missed your|(?:was|to) assigned|assigned (?:this|to)|sent by|automated response|unsent a|lead stage|end-to-end encrypt\\w*|marked (?:this|as)|moved (?:this|to))\\b',
    ].join('|'),
  ),
};

// "Tú:" is Facebook's prefix in Spanish by common knowledge; the facts hold no sighting of it (low). Its sentences
// begin with what "you" did; a customer who begins so mostly asks.
const ES: OwnWords = {
  prefix: startsWith('t(?:ú|u\u0301):'),
  eitherSide: startsWith(
    [
      `${SIGN}(?:te |tú |les? )?(?:has \\p{L}+(?:ado|ido|to|cho)|enviado|tienes una (?:video)?llamada|\\p{L}+(?:aste|iste)(?=\\P{L}[^?¿]*$))(?!\\p{L})`,
      `${SIGN}(?:enviando|borrador|visto|entregado|mensaje (?:eliminado|anulado|no disponible)|se eliminó)(?!\\p{L})`,
      '.*(?<!\\p{L})(?:escribiendo|escribe|sin respuesta|llamada (?:ha )?finaliz\\p{L}*|asign(?:ó|ado|ada|aste)|enviado por|respuesta automática|anuló el envío|etapa del cliente|marcó como|de extremo a extremo)(?!\\p{L})',
    ].join('|'),
  ),
};

// The prefixes have been seen on the live page, 2023 to 2026; no sentence has, in any of these.
const LANGUAGES: ReadonlyMap<string, OwnWords> = new Map([
  ['en', EN],
  ['es', ES],
  ['de', byPronoun('du')],
  ['id', byPronoun('anda|kamu')],
  ['vi', byPronoun('bạn|ba\u0323n')],
  // Polish says "you sent" without "you", and nobody has seen how.
  ['pl', { prefix: startsWith('ty:'), eitherSide: ANY_TEXT }],
  // Seen is "you sent…" alone, before our messages.
  ['ka', { prefix: startsWith('თქვენ:'), eitherSide: ANY_TEXT }],
]);

/** Own words in a page's language (`<html lang>`), or null where no own message of it has been seen. */
export const ownWords = (language: string): OwnWords | null =>
  LANGUAGES.get(primaryLanguage(language)) ?? null;
