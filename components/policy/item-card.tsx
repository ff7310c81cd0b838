import type { ReactNode } from 'react';
import { exactnessOf, standingOn } from '../../utils/core/policy/book-days.ts';
import type {
  BookRoute,
  BookTag,
  BookText,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { type BookItem, ItemLink, isTag } from './item-link.tsx';
import { hrefOf } from './rules-place.ts';
import { Sources } from './sources.tsx';
import { speakOn, speakSince } from './speak-day.ts';
import {
  APPROVAL,
  CHANNEL_TITLE,
  say,
  speakHours,
  speakList,
  speakRegion,
} from './speak-rules.ts';
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

type Fact = readonly [label: string, value: ReactNode];

const findItems = (book: RuleBook, ids: readonly string[]) =>
  [...book.tags, ...book.routes].filter(({ id }) => ids.includes(id));

const Links = ({ items }: { readonly items: readonly BookItem[] }) => (
  <ul className="plain">
    {items.map((item) => (
      <li key={item.id}>
        <ItemLink item={item} />
      </li>
    ))}
  </ul>
);

function dayFacts(book: RuleBook, item: BookItem, t: Translate): Fact[] {
  const { from, to } = item;
  return [
    [
      t('policyFactFrom'),
      from === null
        ? t('policyFactFromUnknown')
        : speakSince(from, t, exactnessOf(book, item, 'from')),
    ],
    [
      t('policyFactTo'),
      to === null
        ? t('policyFactToNone')
        : speakSince(to, t, exactnessOf(book, item, 'to')),
    ],
    [
      t('policyFactChannels'),
      speakList(
        item.channels.map((channel) => t(CHANNEL_TITLE[channel])),
        t,
      ),
    ],
  ];
}

function tagFacts(book: RuleBook, tag: BookTag, t: Translate): Fact[] {
  const { limitHours, approval, grantedFrom, deprecatedFrom } = tag;
  const after = findItems(book, tag.successors);
  const before = book.tags.filter(({ successors }) =>
    successors.includes(tag.id),
  );
  return [
    ...(deprecatedFrom
      ? [
          [
            t('policyFactDeprecated'),
            t('policyFactDeprecatedText', { on: speakOn(deprecatedFrom, t) }),
          ] as const,
        ]
      : []),
    [
      t('policyFactLimit'),
      limitHours === null
        ? t('policyFactNoLimit')
        : t('policyFactLimitText', { hours: speakHours(limitHours, t) }),
    ],
    [
      t('policyFactApproval'),
      <>
        {t(APPROVAL[approval])}
        {grantedFrom && (
          <small>
            {t('policyFactGranted', { since: speakSince(grantedFrom, t) })}
          </small>
        )}
      </>,
    ],
    ...(after.length
      ? [[t('policyFactAfter'), <Links key="after" items={after} />] as const]
      : tag.to
        ? [[t('policyFactAfter'), t('policyFactAfterNone')] as const]
        : []),
    ...(before.length
      ? [
          [
            t('policyFactBefore'),
            <Links key="before" items={before} />,
          ] as const,
        ]
      : []),
  ];
}

function routeFacts(book: RuleBook, route: BookRoute, t: Translate): Fact[] {
  const { onlyIn, notIn } = route.regions ?? {};
  const regions = (codes: readonly string[]) =>
    speakList(
      codes.map((code) => speakRegion(code, t)),
      t,
    );
  const before = book.tags.filter(({ successors }) =>
    successors.includes(route.id),
  );
  return [
    ...(onlyIn ? [[t('policyFactOnlyIn'), regions(onlyIn)] as const] : []),
    ...(notIn ? [[t('policyFactNotIn'), regions(notIn)] as const] : []),
    ...(before.length
      ? [
          [
            t('policyFactBefore'),
            <Links key="before" items={before} />,
          ] as const,
        ]
      : []),
  ];
}

function CardBody({ item }: { readonly item: BookItem }) {
  const t = useTranslate();
  if (isTag(item))
    return (
      <div className="two-columns">
        <Texts mood="do" title={t('policyDo')} texts={item.allows} />
        <Texts mood="dont" title={t('policyDont')} texts={item.disallows} />
      </div>
    );
  return (
    <div className="two-columns">
      <Texts title={t('policyHowItWorks')} texts={item.says} />
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
  const facts = [
    ...dayFacts(book, item, t),
    ...(isTag(item) ? tagFacts(book, item, t) : routeFacts(book, item, t)),
  ];
  return (
    <article className="section card" aria-labelledby="card-title">
      <p>
        <a href={hrefOf('tags')}>{t('policyBackToAll')}</a>
      </p>
      <header>
        <h2 id="card-title" tabIndex={-1}>
          {isTag(item) ? <code>{item.name}</code> : say(item.title, t)}
        </h2>
        <StandingPill standing={standingOn(item, today)} />
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
      <CardBody item={item} />
      {item.note && <p className="note">{say(item.note, t)}</p>}
      <h3>{t('policySources')}</h3>
      <Sources book={book} ids={item.sources} confidence={item.confidence} />
    </article>
  );
}
