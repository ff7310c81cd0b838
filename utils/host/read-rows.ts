import {
  type Channel,
  type PageId,
  type ThreadKey,
  threadKey,
} from '../core/thread-key.ts';
import { exactly, type TimeRange } from '../core/time/range.ts';
import { type Observation, observationId } from '../core/window/observation.ts';
import { all, maybe } from './locator.ts';
import { rowTime, rowTitle, threadRow, whatsappTab } from './locators.ts';
import { isWithin, type RowModel, readRowModels } from './page-model.ts';
import { LAYOUT, READER_VERSION, type RowReading } from './reading.ts';
import { readShownTime } from './spoken-time/read-shown-time.ts';
import { readSpokenTime } from './spoken-time/read-spoken-time.ts';
import { timeWords } from './spoken-time/words.ts';
import { textBlocks, visibleText } from './visible-text.ts';

export interface RowContext {
  readonly page: PageId;
  /** The open tab; null = "all". */
  readonly tab: Channel | null;
  readonly language: string;
  readonly now: number;
}

interface RowText {
  readonly name: string;
  readonly snippet: string;
  readonly time: TimeRange | null;
}

/** Rows are matched twice where the layout nests them: the innermost counts. */
export function findRows(root: ParentNode): HTMLElement[] {
  const found = all(threadRow, root);
  return found.filter(
    (row) => !found.some((o) => o !== row && row.contains(o)),
  );
}

/** Every visible row of the list; none of it is clicked, scrolled or waited for. */
export function readRows(root: ParentNode, context: RowContext): RowReading[] {
  const hasWhatsapp = maybe(whatsappTab, root) !== null;
  return findRows(root).map((element) =>
    readRow(element, context, hasWhatsapp),
  );
}

function readRow(
  element: HTMLElement,
  context: RowContext,
  hasWhatsapp: boolean,
): RowReading {
  const text = readRowText(element, context);
  const answer = readRowModels(element, context.now);
  const base = { element, name: text.name, index: indexOf(element) };
  const nothing = { ...base, key: null, channel: null, observation: null };
  // A model that cannot be parsed is a page we do not understand, not one without a model.
  if (answer.state === 'invalid' || !text.time || !text.name) return nothing;
  if (answer.state === 'none') {
    // Nothing on a row tells Instagram from Messenger in "all", and their rules agree; WhatsApp's do not.
    const channel = context.tab ?? (hasWhatsapp ? null : 'messenger');
    const observation = observe(
      text,
      { range: text.time, source: 'row' },
      context,
    );
    return { ...base, key: null, channel, observation };
  }
  const model = pickModel(answer.models, text, context.now);
  if (!model) return nothing;
  const channel = model.channel ?? context.tab;
  const key: ThreadKey | null =
    channel && threadKey({ page: context.page, channel, thread: model.thread });
  if (!key) return nothing;
  const read = { range: exactly(model.at), source: 'page-model' } as const;
  return { ...base, key, channel, observation: observe(text, read, context) };
}

/** The model counts where its title is the visible name and its time lies in the visible range. */
function pickModel(
  models: readonly RowModel[],
  text: RowText,
  now: number,
): RowModel | null {
  const fitting = models.filter(
    (m) =>
      sameText(m.title, text.name) &&
      text.time !== null &&
      isWithin(m.at, text.time, now),
  );
  const shown = fitting.filter((m) => sameText(m.snippet, text.snippet));
  const [first, second] = shown.length ? shown : fitting;
  // Two React trees that name two people: neither is believed.
  if (first && second && first.thread !== second.thread) return null;
  // Else the earlier time promises less.
  return first && second && second.at < first.at ? second : (first ?? null);
}

const sameText = (a: string, b: string) =>
  a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

function indexOf(row: HTMLElement): number | null {
  const path =
    row
      .querySelector('[data-surface*="/thread_row"]')
      ?.getAttribute('data-surface') ??
    row.closest('[data-surface*="/thread_row"]')?.getAttribute('data-surface');
  const index = /\/thread_row(\d+)/.exec(path ?? '')?.[1];
  return index === undefined ? null : Number(index);
}

function readRowText(row: HTMLElement, context: RowContext): RowText {
  const title = maybe(rowTitle, row);
  const blocks = textBlocks(row);
  const name = title ? visibleText(title).trim() : (blocks[0] ?? '');
  // A name can be several blocks; what follows it is the snippet, then the time.
  const nameBlocks = title ? textBlocks(title) : blocks.slice(0, 1);
  const start = blocks.indexOf(nameBlocks[0] ?? '');
  const rest = blocks.slice(start + nameBlocks.length);
  const read = (text: string) => readSpokenTime(text, context);
  const marked = maybe(rowTime, row); // Missing in the build that shows times in plain spans.
  const markedText = marked && visibleText(marked).trim();
  // Labels follow the time and can look like one, as can a snippet: the first that reads as a time
  // after the snippet, else the snippet's own place.
  const at = markedText
    ? rest.indexOf(markedText)
    : rest.findIndex((text, i) => i > 0 && read(text) !== null);
  const place = at >= 0 ? at : 0;
  const timeText = rest[place] ?? '';
  return {
    name,
    snippet: rest.slice(0, place).join(' '),
    time: readShownTime(row, timeText, context),
  };
}

function observe(
  text: RowText,
  read: { range: TimeRange; source: 'row' | 'page-model' },
  { language, now }: RowContext,
): Observation {
  const by = whoseSnippet(text.snippet, language);
  const observation = {
    ...read.range,
    by,
    kind: 'message',
    isLast: true,
    ...(by === 'customer' ? { completeUntil: now } : {}),
    source: read.source,
    layout: LAYOUT,
    reader: READER_VERSION,
    observedAt: now,
  } as const;
  return { ...observation, id: observationId(observation) };
}

/** A row counts as the customer's only where this language's own-message prefix is known. */
function whoseSnippet(snippet: string, language: string): Observation['by'] {
  const words = timeWords(language);
  if (!words || !snippet || words.eitherSide.test(snippet)) return 'either';
  return words.ownPrefix.test(snippet) ? 'page' : 'customer';
}
