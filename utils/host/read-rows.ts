import { type Channel, threadKey } from '../core/thread-key.ts';
import { exactly, type TimeRange } from '../core/time/range.ts';
import { all, every, maybe } from './locator.ts';
import { anyTab, plainRow, threadRow, whatsappTab } from './locators.ts';
import { observe, seenUntil } from './observe.ts';
import { isWithin, type RowModel, readRowModels } from './page-model.ts';
import { type RowText, readRowText } from './read-row-text.ts';
import type { RowReading } from './reading.ts';
import type { ReadContext } from './surfaces/surface.ts';
import { readLastAction } from './whose-snippet.ts';

/** A row that is not drawn may be an old one, kept for later. */
const isDrawn = (row: HTMLElement): boolean =>
  row.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** A row's element, and around it what the layout has of rows nested in one another, from the inside out. */
export type NestedRow = readonly [HTMLElement, ...HTMLElement[]];

/** Rows are matched twice where the layout nests them: the innermost counts, and is told by all. */
export function findRows(root: ParentNode): NestedRow[] {
  const marked = every(threadRow, root);
  const found = (marked.length ? marked : all(plainRow, root)).filter(isDrawn);
  const inner = found.filter(
    (row) => !found.some((o) => o !== row && row.contains(o)),
  );
  return inner.map((row) => {
    const around = found.filter(
      (o) =>
        o !== row &&
        o.contains(row) &&
        !inner.some((other) => other !== row && o.contains(other)),
    );
    return [row, ...around.toReversed()];
  });
}

/** The first of them in which `read` finds something, else what it gives for the innermost. */
function readFirst<T>(
  [inner, ...around]: NestedRow,
  read: (element: HTMLElement) => T,
  isFound: (value: T) => boolean,
): T {
  const first = read(inner);
  if (isFound(first)) return first;
  for (const element of around) {
    const value = read(element);
    if (isFound(value)) return value;
  }
  return first;
}

/** The control of a row's hidden toolbar that an event on `target` would press; null = none. */
export const findRowTool = (target: EventTarget | null): Element | null =>
  target instanceof Element
    ? target.closest('[role="grid"] [role="row"]')
    : null;

/** Rows of which the time cannot be read, and the list still is in the page's language. */
const MOST_UNREAD = 1;

/** Every visible row of the list; none of it is clicked, scrolled or waited for. */
export function readRows(root: ParentNode, context: ReadContext): RowReading[] {
  const ofList = channelOfList(root, context.address.tab);
  const rows = findRows(root).map((row) => ({
    row,
    text: readTextOf(row, context),
  }));
  // Times that cannot be read are of another language than the page says: then so are the words for us.
  const unread = rows.filter(({ text }) => text.name && !text.time).length;
  const own = unread > MOST_UNREAD ? null : context.own;
  return rows.map((read) => readRow(read, { ...context, own }, ofList));
}

/**
 * The channel of a row that does not tell its own: nothing tells Instagram from Messenger in "all", and their rules
 * agree but for reactions; WhatsApp's do not. null = it may be any.
 */
function channelOfList(root: ParentNode, tab: Channel | null): Channel | null {
  if (tab) return tab;
  const hasTabs = maybe(anyTab, root) !== null;
  return hasTabs && !maybe(whatsappTab, root) ? 'messenger' : null;
}

const readTextOf = (row: NestedRow, context: ReadContext): RowText =>
  readFirst(
    row,
    (element) => readRowText(element, context),
    ({ time }) => time !== null,
  );

function readRow(
  { row, text }: { readonly row: NestedRow; readonly text: RowText },
  context: ReadContext,
  ofList: Channel | null,
): RowReading {
  const { address, now } = context;
  const [element] = row;
  const models = readFirst(
    row,
    (e) => readRowModels(e, now),
    (m) => m !== null,
  );
  const model = pickModel(models, text, now);
  const channel = model?.isOtherType ? null : (model?.channel ?? address.tab);
  const { page } = address;
  return {
    element,
    key: model && channel && threadKey({ page, channel, thread: model.thread }),
    thread: model?.thread ?? null,
    channel: channel ?? (model?.isOtherType ? null : ofList),
    name: text.name,
    snippet: text.snippet,
    observation: observeRow(text, { model, channel }, context),
    isTorn: text.isTorn || (models !== null && !model),
    index: indexOf(element),
  };
}

/**
 * The model counts where its title is the visible name and its time lies in the visible range; where the time is
 * written in a way we cannot read, where its snippet is the visible one.
 */
function pickModel(
  models: readonly RowModel[] | null,
  { name, snippet, texts, time }: RowText,
  now: number,
): RowModel | null {
  const isShown = (m: RowModel) =>
    time
      ? isWithin(m.at, time, now)
      : texts.some((text) => sameText(text, m.snippet));
  const fitting = (models ?? []).filter(
    (m) => sameText(m.title, name) && isShown(m),
  );
  const shown = fitting.filter((m) => sameText(m.snippet, snippet));
  const [first, second] = shown.length ? shown : fitting;
  // Two React trees that name two people: neither is believed.
  if (first && second && first.thread !== second.thread) return null;
  // Else the earlier time promises less.
  return first && second && second.at < first.at ? second : (first ?? null);
}

const sameText = (a: string, b: string) =>
  a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

function indexOf(row: HTMLElement): number | null {
  const marked =
    row.querySelector('[data-surface*="/thread_row"]') ??
    row.closest('[data-surface*="/thread_row"]');
  const path = marked?.getAttribute('data-surface') ?? '';
  const index = /\/thread_row(\d+)/.exec(path)?.[1];
  return index === undefined ? null : Number(index);
}

interface Told {
  readonly model: RowModel | null;
  readonly channel: Channel | null;
}

/** What a row proves; null where its time cannot be read. */
function observeRow(
  text: RowText,
  { model, channel }: Told,
  context: ReadContext,
) {
  const range: TimeRange | null = model ? exactly(model.at) : text.time;
  if (!range || !text.name) return null;
  const isComment = channel === 'comment';
  const { by: actor, kind } = isComment
    ? ({ by: 'either', kind: 'comment' } as const) // How a list of comments marks our own is not known.
    : readLastAction(text, context);
  // A reaction opens a window on Messenger, and none on Instagram.
  const by = kind === 'reaction' && channel === null ? 'either' : actor;
  return observe(
    {
      ...range,
      by,
      kind,
      isLast: true,
      ...(by === 'customer'
        ? { completeUntil: seenUntil(context, range.latest) }
        : {}),
      source: model ? 'page-model' : 'row',
    },
    context,
  );
}
