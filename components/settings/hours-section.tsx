import type { PageId } from '../../utils/core/thread-key.ts';
import type { OpeningHours } from '../../utils/core/time/opening-hours.ts';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import { Section } from '../ui/section.tsx';
import type { Ticker } from '../ui/ticker.ts';
import { HoursOfPage } from './hours-of-page.tsx';
import type { SettingsChange, SettingsView } from './settings-view.ts';

/** When each Page's team answers. */
export function HoursSection(props: {
  readonly pages: readonly PageId[];
  readonly settings: Pick<SettingsView, 'openingHours' | 'pageNames'>;
  readonly ticker: Ticker;
  readonly isSought: boolean;
  readonly onChange: (change: SettingsChange) => void;
}) {
  const { pages, settings, ticker, isSought, onChange } = props;
  const { openingHours, pageNames } = settings;
  const t = useTranslate();
  function change(page: PageId, hours: OpeningHours | null) {
    const { [page]: _, ...others } = openingHours;
    onChange({ openingHours: hours ? { ...others, [page]: hours } : others });
  }
  return (
    <Section title={t('hoursTitle')} text={t('hoursText')} {...{ isSought }}>
      {pages.length === 0 && <p>{t('optionsPagesNone')}</p>}
      {pages.map((page) => (
        <HoursOfPage
          key={page}
          name={labelPage(page, pageNames, t)}
          hours={openingHours[page] ?? null}
          isOpen={pages.length === 1}
          onHours={(hours) => change(page, hours)}
          {...{ ticker }}
        />
      ))}
    </Section>
  );
}
