import {
  type Standing,
  standingOn,
} from '../../utils/core/policy/book-days.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { type BookItem, ItemLink, isTag } from './item-link.tsx';
import { OnlyIn } from './only-in.tsx';
import { RuleSection } from './rule-section.tsx';
import { speakStretch } from './speak-day.ts';
import { say } from './speak-rules.ts';

const ORDER: readonly Standing[] = ['now', 'future', 'past'];
const NEWEST = '9999';

function ItemRow(props: { readonly book: RuleBook; readonly item: BookItem }) {
  const { book, item } = props;
  const t = useTranslate();
  return (
    <li>
      <ItemLink item={item} />
      {isTag(item) && <span>{say(item.title, t)}</span>}
      <small>{speakStretch(book, item, t)}</small>
      <OnlyIn item={item} />
    </li>
  );
}

const GROUP: Readonly<Record<Standing, MessageKey>> = {
  now: 'policyGroupNow',
  future: 'policyGroupFuture',
  past: 'policyGroupPast',
};

function ItemGroup(props: {
  readonly book: RuleBook;
  readonly standing: Standing;
  readonly items: readonly BookItem[];
}) {
  const { book, standing, items } = props;
  const t = useTranslate();
  const newestFirst = items.toSorted((a, b) =>
    (b.to ?? NEWEST).localeCompare(a.to ?? NEWEST),
  );
  const list = (
    <ul className="items">
      {newestFirst.map((item) => (
        <ItemRow key={item.id} {...{ book, item }} />
      ))}
    </ul>
  );
  if (!items.length) return null;
  if (standing !== 'past')
    return (
      <div className="item-group">
        <h4>{t(GROUP[standing])}</h4>
        {list}
      </div>
    );
  return (
    <details className="folded">
      <summary>{speakCount('policyEnded', items.length, t)}</summary>
      {list}
    </details>
  );
}

/** Every tag and every other way, what is in force first. */
export function ItemList(props: {
  readonly book: RuleBook;
  readonly today: string;
}) {
  const { book, today } = props;
  const t = useTranslate();
  const kinds: readonly (readonly [string, readonly BookItem[]])[] = [
    [t('policyTags'), book.tags],
    [t('policyRoutes'), book.routes],
  ];
  return (
    <RuleSection
      id="tags"
      title={t('policyTagsTitle')}
      text={t('policyTagsText')}
    >
      <div className="two-columns">
        {kinds.map(([title, items]) => (
          <div key={title}>
            <h3>{title}</h3>
            {ORDER.map((standing) => (
              <ItemGroup
                key={standing}
                {...{ book, standing }}
                items={items.filter(
                  (item) => standingOn(item, today) === standing,
                )}
              />
            ))}
          </div>
        ))}
      </div>
    </RuleSection>
  );
}
