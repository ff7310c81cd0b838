import { isBubble, reactedTo, type WorldMessage } from '../world/message.ts';
import type { WorldThread } from '../world.ts';
import { knobs, now } from './boot.ts';
import { separatorTime } from './spoken-times.ts';
import { type Entry, messagesOf } from './state.ts';
import { noteAfter, systemText } from './system-row.tsx';

const SEPARATOR_GAP_MS = 30 * 60_000;

/** What stands under one time in the page's source. */
export interface Group {
  system: string | null;
  separator: string | null;
  messages: WorldMessage[];
  note: string | null;
}

function separatorOf(
  { at }: WorldMessage,
  before: WorldMessage | undefined,
): string | null {
  if (before && at - before.at < SEPARATOR_GAP_MS) return null;
  return separatorTime(at, now());
}

function canJoin(group: Group | undefined, next: Group): group is Group {
  if (knobs.groups === 'single' || !group) return false;
  const [last, first] = [group.messages.at(-1), next.messages[0]];
  if (!last || !first || next.system || next.separator || group.note)
    return false;
  return last.by === first.by && isBubble(last) && isBubble(first);
}

function groupOf(
  thread: WorldThread,
  all: readonly WorldMessage[],
  place: number,
): Group {
  const message = all[place] as WorldMessage;
  return {
    system: systemText(thread, place, message),
    separator: null,
    messages: [message],
    note: noteAfter(thread, place),
  };
}

/** The newest `limit` messages; reactions are no messages of their own here. */
export function groupsOf(entry: Entry, limit: number): Group[] {
  const all = messagesOf(entry);
  const groups: Group[] = [];
  let before: WorldMessage | undefined;
  for (let n = Math.max(0, all.length - limit); n < all.length; n++) {
    const message = all[n] as WorldMessage;
    const last = groups.at(-1);
    if (message.kind === 'reaction') {
      if (last) last.note ??= noteAfter(entry.thread, n);
      continue;
    }
    const group = groupOf(entry.thread, all, n);
    group.separator = separatorOf(message, before);
    before = message;
    if (canJoin(last, group)) {
      last.messages.push(message);
      last.note = group.note;
    } else groups.push(group);
  }
  return groups;
}

/** Emoji by the message they are at. */
export function reactionsOf(entry: Entry): Map<string, string[]> {
  const all = messagesOf(entry);
  const found = new Map<string, string[]>();
  all.forEach(({ text }, place) => {
    const target = reactedTo(all, place);
    if (target) found.set(target.id, [...(found.get(target.id) ?? []), text]);
  });
  return found;
}
