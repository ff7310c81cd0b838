import { useId } from 'react';
import { QUEUE_VIEWS, type QueueView } from '../../utils/core/queue-view.ts';
import { useTranslate } from '../ui/language.tsx';
import type { ViewCounts } from './count-views.ts';
import { speakShortCount, VIEW_WORDS } from './view-words.ts';

/** Which list is shown: radio buttons, so that the arrow keys go from one to the next. */
export function ViewChoice(props: {
  readonly view: QueueView;
  readonly counts: ViewCounts;
  readonly onChoose: (view: QueueView) => void;
}) {
  const { view, counts, onChoose } = props;
  const t = useTranslate();
  const name = useId();
  return (
    <fieldset className="views">
      <legend className="unseen">{t('queueViews')}</legend>
      {QUEUE_VIEWS.map((value) => {
        const { short, name: full } = VIEW_WORDS[value];
        const count = counts[value];
        return (
          <label key={value} title={t(full)}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === view}
              onChange={() => onChoose(value)}
            />
            <span>
              {t(short)}
              {count && count.n > 0 && (
                <>
                  {' '}
                  <small>{speakShortCount(count)}</small>
                </>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
