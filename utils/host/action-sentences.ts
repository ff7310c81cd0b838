import type { CustomerKind } from '../core/window/thread-event.ts';
import { primaryLanguage } from './spoken-time/language.ts';

/** What a sentence of the page says the customer did; null = something that is not theirs for certain. */
type Action = CustomerKind | null;

/** How a sentence goes on after the person's name, which some leave out. */
type Sentences = readonly (readonly [RegExp, Action])[];

// "<name> replied to an ad" has been seen; the other wordings are common knowledge (low). Each is read so that a
// sentence taken for another one promises less, never more.
const EN: Sentences = [
  [/^missed (?:your|a) /iu, null],
  [
    /^(?:missed )?(?:audio|video|voice) (?:call|chat)(?: ended)?[\s.·:\d]*$/iu,
    'call',
  ],
  [/^called you\b/iu, 'call'],
  [/\breplied to an ad\b/iu, 'ad-message'],
  [/^reacted (?:with )?[^\p{L}]{0,12}to (?:your|a|an) /iu, 'reaction'],
  [
    /^(?:liked|loved|laughed at|emphasi[sz]ed|reacted to) (?:a|your) message\b/iu,
    'reaction',
  ],
  [/^mentioned you in (?:their|his|her|a) story\b/iu, 'story-mention'],
  [/^replied to your story\b/iu, 'story-reply'],
  [/^(?:sent|shared) (?:a|an|you|\d+) \p{L}/iu, 'message'],
];

const ES: Sentences = [
  [/^(?:perdió|ha perdido) (?:tu|una) /iu, null],
  [/^(?:video)?llamada (?:perdida|de (?:voz|audio|vídeo|video))/iu, 'call'],
  [/^te (?:llamó|ha llamado)\b/iu, 'call'],
  [/\brespondió a (?:un|tu|su) anuncio\b/iu, 'ad-message'],
  [
    /^(?:ha reaccionado|reaccionó) (?:con )?[^\p{L}]{0,12}a (?:tu|un) /iu,
    'reaction',
  ],
  [/^le (?:gustó|ha gustado|encantó) (?:un|tu) mensaje/iu, 'reaction'],
  [/^te (?:ha mencionado|mencionó) en su historia\b/iu, 'story-mention'],
  [/^respondió a tu historia\b/iu, 'story-reply'],
  [/^(?:te )?(?:envió|ha enviado|mandó) (?:una?|\d+) \p{L}/iu, 'message'],
];

const SENTENCES: ReadonlyMap<string, Sentences> = new Map([
  ['en', EN],
  ['es', ES],
]);

/** The text after as much of the name as it begins with; null = it does not begin with the name's first word. */
function afterName(text: string, name: string): string | null {
  const lower = text.toLowerCase();
  const words = name.toLowerCase().split(/\s+/u).filter(Boolean);
  for (let count = words.length; count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    const next = text.slice(start.length);
    if (lower.startsWith(start) && !/^\p{L}/u.test(next)) return next.trim();
  }
  return null;
}

/**
 * The action that a text of the page tells of the person `name`; undefined = it is no such sentence. A text that
 * begins with the person's own name is one, in any language.
 */
export function readSentence(
  text: string,
  name: string,
  language: string,
): Action | undefined {
  const named = afterName(text.trim(), name);
  // Without the name before it, it is what a customer may as well write.
  for (const [form, action] of SENTENCES.get(primaryLanguage(language)) ?? [])
    if (form.test(named ?? text) && (named !== null || action !== 'message'))
      return action;
  return named === null ? undefined : null;
}
