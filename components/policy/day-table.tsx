import type { ReactNode } from 'react';
import { ruleSetOn } from '../../utils/core/policy/compare-days.ts';
import { isInForce } from '../../utils/core/policy/in-force.ts';
import type {
  BookRuleSet,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import { CHANNELS, type Channel } from '../../utils/core/thread-key.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { type BookItem, ItemLink } from './item-link.tsx';
import { OnlyIn } from './only-in.tsx';
import {
  APPROVAL,
  CHANNEL_TITLE,
  OPENER_NAME,
  say,
  speakHours,
} from './speak-rules.ts';

interface CellProps {
  readonly book: RuleBook;
  readonly rules: BookRuleSet;
  readonly day: string;
}

function speakWindow(rules: BookRuleSet, t: Translate): readonly string[] {
  const { windowHours, adWindowHours, privateReplyHours, boundTo } = rules;
  if (windowHours === null)
    return [
      privateReplyHours
        ? t('policyCellReply', { hours: speakHours(privateReplyHours, t) })
        : t('policyCellNoWindow'),
    ];
  return [
    t('policyCellWindow', { hours: speakHours(windowHours, t) }),
    ...(adWindowHours
      ? [t('policyCellAds', { hours: speakHours(adWindowHours, t) })]
      : []),
    ...(boundTo ? [t('policyCellPlatform')] : []),
  ];
}

function WindowCell({ rules }: CellProps) {
  const t = useTranslate();
  return speakWindow(rules, t).map((line) => <p key={line}>{line}</p>);
}

function OpenersCell({ rules }: CellProps) {
  const t = useTranslate();
  if (!rules.openers.length) return <p>{t('policyCellNoOpeners')}</p>;
  return (
    <ul>
      {rules.openers.map((kind) => (
        <li key={kind}>{t(OPENER_NAME[kind])}</li>
      ))}
    </ul>
  );
}

const tagsOf = ({ book, rules, day }: CellProps) =>
  book.tags.filter(
    (tag) => tag.channels.includes(rules.channel) && isInForce(tag, day),
  );

function AfterCell(props: CellProps) {
  const { rules } = props;
  const t = useTranslate();
  const tags = tagsOf(props);
  if (rules.privateReplyHours) return <p>{t('policyCellAfterReply')}</p>;
  if (!tags.length && !rules.plusOne)
    return <p>{t('policyCellAfterNothing')}</p>;
  return (
    <ul>
      {rules.plusOne && (
        <li>
          <strong>+1</strong> {t('policyCellPlusOne')}
        </li>
      )}
      {tags.map((tag) => (
        <li key={tag.id}>
          <ItemLink item={tag} />
          <small>
            {[
              say(tag.title, t),
              ...(tag.limitHours
                ? [t('policyUpTo', { hours: speakHours(tag.limitHours, t) })]
                : []),
              ...(tag.approval === 'none' ? [] : [t(APPROVAL[tag.approval])]),
            ].join('. ')}
          </small>
        </li>
      ))}
    </ul>
  );
}

function PromotionCell(props: CellProps) {
  const t = useTranslate();
  if (props.rules.windowHours === null)
    return <p>{t('policyCellPromotionSee')}</p>;
  return (
    <>
      <p>{t('policyCellPromotion')}</p>
      {tagsOf(props).length > 0 && <p>{t('policyCellPromotionTag')}</p>}
    </>
  );
}

function WaysCell({ book, rules, day }: CellProps) {
  const t = useTranslate();
  const routes: readonly BookItem[] = book.routes.filter(
    (route) => route.channels.includes(rules.channel) && isInForce(route, day),
  );
  if (!routes.length) return <p>{t('policyCellNoWays')}</p>;
  return (
    <ul>
      {routes.map((route) => (
        <li key={route.id}>
          <ItemLink item={route} />
          <OnlyIn item={route} />
        </li>
      ))}
    </ul>
  );
}

const COLUMNS: readonly (readonly [
  MessageKey,
  (props: CellProps) => ReactNode,
])[] = [
  ['policyColWindow', WindowCell],
  ['policyColOpeners', OpenersCell],
  ['policyColAfter', AfterCell],
  ['policyColPromotion', PromotionCell],
  ['policyColWays', WaysCell],
];

function ChannelRow(props: {
  readonly book: RuleBook;
  readonly channel: Channel;
  readonly day: string;
}) {
  const { book, channel, day } = props;
  const t = useTranslate();
  const rules = ruleSetOn(book, channel, day);
  return (
    <tr>
      <th scope="row">{t(CHANNEL_TITLE[channel])}</th>
      {rules ? (
        COLUMNS.map(([label, Cell]) => (
          <td key={label} data-label={t(label)}>
            <Cell {...{ book, rules, day }} />
          </td>
        ))
      ) : (
        <td colSpan={COLUMNS.length} className="none">
          {t('policyCellNoRules')}
        </td>
      )}
    </tr>
  );
}

/** Each channel's rules of one day, side by side; on a narrow page one below the other. */
export function DayTable(props: {
  readonly book: RuleBook;
  readonly day: string;
}) {
  const { book, day } = props;
  const t = useTranslate();
  return (
    <table className="policy-table day-table">
      <thead>
        <tr>
          <th scope="col">{t('policyColChannel')}</th>
          {COLUMNS.map(([label]) => (
            <th key={label} scope="col">
              {t(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CHANNELS.map((channel) => (
          <ChannelRow key={channel} {...{ book, channel, day }} />
        ))}
      </tbody>
    </table>
  );
}
