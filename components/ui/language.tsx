import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
} from 'react';
import {
  type Language,
  type Translate,
  translator,
} from '../../utils/i18n/translate.ts';

const Spoken = createContext<Translate>(translator('en'));

/** The translator of the page's language. */
export const useTranslate = (): Translate => useContext(Spoken);

/** Gives all below it one language, and tells the browser which it is. */
export function LanguageProvider(props: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const { language, children } = props;
  const t = useMemo(() => translator(language), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Spoken value={t}>{children}</Spoken>;
}
