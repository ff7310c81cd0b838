import type { WorldMessage } from './message.ts';
import { hash, int, pick, type Random, random } from './random.ts';
import type { Script } from './script.ts';
import type { Situation } from './situations.ts';

const MINUTE = 60_000;

type Kind = Pick<WorldMessage, 'by' | 'kind' | 'isFromAd'>;

/** What a thread goes on with after its messages. */
export type Happening = Omit<WorldMessage, 'id' | 'at'> & {
  /** Ms before the world was made. */
  ago: number;
};

export interface Scene {
  seed: number;
  index: number;
  situation: Situation;
  isInstagram: boolean;
  isRequest: boolean;
  script: Script;
}

const reactions = ['👍', '❤️', '😢', '🙏'];

function kindsOf({ situation, isInstagram, isRequest }: Scene): Kind[] {
  const { customer, ours } = situation;
  const kinds: Kind[] = [];
  if (isInstagram)
    kinds.push(
      { by: 'customer', kind: 'story-reply' },
      { by: 'customer', kind: 'story-mention' },
    );
  if (isRequest) return kinds;
  kinds.push({ by: 'customer', kind: 'message', isFromAd: true });
  if (ours !== null)
    kinds.push(
      { by: 'customer', kind: 'reaction' },
      { by: 'customer', kind: 'reaction' },
    );
  if (customer !== null) kinds.push({ by: 'page', kind: 'reaction' });
  if (!isInstagram)
    kinds.push(
      { by: 'customer', kind: 'missed-call' },
      { by: 'customer', kind: 'call' },
      { by: 'page', kind: 'missed-call' },
    );
  return kinds;
}

function textOf({ kind }: Kind, { script }: Scene, r: Random): string {
  if (kind === 'reaction') return pick(r, reactions);
  const hasWords = kind === 'message' || kind === 'story-reply';
  return hasWords ? pick(r, script.customer) : '';
}

/** Of half the threads; without messages having to be made. Oldest first. */
export function happeningsOf(scene: Scene): Happening[] {
  const { situation, isRequest, script } = scene;
  const last = situation.ours ?? situation.customer ?? 0;
  const r = random(hash(scene.seed, scene.index, 'happenings'));
  const kinds = kindsOf(scene);
  if (last < 5 * MINUTE || !kinds.length || r() < 0.5) return [];
  const kind = pick(r, kinds);
  const ago = int(r, MINUTE, Math.floor(last * 0.9));
  const made: Happening[] = [{ ...kind, ago, text: textOf(kind, scene, r) }];
  // Some go on, so that not every one of these is the last.
  const dice = r();
  if (dice < 0.2 && !isRequest)
    made.push({
      by: 'page',
      author: 'human',
      kind: 'message',
      text: pick(r, script.more),
      ago: int(r, MINUTE / 2, ago),
    });
  else if (dice < 0.3)
    made.push({
      by: 'customer',
      kind: 'message',
      text: pick(r, script.customer),
      ago: int(r, MINUTE / 2, ago),
    });
  return made;
}
