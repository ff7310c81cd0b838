import { DayField, FIRST_DAY } from '../ui/day-field.tsx';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { QUICK_DAYS } from './practice-day.ts';
import { countTagsOn } from './practice-thread.ts';
import type { PracticeRules } from './practice-view.ts';
import { messengerRulesOn } from './tell-rules.ts';

interface DayBarProps {
  readonly day: string;
  readonly today: string;
  readonly rules: PracticeRules;
  readonly onDay: (day: string) => void;
}

/** What Messenger's rules of that day are, in short and in the book's sentences. */
function DaysRules({ day, rules }: Pick<DayBarProps, 'day' | 'rules'>) {
  const t = useTranslate();
  const { language } = t;
  const found = messengerRulesOn(rules.book, day);
  if (!found) return <p className="day-rules">{t('practiceNoRules')}</p>;
  const { title, says } = found;
  const tags = countTagsOn(day, rules.pack);
  return (
    <details className="day-rules">
      <summary>
        {t('practiceMessenger', { title: title[language] })}
        {' · '}
        {tags ? speakCount('practiceTags', tags, t) : t('practiceNoTags')}
      </summary>
      <ul>
        {says.map((text) => (
          <li key={text.en}>{text[language]}</li>
        ))}
      </ul>
    </details>
  );
}

/** Of which day the rules are. */
export function DayBar({ day, today, rules, onDay }: DayBarProps) {
  const t = useTranslate();
  const picks = [
    ...QUICK_DAYS.map(([pick, key]) => [pick, t(key)] as const),
    [today, t('practiceToday')] as const,
  ];
  return (
    <section className="day-bar" aria-label={t('practiceRules')}>
      <DayField
        label={t('practiceRules')}
        first={FIRST_DAY}
        last={today}
        day={day}
        onChoose={onDay}
      />
      <fieldset className="picks">
        <legend className="unseen">{t('practicePicks')}</legend>
        {picks.map(([pick, label]) => (
          <button
            key={pick}
            type="button"
            aria-pressed={pick === day}
            onClick={() => onDay(pick)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <DaysRules {...{ day, rules }} />
    </section>
  );
}
