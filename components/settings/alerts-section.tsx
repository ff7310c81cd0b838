import type { AlertSettings } from '../../utils/core/alert-settings.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import { AlertLeads } from './alerts-leads.tsx';
import { AlertsPages } from './alerts-pages.tsx';
import { AlertsQuiet } from './alerts-quiet.tsx';
import { AlertsTest } from './alerts-test.tsx';
import type {
  BrowserView,
  SettingsChange,
  SettingsView,
} from './settings-view.ts';
import { Switch } from './switch.tsx';

interface AlertsSectionProps {
  readonly pages: readonly PageId[];
  readonly settings: Pick<SettingsView, 'alerts' | 'pageNames'>;
  readonly notices: BrowserView['notices'];
  readonly isSought: boolean;
  readonly onChange: (change: SettingsChange) => void;
  /** Resolves with whether the browser took it. */
  readonly onTest: () => Promise<boolean>;
}

/** When the browser tells that a window closes. */
export function AlertsSection(props: AlertsSectionProps) {
  const { pages, settings, notices, isSought, onChange, onTest } = props;
  const { alerts, pageNames } = settings;
  const t = useTranslate();
  const onAlerts = (change: Partial<AlertSettings>) =>
    onChange({ alerts: { ...alerts, ...change } });
  return (
    <Section
      title={t('alertsSettingsTitle')}
      text={t('alertsSettingsText')}
      {...{ isSought }}
    >
      <Switch
        label={t('alertsSettingsOn')}
        text={t('alertsSettingsOnText')}
        isOn={alerts.isOn}
        onSwitch={(isOn) => onAlerts({ isOn })}
      />
      {alerts.isOn && (
        <>
          <div className="ask-part">
            <h3>{t('alertsSettingsLeads')}</h3>
            <AlertLeads
              label={t('alertsSettingsLeads')}
              leads={alerts.leads}
              onLeads={(leads) => onAlerts({ leads })}
            />
          </div>
          <AlertsPages {...{ pages, pageNames, alerts, onAlerts }} />
          <AlertsQuiet
            quiet={alerts.quiet}
            onQuiet={(quiet) => onAlerts({ quiet })}
          />
          <AlertsTest {...{ notices, onTest }} />
        </>
      )}
    </Section>
  );
}
