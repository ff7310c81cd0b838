import { MESSAGES, type MessageKey } from './messages.ts';

export type { MessageKey } from './messages.ts';
export type Language = 'es' | 'en';
export type Params = Readonly<Record<string, string | number>>;

/** Says a message in one language; `{name}` in it is replaced by the parameter of that name. */
export interface Translate {
  (key: MessageKey, params?: Params): string;
  readonly language: Language;
}

/** The translator of a language that is bundled. */
export function translator(language: Language): Translate {
  const at = language === 'es' ? 0 : 1;
  const translate = (key: MessageKey, params: Params = {}) =>
    MESSAGES[key][at].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
  return Object.assign(translate, { language });
}

/** The language to speak: the chosen one, or the browser's where that is bundled, else English. */
export function pickLanguage(
  chosen: 'auto' | Language,
  browserLanguage: string,
): Language {
  if (chosen !== 'auto') return chosen;
  return browserLanguage.toLowerCase().startsWith('es') ? 'es' : 'en';
}
