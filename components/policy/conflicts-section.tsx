import type {
  BookConflict,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { RuleSection } from './rule-section.tsx';
import { anchorOf } from './rules-place.ts';
import { Sources } from './sources.tsx';
import { CONFIDENCE, say } from './speak-rules.ts';

function ConflictItem(props: {
  readonly book: RuleBook;
  readonly conflict: BookConflict;
}) {
  const { book, conflict } = props;
  const t = useTranslate();
  return (
    <li id={anchorOf('conflict', conflict.id)} tabIndex={-1}>
      <details className="folded">
        <summary>{say(conflict.about, t)}</summary>
        <ul>
          {conflict.readings.map(({ says, sources }) => (
            <li key={says.en}>
              {say(says, t)}
              <Sources book={book} ids={sources} />
            </li>
          ))}
        </ul>
        {conflict.note && <p className="hint">{say(conflict.note, t)}</p>}
        <p className="hint">{t(CONFIDENCE[conflict.confidence])}</p>
      </details>
      <p className="used">
        <strong>{t('policyUsed')}</strong> {say(conflict.used, t)}
      </p>
    </li>
  );
}

/** Where sources contradict each other, and which reading is used. */
export function ConflictsSection({ book }: { readonly book: RuleBook }) {
  const t = useTranslate();
  return (
    <RuleSection
      id="conflicts"
      title={t('policyConflicts')}
      text={t('policyConflictsText')}
    >
      <ul className="conflicts">
        {book.conflicts.map((conflict) => (
          <ConflictItem key={conflict.id} {...{ book, conflict }} />
        ))}
      </ul>
    </RuleSection>
  );
}
