import { hash } from '../world/random.ts';
import { scriptOf, type WorldMessage, type WorldThread } from '../world.ts';
import { cx, knobs } from './boot.ts';
import { words } from './words.ts';

/** What Facebook says before a message of a few threads. */
export function systemText(
  { id, name }: WorldThread,
  place: number,
  message: WorldMessage,
): string | null {
  const dice = hash(id, 'system') % 12;
  if (dice === 0 && place === 0 && message.by === 'customer')
    return words.repliedToAd(name);
  if (place !== 1) return null;
  if (dice === 1)
    return words.assigned(scriptOf(knobs.lang).admins[0] as string);
  return dice === 2 ? words.stage(words.stages[1] as string) : null;
}

export function SystemRow({ text }: { text: string | null }) {
  return text && <div className={cx('system')}>{text}</div>;
}
