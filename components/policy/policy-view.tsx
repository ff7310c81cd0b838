import {
  memo,
  type ReactNode,
  useDeferredValue,
  useMemo,
  useState,
} from 'react';
import { announcedDays } from '../../utils/core/policy/book-days.ts';
import { indexBook } from '../../utils/core/policy/index-book.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { searchBook } from '../../utils/core/policy/search-book.ts';
import { useTranslate } from '../ui/language.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { speakShortDay } from '../ui/speak-rule-day.ts';
import { ChangesSection } from './changes-section.tsx';
import { CompareSection } from './compare-section.tsx';
import { ConflictsSection } from './conflicts-section.tsx';
import { DaySection } from './day-section.tsx';
import { ErrorsSection } from './errors-section.tsx';
import { InShort } from './in-short.tsx';
import { ItemCard } from './item-card.tsx';
import { ItemList } from './item-list.tsx';
import { OpenersSection } from './openers-section.tsx';
import { PromotionSection } from './promotion-section.tsx';
import { anchorOf, parsePlace } from './rules-place.ts';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { SectionLinks } from './section-links.tsx';
import { Timeline } from './timeline.tsx';
import { usePlaceFocus } from './use-place-focus.ts';

interface PolicyViewProps {
  readonly book: RuleBook;
  /** The day that is today, `YYYY-MM-DD` in UTC, as rules count. */
  readonly today: string;
  /** The address within the page, without `#`: `rules`, `rules/tag/human-agent`, … */
  readonly hash: string;
  /** Shown below all sections. */
  readonly footer?: ReactNode;
}

interface SectionsProps {
  readonly book: RuleBook;
  readonly today: string;
  readonly anchor: string | null;
}

/** While one types what is sought, none of it changes. */
const Sections = memo(function Sections(props: SectionsProps) {
  const { book, today, anchor } = props;
  const last = announcedDays(book, today).at(-1) ?? today;
  const isNamed = (kind: string) =>
    anchor?.startsWith(anchorOf(kind, '')) ?? false;
  return (
    <>
      <InShort {...{ book, today }} />
      <DaySection {...{ book, today, last }} />
      <Timeline {...{ book, today }} />
      <ItemList {...{ book, today }} />
      <CompareSection {...{ book, today, last }} />
      <ChangesSection {...{ book, today }} isWhole={isNamed('change')} />
      <OpenersSection book={book} isWhole={isNamed('opener')} />
      <PromotionSection book={book} />
      <ConflictsSection book={book} />
      <ErrorsSection book={book} isWhole={isNamed('error')} />
    </>
  );
});

/** What was last sought, and what was found; null = all is to be shown. */
function useSearch(book: RuleBook, text: string, today: string) {
  const entries = useMemo(() => indexBook(book), [book]);
  // Two letters find half the book: who types on does not wait until that is drawn.
  const sought = useDeferredValue(text.trim());
  const found = useMemo(
    () => (sought ? searchBook(entries, sought, today) : null),
    [entries, sought, today],
  );
  return { sought, answer: text.trim() ? found : null };
}

/** Meta's rules since 2016: what holds today, on any other day, and where it is written. */
export function PolicyView(props: PolicyViewProps) {
  const { book, today, hash, footer } = props;
  const t = useTranslate();
  const [text, setText] = useState('');
  const { sought, answer } = useSearch(book, text, today);
  const place = parsePlace(hash);
  const cards = place.at === 'tag' ? book.tags : book.routes;
  const item =
    place.at === 'overview'
      ? null
      : (cards.find(({ id }) => id === place.id) ?? null);
  const anchor = place.at === 'overview' ? place.anchor : null;
  usePlaceFocus(hash, () => setText(''));
  return (
    <div className="policy">
      <PageHeader
        id="rules"
        title={t('policyTitle')}
        hint={t('policyIntro', { day: speakShortDay(book.asOf, t) })}
      />
      <main>
        {item && <ItemCard {...{ book, item, today }} />}
        {/* What was chosen and sought stays while a card is read. */}
        <div hidden={item !== null}>
          {place.at !== 'overview' && !item && (
            <p className="section">
              {t('policyUnknownItem', { id: place.id })}
            </p>
          )}
          <SearchBox text={text} onSearch={setText} />
          {answer && (
            <SearchResults {...{ book, today, text: sought, answer }} />
          )}
          <div hidden={answer !== null}>
            <SectionLinks />
            <Sections {...{ book, today, anchor }} />
            {footer}
          </div>
        </div>
      </main>
    </div>
  );
}
