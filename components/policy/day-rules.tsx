import { ruleSetOn } from '../../utils/core/policy/compare-days.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { Channel } from '../../utils/core/thread-key.ts';
import { useTranslate } from '../ui/language.tsx';
import { anchorOf } from './rules-place.ts';
import { Sources } from './sources.tsx';
import { speakStretch } from './speak-day.ts';
import { CHANNEL_TITLE, say } from './speak-rules.ts';

/** The rule set of one channel and day, in the book's words and with its sources. */
export function DayRules(props: {
  readonly book: RuleBook;
  readonly channel: Channel;
  readonly day: string;
}) {
  const { book, channel, day } = props;
  const t = useTranslate();
  const rules = ruleSetOn(book, channel, day);
  if (!rules) return null;
  return (
    <details className="folded" id={anchorOf('set', rules.id)}>
      <summary>
        <span>
          <strong>{t(CHANNEL_TITLE[channel])}</strong> · {say(rules.title, t)}
        </span>
        <small>{speakStretch(book, rules, t)}</small>
      </summary>
      <ul>
        {rules.says.map((text) => (
          <li key={text.en}>{say(text, t)}</li>
        ))}
      </ul>
      {rules.note && <p className="hint">{say(rules.note, t)}</p>}
      <Sources book={book} ids={rules.sources} confidence={rules.confidence} />
    </details>
  );
}
