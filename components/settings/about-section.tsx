import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';

const PROMISES: readonly MessageKey[] = [
  'promiseStays',
  'promiseUnknown',
  'promiseBroken',
  'promiseErase',
];

export function AboutSection({ version }: { readonly version: string }) {
  const t = useTranslate();
  return (
    <Section title={t('optionsAbout')} text={t('optionsVersion', { version })}>
      <ul className="promises">
        {PROMISES.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Section>
  );
}
