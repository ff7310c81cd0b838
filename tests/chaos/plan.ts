import {
  hash,
  int,
  pick,
  type Random,
  random,
} from '../fake-inbox/world/random.ts';
import { phrase } from './phrases.ts';

/** Every way to send what is in the box. */
export const PRESSES = [
  'enter',
  'enter-twice',
  'enter-held',
  'enter-words',
  'send-click',
  'send-touch',
  'send-enter',
  'send-space',
  'like',
  'sticker',
  'gif',
  'file',
  'voice',
  'saved',
  'suggestion',
] as const;
export type Press = (typeof PRESSES)[number];

/** How often each is done: the box is what most is sent from. */
const presses: readonly Press[] = [...PRESSES, ...PRESSES.slice(0, 9)];

/** What looks like a send and is none. */
export const FUSSES = [
  'another tab of the panel',
  'Enter in the search of the panel',
  'removing a file',
  'cancelling a voice clip',
  'a reaction',
] as const;
export type Fuss = (typeof FUSSES)[number];

/** What is done while a dialog stands. */
export const ANSWERS = [
  'digit',
  'click',
  'space',
  'keep',
  'escape',
  'enter',
  'early',
  'words',
  'choice-enter',
] as const;
export type Answer = (typeof ANSWERS)[number];

export type Action =
  | { do: 'type' | 'compose' | 'paste'; text: string }
  | { do: 'newline' | 'undo' | 'redo' | 'saved' }
  /** `answers` are given one after the other while a dialog stands; none = it is left standing. */
  | { do: 'press'; by: Press; answers: Answer[] }
  | { do: 'fuss'; with: Fuss }
  | { do: 'answer'; answers: Answer[] }
  /** `to` = place in the sequence's threads. Hasty = what comes next does not wait until the page stands still. */
  | { do: 'switch'; to: number; by: 'row' | 'route'; isHasty: boolean }
  | {
      do: 'arrive';
      to: number | 'open';
      by: 'customer' | 'page';
      isHasty: boolean;
    }
  | { do: 'reload'; isHasty: boolean }
  | { do: 'second-tab' | 'other-tab' | 'reopen' | 'stop-background' | 'update' }
  | { do: 'clock'; hours: number };

/** How many threads a sequence plays in. */
const THREADS = 4;

const SETTLING: readonly Answer[] = [
  'digit',
  'digit',
  'click',
  'space',
  'keep',
  'escape',
  'enter',
];
const USELESS: readonly Answer[] = ['early', 'words', 'choice-enter'];

function answers(r: Random): Answer[] {
  const settling = r() < 0.85 ? [pick(r, SETTLING)] : [];
  return r() < 0.25 ? [pick(r, USELESS), ...settling] : settling;
}

const isHasty = (r: Random) => r() < 0.3;

/** What people do most; the shares are of 1,000. */
const ordinary: readonly (readonly [number, (r: Random) => Action])[] = [
  [240, (r) => ({ do: 'type', text: phrase(r) })],
  [50, (r) => ({ do: 'compose', text: pick(r, ['ñandú', 'café', 'それで']) })],
  [40, (r) => ({ do: 'paste', text: phrase(r) })],
  [40, () => ({ do: 'newline' })],
  [35, () => ({ do: 'undo' })],
  [15, () => ({ do: 'redo' })],
  [20, () => ({ do: 'saved' })],
  [240, (r) => ({ do: 'press', by: pick(r, presses), answers: answers(r) })],
  [30, (r) => ({ do: 'fuss', with: pick(r, FUSSES) })],
  [50, (r) => ({ do: 'answer', answers: answers(r) })],
  [
    130,
    (r) => ({
      do: 'switch',
      to: int(r, 0, THREADS - 1),
      by: pick(r, ['row', 'route']),
      isHasty: isHasty(r),
    }),
  ],
  [
    80,
    (r) => ({
      do: 'arrive',
      to: pick(r, ['open', 'open', int(r, 0, THREADS - 1)]),
      by: pick(r, ['customer', 'customer', 'page']),
      isHasty: isHasty(r),
    }),
  ],
  [24, (r) => ({ do: 'reload', isHasty: r() < 0.6 })],
  [16, () => ({ do: 'second-tab' })],
  [10, () => ({ do: 'other-tab' })],
  [6, () => ({ do: 'reopen' })],
  [12, () => ({ do: 'stop-background' })],
  [3, () => ({ do: 'update' })],
  [3, (r) => ({ do: 'clock', hours: pick(r, [3, 25, 170]) })],
];

const TOTAL = ordinary.reduce((sum, [share]) => sum + share, 0);

function anyAction(r: Random): Action {
  let at = r() * TOTAL;
  for (const [share, make] of ordinary) {
    at -= share;
    if (at < 0) return make(r);
  }
  return { do: 'undo' };
}

const fills = (action: Action | undefined) =>
  action?.do === 'type' || action?.do === 'paste' || action?.do === 'compose';

/** The same seed and number give the same actions. What is written is mostly sent: a draft alone tests little. */
export function planOf(seed: number, number: number): Action[] {
  const r = random(hash(seed, number, 'chaos'));
  const plan: Action[] = [
    { do: 'switch', to: 0, by: 'row', isHasty: isHasty(r) },
    { do: 'type', text: phrase(r) },
  ];
  const length = int(r, 5, 8);
  while (plan.length < length) {
    const isSend = fills(plan.at(-1)) && r() < 0.5;
    plan.push(
      isSend
        ? { do: 'press', by: pick(r, presses), answers: answers(r) }
        : anyAction(r),
    );
  }
  return plan;
}
