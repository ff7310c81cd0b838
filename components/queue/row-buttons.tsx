import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import type { QueueItem } from './rank-queue.ts';
import type { RowActions } from './use-row-actions.ts';

/** What can be done with a thread besides opening it; seen while the row is pointed at or has the focus. */
export function RowButtons(
  props: Pick<RowActions, 'onHide'> & {
    readonly item: QueueItem;
    readonly isStop: boolean;
    readonly isMenuOpen: boolean;
    readonly singleKeys: boolean;
    readonly onMenu: (item: QueueItem, isOpen: boolean) => void;
  },
) {
  const { item, isStop, isMenuOpen, singleKeys, onMenu, onHide } = props;
  const t = useTranslate();
  const name = item.name || t('noName');
  const hide = t(item.isHidden ? 'queueShow' : 'queueHide');
  const tabIndex = isStop ? 0 : -1;
  return (
    <div className="acts">
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={`${t('remindMe')}: ${name}`}
        aria-expanded={isMenuOpen}
        aria-keyshortcuts={singleKeys ? 'r' : undefined}
        title={t('remindMe')}
        onClick={() => onMenu(item, !isMenuOpen)}
      >
        <Icon name="bell" />
      </button>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-label={`${hide}: ${name}`}
        aria-keyshortcuts={singleKeys ? 'h' : undefined}
        title={hide}
        onClick={() => onHide(item)}
      >
        <Icon name={item.isHidden ? 'eye' : 'hide'} />
      </button>
    </div>
  );
}
