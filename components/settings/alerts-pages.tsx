import { useId } from 'react';
import type { AlertSettings } from '../../utils/core/alert-settings.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import { AlertLeads } from './alerts-leads.tsx';

interface OwnProps {
  /** What the Page is called. */
  readonly name: string;
  /** undefined = as the others. */
  readonly own: readonly number[] | undefined;
  readonly common: readonly number[];
  readonly onOwn: (own: readonly number[] | undefined) => void;
}

const kindOf = (own: OwnProps['own']) =>
  own ? (own.length ? 'own' : 'never') : 'common';

function AlertsOfPage({ name, own, common, onOwn }: OwnProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <li>
      <label htmlFor={id}>
        <bdi>{name}</bdi>
      </label>
      <select
        id={id}
        value={kindOf(own)}
        onChange={({ target }) => {
          if (target.value === 'common') onOwn(undefined);
          else if (target.value === 'never') onOwn([]);
          else onOwn(common.length ? common : [60]);
        }}
      >
        <option value="common">{t('alertsSettingsCommon')}</option>
        <option value="own">{t('alertsSettingsOwn')}</option>
        <option value="never">{t('alertsSettingsNever')}</option>
      </select>
      {own && own.length > 0 && (
        <AlertLeads
          label={t('alertsSettingsPageLeads', { page: name })}
          leads={own}
          onLeads={onOwn}
        />
      )}
    </li>
  );
}

/** What is other for single Pages; nothing where there is but one. */
export function AlertsPages(props: {
  readonly pages: readonly PageId[];
  readonly pageNames: Readonly<Record<string, string>>;
  readonly alerts: AlertSettings;
  readonly onAlerts: (change: Partial<AlertSettings>) => void;
}) {
  const { pages, pageNames, alerts, onAlerts } = props;
  const { leads, leadsOf } = alerts;
  const t = useTranslate();
  if (pages.length < 2 && !pages.some((page) => leadsOf[page])) return null;
  return (
    <div className="ask-part">
      <h3>{t('alertsSettingsPages')}</h3>
      <p className="hint">{t('alertsSettingsPagesText')}</p>
      <ul className="alerts-pages">
        {pages.map((page) => (
          <AlertsOfPage
            key={page}
            name={labelPage(page, pageNames, t)}
            own={leadsOf[page]}
            common={leads}
            onOwn={(own) => {
              const { [page]: _, ...others } = leadsOf;
              onAlerts({ leadsOf: own ? { ...others, [page]: own } : others });
            }}
          />
        ))}
      </ul>
    </div>
  );
}
