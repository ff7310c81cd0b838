import { standingOn } from '../../utils/core/policy/book-days.ts';
import type {
  BookText,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { factsOf } from './item-facts.tsx';
import { type BookItem, isTag } from './item-link.tsx';
import { OnlyIn } from './only-in.tsx';
import { hrefOf } from './rules-place.ts';
import { Sources } from './sources.tsx';
import { say } from './speak-rules.ts';
import { StandingPill } from './standing.tsx';

function Texts(props: {
  readonly title: string;
  readonly texts: readonly BookText[];
  readonly mood?: 'do' | 'dont';
}) {
  const { title, texts, mood } = props;
  const t = useTranslate();
  if (!texts.length) return null;
  return (
    <div className={`texts ${mood ?? ''}`}>
      <h3>{title}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text.en}>{say(text, t)}</li>
        ))}
      </ul>
    </div>
  );
}

function CardBody(props: {
  readonly item: BookItem;
  readonly hasEnded: boolean;
}) {
  const { item, hasEnded } = props;
  const t = useTranslate();
  const did = t(hasEnded ? 'policyDid' : 'policyDo');
  const didnt = t(hasEnded ? 'policyDidnt' : 'policyDont');
  if (isTag(item))
    return (
      <div className="two-columns">
        <Texts mood="do" title={did} texts={item.allows} />
        <Texts mood="dont" title={didnt} texts={item.disallows} />
      </div>
    );
  return (
    <div className="two-columns">
      <Texts
        title={t(hasEnded ? 'policyHowItWorked' : 'policyHowItWorks')}
        texts={item.says}
      />
      <Texts title={t('policyLimits')} texts={item.limits} />
    </div>
  );
}

/** All that the book says of one tag or route. */
export function ItemCard(props: {
  readonly book: RuleBook;
  readonly item: BookItem;
  readonly today: string;
}) {
  const { book, item, today } = props;
  const t = useTranslate();
  const standing = standingOn(item, today);
  const facts = factsOf({ book, item, today, t });
  return (
    <article className="section card" aria-labelledby="card-title">
      <p>
        <a href={hrefOf('tags')}>{t('policyBackToAll')}</a>
      </p>
      <header>
        <h2 id="card-title" tabIndex={-1}>
          {isTag(item) ? <code>{item.name}</code> : say(item.title, t)}
        </h2>
        <StandingPill standing={standing} />
        <OnlyIn item={item} />
      </header>
      {isTag(item) && <p className="lead">{say(item.title, t)}</p>}
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CardBody item={item} hasEnded={standing === 'past'} />
      {item.note && <p className="note">{say(item.note, t)}</p>}
      <h3>{t('policySources')}</h3>
      <Sources book={book} ids={item.sources} confidence={item.confidence} />
    </article>
  );
}
