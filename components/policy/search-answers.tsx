import { PLUS_ONE_WORD } from '../../utils/core/policy/fold-words.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { SearchAnswer } from '../../utils/core/policy/search-book.ts';
import { readQuestion } from '../../utils/core/policy/search-question.ts';
import { useTranslate } from '../ui/language.tsx';
import { HoursAnswer } from './hours-answer.tsx';
import { PromotionAnswer } from './promotion-answer.tsx';
import { speakPlusOne } from './speak-plus-one.ts';
import { ThenAnswer } from './then-answer.tsx';
import { TodayAnswer } from './today-answer.tsx';

interface AnswersProps {
  readonly book: RuleBook;
  readonly today: string;
  readonly answer: SearchAnswer;
}

/** The plain answers, above what was found. */
export function SearchAnswers({ book, today, answer }: AnswersProps) {
  const t = useTranslate();
  const { promotion, tags, onDays } = readQuestion(answer);
  const isPlusOne =
    answer.stems.includes(PLUS_ONE_WORD) &&
    answer.groups
      .flat()
      .some((hit) => hit.group === 'rules' && hit.item.plusOne);
  return (
    <>
      {isPlusOne && (
        <p className="in-force-line">{speakPlusOne(book, today, t)}</p>
      )}
      {answer.hours.map((hours) => (
        <HoursAnswer key={hours} {...{ book, today, hours }} />
      ))}
      {onDays.map(({ days, tags: those }) =>
        those.length || !answer.stems.length ? (
          <ThenAnswer key={days.from} {...{ book, days }} tags={those} />
        ) : null,
      )}
      {promotion && (
        <div className="promotion-answer">
          <PromotionAnswer
            {...{ book, today }}
            routes={promotion.flatMap(({ item, standing }) =>
              standing === 'now' ? item : [],
            )}
          />
        </div>
      )}
      {tags.length > 0 && <TodayAnswer {...{ book, today, tags }} />}
    </>
  );
}
