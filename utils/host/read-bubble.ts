import type { ThreadId } from '../core/thread-key.ts';
import { exactly, type TimeRange } from '../core/time/range.ts';
import { isWithin, type MessageModel, readMessageModel } from './page-model.ts';

/** What is visible of a message. */
export interface ShownMessage {
  /** null = the layout does not tell whose it is. */
  readonly side: 'customer' | 'page' | null;
  readonly range: TimeRange;
}

/** One message of the transcript, its components' word taken where it fits what is visible. */
export interface Bubble {
  readonly element: Element;
  readonly id: string;
  /** `either` = the page does not tell, or contradicts itself. */
  readonly by: 'customer' | 'page' | 'either';
  readonly isAutomated: boolean;
  /** The page noted it by itself: a call, a change. */
  readonly isLog: boolean;
  readonly range: TimeRange;
  readonly source: 'page-model' | 'transcript';
  /** Who the components say the other people are; empty = they do not tell. */
  readonly others: readonly ThreadId[];
  /** What the components say contradicts what is visible and was not used. */
  readonly isTorn: boolean;
}

/** What the page notes by itself is nobody's word, whoever it is about. */
const byOf = (model: MessageModel) =>
  model.isLog ? ('either' as const) : sideOf(model);

const sideOf = ({ isFromPage }: MessageModel): 'page' | 'customer' =>
  isFromPage ? 'page' : 'customer';

/** Reads a message that shows its id; null = it shows none. */
export function readBubble(
  element: Element,
  { side, range }: ShownMessage,
  now: number,
): Bubble | null {
  const id = element.getAttribute('data-message-id');
  if (!id) return null;
  const model = readMessageModel(element, now);
  const base = {
    element,
    id,
    isAutomated: false,
    isLog: false,
    others: [],
    isTorn: false,
  };
  const source = 'transcript';
  if (!model) return { ...base, by: side ?? 'either', range, source };
  if (side && sideOf(model) !== side)
    return { ...base, by: 'either', range, source, isTorn: true };
  const { isAutomated, isLog, others, at } = model;
  const told = { ...base, by: byOf(model), isAutomated, others, isLog };
  return isWithin(at, range, now)
    ? { ...told, range: exactly(at), source: 'page-model' }
    : { ...told, range, source, isTorn: true };
}
