import type {
  BookSource,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from './language.tsx';
import { speakShortDay } from './speak-rule-day.ts';

export type BookSources = RuleBook['sources'];

const SOURCE_BY: Readonly<Record<BookSource['by'], MessageKey>> = {
  meta: 'policyByMeta',
  archive: 'policyByArchive',
  code: 'policyByCode',
  press: 'policyByPress',
  vendor: 'policyByVendor',
};

function SourceLink(props: { readonly url: string; readonly text: string }) {
  return (
    <a href={props.url} target="_blank" rel="noreferrer noopener">
      {props.text}
    </a>
  );
}

function SourceItem({ source }: { readonly source: BookSource }) {
  const t = useTranslate();
  const { title, urls, by, read, copy } = source;
  const [first, ...more] = urls;
  const about = [
    t(SOURCE_BY[by]),
    ...(first ? [] : [t('policySourceNoAddress')]),
    ...(copy ? [copy] : []),
    t('policySourceRead', { day: speakShortDay(read, t) }),
  ];
  return (
    <li>
      {/* Titles of sources are in English. */}
      <span lang="en">
        {first ? <SourceLink url={first} text={title} /> : title}
      </span>
      {more.map((url, i) => (
        <span key={url}>
          {' · '}
          <SourceLink url={url} text={t('policySourceMore')} />
          {i > 0 && ` (${i + 2})`}
        </span>
      ))}
      <small>{about.join(' · ')}</small>
    </li>
  );
}

/** Sources by their ids, for a list: where each is read, whose it is, and when we read it. */
export function SourceItems(props: {
  readonly ids: readonly string[];
  readonly sources: BookSources;
}) {
  return props.ids.map((id) => {
    const source = props.sources[id];
    return source && <SourceItem key={id} source={source} />;
  });
}
