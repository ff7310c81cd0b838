import { codeOf } from '../../utils/core/policy/index-book.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { Hit } from '../../utils/core/policy/search-book.ts';
import { placesOf } from '../../utils/core/policy/search-promotion.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { ItemLink, isTag } from './item-link.tsx';
import { ItemLinks } from './item-links.tsx';
import { Marked } from './marked.tsx';
import { OnlyIn } from './only-in.tsx';
import { FoldedSources } from './sources.tsx';
import { speakInexactDay, speakStretch } from './speak-day.ts';
import { EFFECT, say } from './speak-rules.ts';
import { StandingPill } from './standing.tsx';

interface HitProps {
  readonly book: RuleBook;
  readonly today: string;
  readonly hit: Hit;
  readonly stems: readonly string[];
}

/** What a hit is called. */
function titleOf(hit: Hit, t: Translate): string {
  switch (hit.group) {
    case 'errors':
      return codeOf(hit.item);
    case 'conflicts':
      return say(hit.item.about, t);
    case 'promotional':
    case 'advice':
      return say(hit.item.says, t);
    default:
      return say(hit.item.title, t);
  }
}

/** What it must not be used for is said to be that. */
function sayFitting({ sentence, isOnlyNot, standing }: Hit, t: Translate) {
  if (!sentence) return [];
  const text = say(sentence, t);
  return [
    isOnlyNot
      ? `${t(standing === 'past' ? 'policyDidnt' : 'policyDont')}: ${text}`
      : text,
  ];
}

/** The sentences that answer. */
function textsOf(hit: Hit, t: Translate): readonly string[] {
  switch (hit.group) {
    case 'rules':
    case 'applications':
      return hit.item.says.map((text) => say(text, t));
    case 'openers':
      return [`${t(EFFECT[hit.item.effect])}. ${say(hit.item.says, t)}`];
    case 'changes':
      return [say(hit.item.says, t), say(hit.item.means, t)];
    case 'errors':
      return [say(hit.item.says, t), say(hit.item.advice, t)];
    case 'conflicts':
      return [
        ...hit.item.readings.map(({ says }) => `– ${say(says, t)}`),
        `${t('policyUsed')} ${say(hit.item.used, t)}`,
      ];
    case 'tags':
    case 'routes':
      return sayFitting(hit, t);
    default:
      return [];
  }
}

function Days({ book, hit }: HitProps) {
  const t = useTranslate();
  if (hit.group === 'changes')
    return (
      <span className="days">
        {speakInexactDay(hit.item.on, hit.item.precision ?? 'day', t)}
      </span>
    );
  if (!('from' in hit.item)) return null;
  return <span className="days">{speakStretch(book, hit.item, t)}</span>;
}

function Heading({ hit, stems }: HitProps) {
  const t = useTranslate();
  if (hit.group === 'tags' || hit.group === 'routes')
    return (
      <>
        <ItemLink item={hit.item} />{' '}
        {isTag(hit.item) && (
          <Marked text={say(hit.item.title, t)} stems={stems} />
        )}
      </>
    );
  return (
    <strong>
      <Marked text={titleOf(hit, t)} stems={stems} />
    </strong>
  );
}

function Heirs({ book, today, hit }: HitProps) {
  const t = useTranslate();
  if (hit.group !== 'tags' || hit.standing !== 'past') return null;
  const heirs = placesOf(book, hit.item, today);
  if (!heirs.length) return null;
  return (
    <p>
      {t('policyInstead')} <ItemLinks items={heirs} />
    </p>
  );
}

/** One result: what it is, since when and until when, and the sentence that fits. */
export function SearchHit(props: HitProps) {
  const { book, hit, stems } = props;
  const t = useTranslate();
  const hasCard = hit.group === 'tags' || hit.group === 'routes';
  return (
    <li className={hit.standing ?? undefined}>
      <p>
        <Heading {...props} />
      </p>
      <p className="hit-days">
        {hit.standing && <StandingPill standing={hit.standing} />}
        <Days {...props} />
        {hit.group === 'routes' && <OnlyIn item={hit.item} />}
      </p>
      <Heirs {...props} />
      {textsOf(hit, t).map((text) => (
        <p key={text} className="hint">
          <Marked {...{ text, stems }} />
        </p>
      ))}
      {!hasCard && (
        <FoldedSources
          book={book}
          ids={hit.item.sources}
          confidence={hit.item.confidence}
        />
      )}
    </li>
  );
}
