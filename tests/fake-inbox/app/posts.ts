import { createPosts, type WorldPost } from '../world/posts.ts';
import { boot, knobs } from './boot.ts';

const { seed, lang } = knobs;

export const posts = createPosts({
  seed,
  lang,
  now: knobs.now || boot.madeAt,
});

/** The first, unless another is named. */
export const findPost = (id: string | null | undefined): WorldPost =>
  posts.find((post) => post.id === id) ?? (posts[0] as WorldPost);
