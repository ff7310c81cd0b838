import { hash, int, pick, random } from './random.ts';
import type { Script } from './script.ts';

export type Channel = 'messenger' | 'instagram' | 'whatsapp';

const digits = (n: number, length: number) =>
  String(n).padStart(length, '0').slice(-length);

export const pageIdOf = (seed: number): string =>
  `10${digits(hash(seed, 'page') + 7e9, 13)}`;

export function channelOf(
  seed: number,
  index: number,
  whatsapp: boolean,
): Channel {
  const share = hash(seed, index, 'channel') / 2 ** 32;
  if (share < 0.15) return 'instagram';
  return whatsapp && share < 0.22 ? 'whatsapp' : 'messenger';
}

export function idOf(seed: number, index: number, channel: Channel): string {
  const r = random(hash(seed, index, 'id'));
  const own = digits(index, 6);
  const noise = (length: number) => digits(Math.floor(r() * 1e9), length);
  if (channel === 'instagram')
    return `3402823668417103${noise(9)}${noise(8)}${own}`;
  if (channel === 'whatsapp') return `7${noise(9)}${own}`;
  return `${r() < 0.6 ? '100' : '61'}${noise(int(r, 6, 8))}${own}`;
}

export function nameOf(
  { first, last, odd }: Script,
  seed: number,
  index: number,
): string {
  if (index % 17 === 4)
    return odd[Math.floor(index / 17) % odd.length] as string;
  // Two customers of one name are common; a badge must not go by the name.
  const r = random(hash(seed, index % 23 === 9 ? index - 8 : index, 'name'));
  return `${pick(r, first)} ${pick(r, last)}`;
}
