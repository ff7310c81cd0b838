import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTranslate } from '../ui/language.tsx';
import { QueueRow, type RowContext } from './queue-row.tsx';
import type { QueueItem, RankedQueue } from './rank-queue.ts';
import { remindChoices } from './remind-choices.ts';
import { useComeBack } from './use-come-back.ts';
import { useKeys } from './use-keys.ts';
import { useListFocus } from './use-list-focus.ts';
import type { Back } from './use-undo.ts';
import { VIEW_WORDS } from './view-words.ts';

interface QueueListProps {
  readonly listed: {
    readonly ranked: RankedQueue;
    readonly context: RowContext;
  };
  readonly list: RefObject<HTMLDivElement | null>;
  /** What was undone last. */
  readonly back: Back | null;
  /** Its last row was taken away while it had the focus. */
  readonly onEmpty: () => void;
}

/** The rows: one stop for the Tab key, with the buttons of its row; the arrow keys go from one to the next. */
export function QueueList(props: QueueListProps) {
  const { list, listed } = props;
  const { singleKeys } = listed.context;
  const t = useTranslate();
  // Two hundred rows are drawn when nothing else is to be done.
  const { ranked, context } = useDeferredValue(listed);
  const { items, over } = ranked;
  const all = [...items, ...over];
  const [at, setAt] = useState('');
  const [menu, setMenu] = useState<string | null>(null);
  const onStop = (key: string) => {
    setAt(key);
    context.actions.onEnterRow(key);
  };
  const focus = useListFocus(list, onStop, props.onEmpty);
  useComeBack(list, props.back, focus.focusRow);
  const stop = all.some(({ key }) => key === at) ? at : all[0]?.key;
  const openMenu = (item: QueueItem, isOpen: boolean) => {
    const isSomething =
      item.reminder !== null || remindChoices(item, context, t).length > 0;
    if (isOpen && !isSomething) return context.actions.onNoEnd(item);
    setMenu(isOpen ? item.key : null);
    if (!isOpen) focus.focusRow(item.key);
  };
  const act = (then: (item: QueueItem) => void) => () => {
    const key = focus.takeRow();
    const item = all.find((other) => other.key === key);
    if (item) then(item);
  };
  useKeys(singleKeys, {
    j: () => focus.move(1),
    k: () => focus.move(-1),
    r: act((item) => openMenu(item, menu !== item.key)),
    h: act(context.actions.onHide),
  });
  // From nowhere in particular the arrow keys lead into the list.
  const enter = () =>
    document.activeElement === document.body ? focus.move(1) : 'passed';
  useKeys(true, { ArrowDown: enter, ArrowUp: enter });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const open = all.find(({ key }) => key === menu);
    if (event.key !== 'Escape' || !open) return focus.onKeyDown(event);
    // The browser would close the popup with it.
    event.preventDefault();
    openMenu(open, false);
  };
  // The rows are drawn again only where something of theirs is another.
  const latest = useRef(openMenu);
  useLayoutEffect(() => {
    latest.current = openMenu;
  });
  const onMenu = useCallback(
    (item: QueueItem, isOpen: boolean) => latest.current(item, isOpen),
    [],
  );
  const drawRow = (item: QueueItem) => (
    <QueueRow
      key={item.key}
      {...{ item, context }}
      isStop={item.key === stop}
      isMenuOpen={item.key === menu}
      {...{ onMenu }}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keys that bubble up from the links and buttons in it.
    <div
      ref={list}
      className="list"
      {...{ onKeyDown }}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      {items.length > 0 && (
        <ul className="rows" aria-label={t(VIEW_WORDS[context.view].name)}>
          {items.map(drawRow)}
        </ul>
      )}
      {over.length > 0 && (
        <section aria-labelledby="over">
          <h2 className="divider" id="over">
            {t('popupOver')}
          </h2>
          <ul className="rows over">{over.map(drawRow)}</ul>
        </section>
      )}
    </div>
  );
}
