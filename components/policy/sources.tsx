import type {
  BookTag,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { SourceItems } from '../ui/sources.tsx';
import { CONFIDENCE } from './speak-rules.ts';

/** Where a fact is read, and how sure we are of it. */
export function Sources(props: {
  readonly book: RuleBook;
  readonly ids: readonly string[];
  readonly confidence?: BookTag['confidence'];
}) {
  const { book, ids, confidence } = props;
  const t = useTranslate();
  return (
    <div className="sources">
      {confidence && <p>{t(CONFIDENCE[confidence])}</p>}
      <ul>
        <SourceItems ids={ids} sources={book.sources} />
      </ul>
    </div>
  );
}

/** The same, closed until it is asked for. */
export function FoldedSources(props: Parameters<typeof Sources>[0]) {
  const t = useTranslate();
  return (
    <details className="folded">
      <summary>{t('policySources')}</summary>
      <Sources {...props} />
    </details>
  );
}
