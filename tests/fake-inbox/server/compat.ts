import { randomBytes } from 'node:crypto';

/** What the shell's address said, by the token of its frame: the frame's own address names nothing. */
const searches = new Map<string, string>();

export const COMPAT = '/compat';

export function framePath(search: string): string {
  const token = randomBytes(12).toString('hex');
  searches.set(token, search);
  return `${COMPAT}?compat_iframe_token=${token}`;
}

export const searchOfFrame = (frameSearch: string): string =>
  searches.get(
    new URLSearchParams(frameSearch).get('compat_iframe_token') ?? '',
  ) ?? '';
