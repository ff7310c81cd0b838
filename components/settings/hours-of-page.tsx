import { useState } from 'react';
import type { OpeningHours } from '../../utils/core/time/opening-hours.ts';
import { localZone } from '../../utils/core/time/zone.ts';
import { Choice } from '../ui/choice.tsx';
import { useTranslate } from '../ui/language.tsx';
import type { Ticker } from '../ui/ticker.ts';
import { HoursWeek, OFFICE_DAY } from './hours-week.tsx';
import { HoursZone } from './hours-zone.tsx';
import { speakWeek } from './speak-hours.ts';
import { nameZone } from './zones.ts';

/** Five days of office hours where this computer is. */
const officeHours = (): OpeningHours => ({
  zone: localZone(),
  days: Array.from({ length: 7 }, (_, day) => (day < 5 ? [OFFICE_DAY] : [])),
});

interface HoursOfPageProps {
  /** What the Page is called. */
  readonly name: string;
  /** null = it is always open. */
  readonly hours: OpeningHours | null;
  readonly ticker: Ticker;
  readonly onHours: (hours: OpeningHours | null) => void;
}

function Summary({ name, hours }: Pick<HoursOfPageProps, 'name' | 'hours'>) {
  const t = useTranslate();
  const isHere = hours?.zone === localZone();
  return (
    <summary>
      <bdi className="hours-page-name">{name}</bdi>{' '}
      <small className="hours-summary">
        {hours ? speakWeek(hours, t) : t('hoursAlways')}
        {hours && !isHere && ` · ${nameZone(hours.zone)}`}
      </small>
    </summary>
  );
}

function HoursFields(props: HoursOfPageProps) {
  const { name, hours, ticker, onHours } = props;
  const t = useTranslate();
  // Whoever tries the other answer finds all as it was.
  const [last, setLast] = useState(hours);
  return (
    <div className="hours-fields">
      <Choice
        label={t('hoursKind', { page: name })}
        value={hours ? 'given' : 'always'}
        onChoose={(kind) => {
          if (hours) setLast(hours);
          onHours(kind === 'given' ? (last ?? officeHours()) : null);
        }}
        options={[
          {
            value: 'always',
            label: t('hoursAlways'),
            text: t('hoursAlwaysText'),
          },
          { value: 'given', label: t('hoursGiven'), text: t('hoursGivenText') },
        ]}
      />
      {hours && (
        <>
          <HoursZone
            zone={hours.zone}
            ticker={ticker}
            onZone={(zone) => onHours({ ...hours, zone })}
          />
          <HoursWeek
            days={hours.days}
            onDays={(days) => onHours({ ...hours, days })}
          />
        </>
      )}
    </div>
  );
}

/** One Page: closed it says when somebody is there. */
export function HoursOfPage(
  props: HoursOfPageProps & { readonly isOpen: boolean },
) {
  const [isOpen, setOpen] = useState(props.isOpen);
  return (
    <details
      className="hours-page"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <Summary {...props} />
      {isOpen && <HoursFields {...props} />}
    </details>
  );
}
