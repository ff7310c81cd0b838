import { hasAdNote } from '../world/ad-note.ts';
import { hash } from '../world/random.ts';
import { scriptOf, type WorldMessage, type WorldThread } from '../world.ts';
import { cx, knobs } from './boot.ts';
import { words } from './words.ts';

const assigned = (id: string) => {
  const { admins } = scriptOf(knobs.lang);
  return words.assigned(admins[hash(id) % admins.length] as string);
};

/** What Facebook says before a message of a few threads. */
export function systemText(
  thread: WorldThread,
  place: number,
  message: WorldMessage,
): string | null {
  if (hasAdNote(thread, message, knobs.events))
    return words.repliedToAd(thread.name);
  if (place !== 1) return null;
  const dice = hash(thread.id, 'system') % 12;
  if (dice === 1)
    return words.assigned(scriptOf(knobs.lang).admins[0] as string);
  return dice === 2 ? words.stage(words.stages[1]) : null;
}

/** With events on, some threads end with a note that nobody of the two wrote. */
export function noteAfter(
  { id, messages }: WorldThread,
  place: number,
): string | null {
  if (knobs.events === 'off' || place !== messages.length - 1) return null;
  const dice = hash(id, 'note') % 8;
  if (dice === 0) return assigned(id);
  return dice === 1 ? words.stage(words.stages[2]) : null;
}

export function SystemRow({ text }: { text: string | null }) {
  return text && <div className={cx('system')}>{text}</div>;
}
