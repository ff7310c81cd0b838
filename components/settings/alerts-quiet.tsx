import { useId, useState } from 'react';
import {
  type AlertSettings,
  DEFAULT_ALERTS,
} from '../../utils/core/alert-settings.ts';
import type { DaySpan } from '../../utils/core/time/opening-hours.ts';
import { useTranslate } from '../ui/language.tsx';
import { SpanFault } from './span-fault.tsx';
import { SpanFields } from './span-fields.tsx';
import { speakDay, speakEnd } from './speak-hours.ts';
import { Switch } from './switch.tsx';
import { useSpanDrafts } from './use-span-drafts.ts';

type OnQuiet = (quiet: AlertSettings['quiet']) => void;

function QuietSpan({ quiet, onQuiet }: { quiet: DaySpan; onQuiet: OnQuiet }) {
  const t = useTranslate();
  const faultId = useId();
  const { drafts, fault, onDrafts, onBlur } = useSpanDrafts(
    [quiet],
    ([span]) => span && onQuiet(span),
  );
  const [draft] = drafts;
  if (!draft) return null;
  return (
    <fieldset className="alerts-span" onBlur={onBlur}>
      <legend className="unseen">{t('alertsSettingsQuiet')}</legend>
      <SpanFields
        draft={draft}
        fromLabel={t('alertsSettingsQuietFrom')}
        toLabel={t('alertsSettingsQuietTo')}
        onDraft={(changed) => onDrafts([changed])}
        {...{ fault, faultId }}
      >
        <small>{speakEnd(quiet, t)}</small>
      </SpanFields>
      {fault && (
        <SpanFault
          id={faultId}
          where={t('alertsSettingsQuiet')}
          kept={speakDay([quiet], t)}
          {...{ fault }}
        />
      )}
    </fieldset>
  );
}

/** From when to when nothing is told. */
export function AlertsQuiet(props: {
  readonly quiet: AlertSettings['quiet'];
  readonly onQuiet: OnQuiet;
}) {
  const { quiet, onQuiet } = props;
  const t = useTranslate();
  // Whoever switches them off and on finds the same hours.
  const [last, setLast] = useState(quiet ?? DEFAULT_ALERTS.quiet);
  return (
    <div className="alerts-part">
      <Switch
        label={t('alertsSettingsQuiet')}
        text={t('alertsSettingsQuietText')}
        isOn={quiet !== null}
        onSwitch={(isOn) => {
          if (quiet) setLast(quiet);
          onQuiet(isOn ? last : null);
        }}
      />
      {quiet && <QuietSpan {...{ quiet, onQuiet }} />}
    </div>
  );
}
