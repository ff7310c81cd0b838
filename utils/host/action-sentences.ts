import type { CustomerKind } from '../core/window/thread-event.ts';
import { primaryLanguage } from './spoken-time/language.ts';

/** What a sentence of the page says the customer did; null = something that is not theirs for certain. */
type Action = CustomerKind | null;
type Sentences = readonly (readonly [RegExp, Action])[];

// "<name> replied to an ad" has been seen; the other wordings are common knowledge (low). Each is read so that a
// sentence taken for another one promises less, never more.
const EN: Sentences = [
  [/\bmissed (?:your|a) (?:\p{L}+ )?(?:call|chat)\b/iu, null],
  [/^(?:.{1,80} )?(?:missed )?(?:audio|video|voice) (?:call|chat)\b/iu, 'call'],
  [/^.{1,80} called you\b/iu, 'call'],
  [/\breplied to an ad\b/iu, 'ad-message'],
  [
    /^(?:.{1,80} )?reacted (?:with )?[^\p{L}]{0,12}to (?:your|a|an) /iu,
    'reaction',
  ],
  [
    /^(?:.{1,80} )?mentioned you in (?:their|his|her|a) story\b/iu,
    'story-mention',
  ],
  [/^(?:.{1,80} )?replied to your story\b/iu, 'story-reply'],
  [/^.{1,80} (?:sent|shared) (?:a|an|you|\d+) \p{L}/iu, 'message'],
];

const ES: Sentences = [
  [/\b(?:perdió|ha perdido) (?:tu|una) (?:video)?llamada\b/iu, null],
  [
    /^(?:.{1,80} )?(?:video)?llamada (?:perdida|de (?:voz|audio|vídeo|video))/iu,
    'call',
  ],
  [/^.{1,80} te (?:llamó|ha llamado)\b/iu, 'call'],
  [/\brespondió a (?:un|tu|su) anuncio\b/iu, 'ad-message'],
  [
    /^(?:.{1,80} )?(?:ha reaccionado|reaccionó) (?:con )?[^\p{L}]{0,12}a (?:tu|un) /iu,
    'reaction',
  ],
  [
    /^(?:.{1,80} )?te (?:ha mencionado|mencionó) en su historia\b/iu,
    'story-mention',
  ],
  [/^(?:.{1,80} )?respondió a tu historia\b/iu, 'story-reply'],
  [/^.{1,80} (?:te )?(?:envió|ha enviado) (?:una?|\d+) \p{L}/iu, 'message'],
];

const SENTENCES: ReadonlyMap<string, Sentences> = new Map([
  ['en', EN],
  ['es', ES],
]);

const firstWord = (text: string) =>
  text.trim().split(/\s/u)[0]?.toLowerCase() ?? '';

/**
 * The action that a text of the page tells of the person `name`; undefined = it is no such sentence. A text that
 * begins with the person's own name is one, in any language.
 */
export function readSentence(
  text: string,
  name: string,
  language: string,
): Action | undefined {
  const isNamed = name !== '' && firstWord(text) === firstWord(name);
  // A text that only begins like a call is nobody's chat message for certain.
  for (const [form, action] of SENTENCES.get(primaryLanguage(language)) ?? [])
    if (form.test(text) && (isNamed || action !== 'message')) return action;
  return isNamed ? null : undefined;
}
