import { memo } from 'react';
import { linkToThread } from '../../utils/core/inbox-link.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import type { QueueView } from '../../utils/core/queue-view.ts';
import { speakLabel } from '../../utils/i18n/speak-label.ts';
import { speakMoment } from '../../utils/i18n/speak-time.ts';
import { speakBadge } from '../../utils/i18n/speak-verdict.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { Badge } from '../ui/badge.tsx';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import type { QueueItem } from './rank-queue.ts';
import { remindChoices, speakRemindAt } from './remind-choices.ts';
import { RemindMenu } from './remind-menu.tsx';
import { RowButtons } from './row-buttons.tsx';
import { speakAction } from './speak-action.ts';
import type { RowActions } from './use-row-actions.ts';

/** What is the same for every row. */
export interface RowContext {
  readonly view: QueueView;
  readonly now: number;
  readonly rules: RulePack;
  readonly pageNames: Readonly<Record<string, string>>;
  /** There are several. */
  readonly hasPages: boolean;
  /** Single keys do something. */
  readonly singleKeys: boolean;
  readonly actions: RowActions;
}

interface QueueRowProps {
  readonly item: QueueItem;
  readonly context: RowContext;
  /** It is the list's stop for the Tab key. */
  readonly isStop: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: (item: QueueItem, isOpen: boolean) => void;
}

/** The first letters of the first two words of a name, as people's initials are written. */
const initialsOf = (name: string): string =>
  (name.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [])
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();

/** Until when, what was done last, and where, as far as that is not the same for all. */
function speakAbout(item: QueueItem, context: RowContext, t: Translate) {
  const { view, now, pageNames, hasPages } = context;
  const { endsAt } = item.verdict;
  return [
    (view === 'offer' || view === 'away') && endsAt !== null
      ? t('queueUntil', { when: speakMoment(endsAt, now, t) })
      : '',
    speakAction(item, now, t),
    hasPages ? labelPage(item.page, pageNames, t) : '',
    item.channel !== 'messenger' ? t(CHANNEL_NAME[item.channel]) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One conversation: a link to the inbox, and what else can be done with it. */
export const QueueRow = memo((props: QueueRowProps) => {
  const { item, context, isStop, isMenuOpen, onMenu } = props;
  const { now, singleKeys, actions } = context;
  const t = useTranslate();
  const closed =
    (act: () => void): (() => void) =>
    () => {
      onMenu(item, false);
      act();
    };
  return (
    <li data-key={item.key}>
      <a
        className="row"
        href={linkToThread(item)}
        target="_blank"
        rel="noopener noreferrer"
        tabIndex={isStop ? 0 : -1}
      >
        <span className="initials" aria-hidden="true">
          {initialsOf(item.name) || <Icon name="person" />}
        </span>
        <span className="who">
          <span className="name">
            <bdi>{item.name || t('noName')}</bdi>
          </span>{' '}
          <Badge view={speakBadge(item.verdict, t)} />{' '}
          <span className="about">{speakAbout(item, context, t)}</span>{' '}
          <Marks {...{ item, now }} />
        </span>
      </a>
      <RowButtons
        {...{ item, isStop, isMenuOpen, singleKeys, onMenu }}
        onHide={actions.onHide}
      />
      {isMenuOpen && (
        <RemindMenu
          choices={remindChoices(item, context, t)}
          isSet={item.reminder !== null}
          onChoose={(at) => closed(() => actions.onRemind(item, at, now))()}
          onForget={closed(() => actions.onForget(item))}
        />
      )}
    </li>
  );
});

/** What the moderator put to the thread. */
function Marks({
  item: { reminder, isHidden, labels },
  now,
}: {
  readonly item: QueueItem;
  readonly now: number;
}) {
  const t = useTranslate();
  if (!reminder && !isHidden && !labels.length) return null;
  return (
    <span className="marks">
      {reminder && (
        <span className="mark-set">
          <Icon name="bell" />
          {t('remindSet', { at: speakRemindAt(reminder.at, now, t) })}
        </span>
      )}
      {isHidden && (
        <span className="mark-set">
          <Icon name="hide" />
          {t('queueIsHidden')}
        </span>
      )}
      {labels.map((label) => (
        <span key={label} className="chip">
          <bdi>{speakLabel(label, t)}</bdi>
        </span>
      ))}
    </span>
  );
}
