import { isConnected } from '../messaging/client.ts';
import type { Life } from './life.ts';

const LIFE = Symbol.for('ventana.life');
const world = globalThis as { [LIFE]?: AbortController };

/**
 * The life of a script in the page: until the extension is updated or removed, or until a newer script takes over in
 * the same isolated world. WXT's own context ends by an event of the document too, which any script of the page can
 * dispatch.
 */
export function startOwnLife(): Life {
  world[LIFE]?.abort();
  const life = new AbortController();
  world[LIFE] = life;
  return {
    signal: life.signal,
    get isInvalid() {
      if (!isConnected()) life.abort();
      return life.signal.aborted;
    },
  };
}
