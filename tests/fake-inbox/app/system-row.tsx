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
  { id, name }: WorldThread,
  place: number,
  message: WorldMessage,
): string | null {
  if (message.isFromAd) return words.repliedToAd(name);
  const dice = hash(id, 'system') % 12;
  // With events on, an ad is said only where the world knows of one.
  if (dice === 0 && place === 0 && knobs.events === 'off')
    return message.by === 'customer' ? words.repliedToAd(name) : null;
  if (place !== 1) return null;
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
