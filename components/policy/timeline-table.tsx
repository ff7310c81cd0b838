import { standingOn } from '../../utils/core/policy/book-days.ts';
import type {
  BookRuleSet,
  RuleBook,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { type BookItem, ItemLink } from './item-link.tsx';
import { OnlyIn } from './only-in.tsx';
import { speakStretch } from './speak-day.ts';
import { say } from './speak-rules.ts';
import { StandingPill } from './standing.tsx';
import type { TimelineRows } from './timeline-rows.ts';

interface RowProps {
  readonly book: RuleBook;
  readonly today: string;
  readonly kind: MessageKey;
  readonly item: BookItem | BookRuleSet;
}

function Row({ book, today, kind, item }: RowProps) {
  const t = useTranslate();
  return (
    <tr>
      <td>{t(kind)}</td>
      <th scope="row">
        {'channels' in item ? <ItemLink item={item} /> : say(item.title, t)}
      </th>
      <td>
        {speakStretch(book, item, t)}
        {'channels' in item && <OnlyIn item={item} />}
      </td>
      <td>
        <StandingPill standing={standingOn(item, today)} />
      </td>
    </tr>
  );
}

/** All that the picture shows, in words. */
export function TimelineTable(props: {
  readonly book: RuleBook;
  readonly rows: TimelineRows;
  readonly today: string;
}) {
  const { book, rows, today } = props;
  const t = useTranslate();
  const all: readonly (readonly [MessageKey, BookItem | BookRuleSet])[] = [
    ...rows.eras.map(({ rules }) => ['policyKindRules', rules] as const),
    ...rows.tags.map(({ item }) => ['policyKindTag', item] as const),
    ...rows.routes.map(({ item }) => ['policyKindRoute', item] as const),
  ];
  return (
    <details className="folded">
      <summary>{t('policyAsTable')}</summary>
      <table className="policy-table compact">
        <thead>
          <tr>
            <th scope="col">{t('policyColKind')}</th>
            <th scope="col">{t('policyColName')}</th>
            <th scope="col">{t('policyColWhen')}</th>
            <th scope="col">{t('policyColStanding')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(([kind, item]) => (
            <Row key={`${kind}-${item.id}`} {...{ book, today, kind, item }} />
          ))}
        </tbody>
      </table>
    </details>
  );
}
