import type {
  BookTag,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakShortDay } from './speak-day.ts';
import { CONFIDENCE, SOURCE_BY } from './speak-rules.ts';

function SourceLine(props: { readonly book: RuleBook; readonly id: string }) {
  const t = useTranslate();
  const source = props.book.sources[props.id];
  if (!source) return null;
  const { title, urls, by, read, copy } = source;
  const [first, ...more] = urls;
  const link = (url: string, text: string) => (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {text}
    </a>
  );
  return (
    <li>
      {first ? link(first, title) : title}
      {more.map((url, i) => (
        <span key={url}>
          {' '}
          · {link(url, t('policySourceMore', { n: i + 2 }))}
        </span>
      ))}
      <small>
        {[
          t(SOURCE_BY[by]),
          ...(first ? [] : [t('policySourceNoAddress')]),
          ...(copy ? [copy] : []),
          t('policySourceRead', { day: speakShortDay(read, t) }),
        ].join(' · ')}
      </small>
    </li>
  );
}

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
        {ids.map((id) => (
          <SourceLine key={id} {...{ book, id }} />
        ))}
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
