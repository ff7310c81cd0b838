import { useId, useMemo } from 'react';
import { localZone } from '../../utils/core/time/zone.ts';
import { useTranslate } from '../ui/language.tsx';
import { type Ticker, useNow } from '../ui/ticker.ts';
import { listZones, nameZone, timeIn } from './zones.ts';

/** The zone that a Page's hours are meant in: this computer's first, the others by region. */
export function HoursZone(props: {
  readonly zone: string;
  readonly ticker: Ticker;
  readonly onZone: (zone: string) => void;
}) {
  const { zone, ticker, onZone } = props;
  const t = useTranslate();
  const id = useId();
  const time = timeIn(zone, useNow(ticker), t);
  const here = localZone();
  const regions = useMemo(() => listZones([zone], t), [zone, t]);
  return (
    <div className="hours-zone">
      <label htmlFor={id}>{t('hoursZone')}</label>
      <select
        id={id}
        aria-describedby={`${id}-now`}
        value={zone}
        onChange={({ target }) => onZone(target.value)}
      >
        <optgroup label={t('hoursZoneHere')}>
          <option value={here}>{nameZone(here)}</option>
        </optgroup>
        {regions.map(({ name, zones }) => (
          <optgroup key={name} label={name}>
            {zones
              .filter((other) => other.zone !== here)
              .map((other) => (
                <option key={other.zone} value={other.zone}>
                  {other.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <small id={`${id}-now`}>{t('hoursZoneNow', { time })}</small>
    </div>
  );
}
