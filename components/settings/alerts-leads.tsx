import { MOST_LEADS, parseLeads } from '../../utils/core/alert-settings.ts';
import { MINUTE_MS } from '../../utils/core/time/duration.ts';
import { speakSpan } from '../../utils/i18n/speak-time.ts';
import { useTranslate } from '../ui/language.tsx';

/** Minutes before the end. */
const USUAL = [12 * 60, 6 * 60, 3 * 60, 2 * 60, 60, 30, 15];

/** How long before the end of a window it is told; a few of them, each a button that is pressed or not. */
export function AlertLeads(props: {
  readonly label: string;
  readonly leads: readonly number[];
  readonly onLeads: (leads: readonly number[]) => void;
}) {
  const { label, leads, onLeads } = props;
  const t = useTranslate();
  const isFull = leads.length >= MOST_LEADS;
  // What came in a file can be another.
  const offered = [...new Set([...USUAL, ...leads])].sort((a, b) => b - a);
  function hint() {
    if (!leads.length) return t('alertsSettingsLeadsNone');
    return t(isFull ? 'alertsSettingsLeadsFull' : 'alertsSettingsLeadsText', {
      most: MOST_LEADS,
    });
  }
  return (
    <div className="alerts-leads">
      <fieldset className="picks">
        <legend className="unseen">{label}</legend>
        {offered.map((minutes) => {
          const isChosen = leads.includes(minutes);
          const others = leads.filter((other) => other !== minutes);
          return (
            <button
              key={minutes}
              type="button"
              aria-pressed={isChosen}
              // Still there for whoever goes by keyboard, who would not learn why.
              aria-disabled={!isChosen && isFull ? true : undefined}
              onClick={() => {
                if (isChosen) onLeads(others);
                else if (!isFull) onLeads(parseLeads([...leads, minutes]));
              }}
            >
              {speakSpan(minutes * MINUTE_MS, t)}
            </button>
          );
        })}
      </fieldset>
      <small role="status">{hint()}</small>
    </div>
  );
}
