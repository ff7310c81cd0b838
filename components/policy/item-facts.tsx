import type { ReactNode } from 'react';
import { exactnessOf } from '../../utils/core/policy/book-days.ts';
import type {
  BookRoute,
  BookTag,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { placesOf } from '../../utils/core/policy/search-promotion.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { type BookItem, ItemLink, isTag } from './item-link.tsx';
import { ItemLinks } from './item-links.tsx';
import { speakOn, speakSince } from './speak-day.ts';
import {
  APPROVAL,
  CHANNEL_TITLE,
  speakHours,
  speakList,
  speakRegion,
} from './speak-rules.ts';

interface Card {
  readonly book: RuleBook;
  readonly item: BookItem;
  readonly today: string;
  readonly t: Translate;
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

/** What took a tag's place may have ended too. */
function Heirs({ book, item, today, t }: Card & { readonly item: BookTag }) {
  const heirs = findItems(book, item.successors);
  const now = placesOf(book, item, today).filter((x) => !heirs.includes(x));
  return (
    <>
      <ul className="plain">
        {heirs.map((heir) => (
          <li key={heir.id}>
            <ItemLink item={heir} />
            {heir.to !== null &&
              heir.to <= today &&
              ` (${t('policyEndedToo', { on: speakOn(heir.to, t, exactnessOf(book, heir, 'to')) })})`}
          </li>
        ))}
      </ul>
      {now.length > 0 && (
        <small>
          {t('policyInstead')} <ItemLinks items={now} />
        </small>
      )}
    </>
  );
}

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

/** What took a tag's place. */
function heirFacts(card: Card & { readonly item: BookTag }): Fact[] {
  const { item, t } = card;
  if (item.successors.length)
    return [[t('policyFactAfter'), <Heirs key="after" {...card} />]];
  return item.to ? [[t('policyFactAfter'), t('policyFactAfterNone')]] : [];
}

/** The tags in whose place an item came. */
function forebearFacts(book: RuleBook, item: BookItem, t: Translate): Fact[] {
  const tags = book.tags.filter(({ successors }) =>
    successors.includes(item.id),
  );
  return tags.length
    ? [[t('policyFactBefore'), <Links key="before" items={tags} />]]
    : [];
}

function deprecationFacts({ deprecatedFrom }: BookTag, t: Translate): Fact[] {
  if (!deprecatedFrom) return [];
  const text = t('policyFactDeprecatedText', {
    on: speakOn(deprecatedFrom, t),
  });
  return [[t('policyFactDeprecated'), text]];
}

function tagFacts(card: Card & { readonly item: BookTag }): Fact[] {
  const { book, item: tag, t } = card;
  const { limitHours, approval, grantedFrom } = tag;
  return [
    ...deprecationFacts(tag, t),
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
    ...heirFacts(card),
    ...forebearFacts(book, tag, t),
  ];
}

function routeFacts(book: RuleBook, route: BookRoute, t: Translate): Fact[] {
  const { onlyIn, notIn } = route.regions ?? {};
  const regions = (codes: readonly string[]) =>
    speakList(
      codes.map((code) => speakRegion(code, t)),
      t,
    );
  return [
    ...(onlyIn ? [[t('policyFactOnlyIn'), regions(onlyIn)] as const] : []),
    ...(notIn ? [[t('policyFactNotIn'), regions(notIn)] as const] : []),
    ...forebearFacts(book, route, t),
  ];
}

/** What a card says of an item line by line: since when, where, how long, and what was there before and after. */
export function factsOf(card: Card): readonly Fact[] {
  const { book, item, t } = card;
  return [
    ...dayFacts(book, item, t),
    ...(isTag(item) ? tagFacts({ ...card, item }) : routeFacts(book, item, t)),
  ];
}
