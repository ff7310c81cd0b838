import { useId } from 'react';
import { WITHIN_HOURS } from '../../utils/core/closing.ts';
import { HOUR_MS } from '../../utils/core/time/duration.ts';
import { speakSpan } from '../../utils/i18n/speak-time.ts';
import { Choice } from '../ui/choice.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import type { SettingsChange, SettingsView } from './settings-view.ts';

/** What the number at the toolbar button counts, and what "soon" is. */
export function NumberSection(props: {
  readonly toolbar: SettingsView['toolbar'];
  readonly isSought: boolean;
  readonly onChange: (change: SettingsChange) => void;
}) {
  const { toolbar, isSought, onChange } = props;
  const t = useTranslate();
  const id = useId();
  const speak = (hours: number) => speakSpan(hours * HOUR_MS, t);
  const span = speak(toolbar.withinHours);
  return (
    <Section
      title={t('numberSettingsTitle')}
      text={t('numberSettingsText')}
      {...{ isSought }}
    >
      <Choice
        label={t('numberSettingsTitle')}
        value={toolbar.counts}
        onChoose={(counts) => onChange({ toolbar: { ...toolbar, counts } })}
        options={[
          {
            value: 'closing',
            label: t('numberSettingsClosing'),
            text: t('numberSettingsClosingText', { span }),
          },
          {
            value: 'waiting',
            label: t('numberSettingsWaiting'),
            text: t('numberSettingsWaitingText'),
          },
          {
            value: 'nothing',
            label: t('numberSettingsNothing'),
            text: t('numberSettingsNothingText'),
          },
        ]}
      />
      <div className="number-soon">
        <label htmlFor={id}>{t('numberSettingsSoon')}</label>
        <select
          id={id}
          aria-describedby={`${id}-text`}
          value={toolbar.withinHours}
          onChange={({ target }) =>
            onChange({
              toolbar: { ...toolbar, withinHours: Number(target.value) },
            })
          }
        >
          {WITHIN_HOURS.map((hours) => (
            <option key={hours} value={hours}>
              {speak(hours)}
            </option>
          ))}
        </select>
        <small id={`${id}-text`}>{t('numberSettingsSoonText')}</small>
      </div>
    </Section>
  );
}
