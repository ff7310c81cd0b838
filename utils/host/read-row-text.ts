import { capAt, hullOf, type TimeRange } from '../core/time/range.ts';
import { all } from './locator.ts';
import { rowTime, rowTitle } from './locators.ts';
import { isWithin } from './page-model.ts';
import { readUtime } from './read-utime.ts';
import { readShownTime } from './spoken-time/read-shown-time.ts';
import type { SpokenContext } from './spoken-time/read-spoken-time.ts';
import { type TextBlock, textBlocks, visibleText } from './visible-text.ts';

/** What a row of the list says in words. */
export interface RowText {
  readonly name: string;
  /** What stands between the name and the time; empty where the time comes first, or two people are named. */
  readonly snippet: string;
  /** All its texts but the time and a marked name, the snippet among them. */
  readonly texts: readonly string[];
  /** null = no time, or none that can be read. */
  readonly time: TimeRange | null;
  /** The row's words and its machine time exclude each other. */
  readonly isTorn: boolean;
}

/** Where the name ends and the rest begins; without a marked title the first text is the name. */
function splitName(row: Element) {
  // Missing in builds without `data-surface`.
  const [title = null, ...titles] = all(rowTitle, row);
  const blocks = textBlocks(row);
  const isName = ({ element }: TextBlock, i: number) =>
    title ? title.contains(element) || element.contains(title) : i === 0;
  const names = blocks.filter(isName);
  const name = title
    ? visibleText(title).trim()
    : names.map(({ text }) => text).join(' ');
  const end = names.at(-1) ? blocks.indexOf(names.at(-1) as TextBlock) : -1;
  return {
    name,
    isMarked: title !== null,
    isTwofold: titles.some((t) => visibleText(t).trim() !== name),
    before: blocks.slice(0, end + 1).filter((b) => !names.includes(b)),
    rest: blocks.slice(end + 1),
  };
}

/** A time in seconds that the row carries in an attribute; null = none, or two that differ. */
function machineTime(row: Element, now: number): number | null {
  const times = new Set(
    Array.from(row.querySelectorAll('[data-utime]'), (element) =>
      readUtime(element, now),
    ),
  );
  const [at = null] = times;
  return times.size === 1 ? at : null;
}

interface Timed extends TextBlock {
  readonly range: TimeRange;
}

function readTimes(
  blocks: readonly TextBlock[],
  context: SpokenContext,
  name: string,
) {
  return blocks.flatMap((block): Timed[] => {
    const range = readShownTime(block.element, block.text, context, name);
    return range ? [{ ...block, range }] : [];
  });
}

/** The texts of a row, told apart by their place and by what reads as a time. */
export function readRowText(row: Element, context: SpokenContext): RowText {
  const { name, isMarked, isTwofold, before, rest } = splitName(row);
  // Missing in the build that shows times in plain spans.
  const marked = all(rowTime, row)
    .map((element) => ({ element, text: visibleText(element).trim() }))
    .filter(({ text }) => text);
  // Labels follow the time and can look like one, as can a snippet: also where a marked time cannot be read.
  const places = marked.length ? marked : [...before, ...rest];
  const read = readTimes(places, context, name);
  const times = marked.length > read.length ? [] : read;
  const isTime = (block: TextBlock) =>
    (marked.length ? marked : times).some((t) =>
      t.element.contains(block.element),
    );
  const place = rest.findIndex(isTime);
  const others = rest.filter((b) => !isTime(b)).map((b) => b.text);
  const shown = times.length ? hullOf(times.map((t) => t.range)) : null;
  // Of two that are named, who is meant by a sentence cannot be told.
  const told = isTwofold ? [] : rest.slice(0, Math.max(0, place));
  return {
    name,
    snippet: told.map((b) => b.text).join(' '),
    texts: [...(isMarked ? [] : [name]), ...others],
    ...withMachineTime(shown, machineTime(row, context.now), context.now),
  };
}

function withMachineTime(
  shown: TimeRange | null,
  at: number | null,
  now: number,
): Pick<RowText, 'time' | 'isTorn'> {
  if (at === null) return { time: shown, isTorn: false };
  const exact = capAt({ earliest: at, latest: at + 999 }, Math.max(now, at));
  // Only words that are read can show that it is our clock that is slow.
  if (!shown) return { time: at <= now ? exact : null, isTorn: at > now };
  // The attribute counts whole seconds: it can lie just before the minute that is shown.
  const isFitting = [at, at + 999].some((t) => isWithin(t, shown, now));
  return isFitting
    ? { time: exact, isTorn: false }
    : { time: capAt(hullOf([shown, exact]), now), isTorn: true };
}
