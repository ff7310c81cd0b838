import { Choice } from '../ui/choice.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import type { SettingsChange, SettingsView } from './settings-view.ts';

export function LanguageSection(props: {
  readonly language: SettingsView['language'];
  readonly onChange: (change: SettingsChange) => void;
}) {
  const t = useTranslate();
  return (
    <Section title={t('optionsLanguage')} text={t('optionsLanguageText')}>
      <Choice
        label={t('optionsLanguage')}
        value={props.language}
        onChoose={(language) => props.onChange({ language })}
        options={[
          { value: 'auto', label: t('optionsLanguageAuto') },
          // A language is named in itself, for whoever does not read the page's.
          { value: 'es', label: 'Español', lang: 'es' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
      />
    </Section>
  );
}
