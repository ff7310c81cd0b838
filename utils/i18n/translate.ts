import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../public/_locales/es/messages.json' with { type: 'json' };

export type MessageKey = keyof typeof en & keyof typeof es;
export type Language = 'es' | 'en';
export type Params = Readonly<Record<string, string | number>>;

/** Says a message in one language; `{name}` in it is replaced by the parameter of that name. */
export interface Translate {
  (key: MessageKey, params?: Params): string;
  readonly language: Language;
}

const MESSAGES = { es, en };

/** The translator of a language that is bundled. */
export function translator(language: Language): Translate {
  const messages = MESSAGES[language];
  const translate = (key: MessageKey, params: Params = {}) =>
    messages[key].message.replace(/\{(\w+)\}/g, (whole, name: string) =>
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
