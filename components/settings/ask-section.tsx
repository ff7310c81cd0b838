import { Choice } from '../ui/choice.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import type { SettingsChange, SettingsView } from './settings-view.ts';

export function AskSection(props: {
  readonly askWhen: SettingsView['askWhen'];
  readonly onChange: (change: SettingsChange) => void;
}) {
  const t = useTranslate();
  return (
    <Section title={t('optionsAsk')} text={t('optionsAskText')}>
      <Choice
        label={t('optionsAsk')}
        value={props.askWhen}
        onChoose={(askWhen) => props.onChange({ askWhen })}
        options={[
          {
            value: 'outside',
            label: t('optionsAskOutside'),
            text: t('optionsAskOutsideText'),
          },
          {
            value: 'closed',
            label: t('optionsAskClosed'),
            text: t('optionsAskClosedText'),
          },
        ]}
      />
    </Section>
  );
}
