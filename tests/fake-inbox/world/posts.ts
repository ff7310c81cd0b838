import { type Lang, scriptOf } from '../world.ts';
import { hash, int, pick, random } from './random.ts';

export interface WorldComment {
  /** Epoch ms. */
  at: number;
  by: 'customer' | 'page';
  name: string;
  text: string;
}

export interface WorldPost {
  id: string;
  text: string;
  /** Oldest first. */
  comments: WorldComment[];
}

const HOUR = 3_600_000;
const POSTS = 14;

/** The Page's posts with their public comments, those with the newest comment first. */
export function createPosts({
  seed = 1,
  now,
  lang = 'en',
}: {
  seed?: number;
  now: number;
  lang?: Lang;
}): WorldPost[] {
  const { first, last, posts, comments, more, pageName } = scriptOf(lang);
  return Array.from({ length: POSTS }, (_, n) => {
    const r = random(hash(seed, n, 'post'));
    const own = n % 4 === 2;
    let ago = int(r, HOUR / 30, 5 * HOUR) * (n + 1);
    const said: WorldComment[] = [];
    for (let left = int(r, own ? 2 : 1, 4); left > 0; left--) {
      const by = own && said.length === 0 ? 'page' : 'customer';
      const name =
        by === 'page' ? pageName : `${pick(r, first)} ${pick(r, last)}`;
      const text = pick(r, by === 'page' ? more : comments);
      said.unshift({ at: now - ago, by, name, text });
      ago += int(r, HOUR / 60, 20 * HOUR);
    }
    return {
      id: `1220${String(hash(seed, n, 'post')).padStart(10, '0')}${n + 10}`,
      text: posts[n % posts.length] as string,
      comments: said,
    };
  }).sort((a, b) => newest(b) - newest(a));
}

const newest = ({ comments }: WorldPost) =>
  (comments.at(-1) as WorldComment).at;
