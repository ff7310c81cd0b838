import assert from 'node:assert/strict';
import { stayQuiet } from '../scenarios/tab.ts';
import { seeDialog, textsOf, type Victim } from './victim.ts';

/** Something that a page does against a person who is being asked. */
export interface Attack {
  readonly name: string;
  /** Runs as a script of the page. */
  page(): void;
  /** What the person then does with real keys; nothing may come of it. */
  person?(victim: Victim): Promise<void>;
  /** Takes back what would be in the way of the next attack. */
  undo?(): void;
}

/** A function as text that calls it, in whatever way it was written. */
export const callOf = (run: () => void): string => {
  const text = String(run);
  const isMethod = text.startsWith(`${run.name}(`);
  return isMethod ? `({${text}}).${run.name}(); undefined` : `(${text})()`;
};

/** How long a page gets to make something of its attack. */
const EFFECT_MS = 120;

/** After each attack the question still stands, and nothing has left. */
export async function withstand(
  victim: Victim,
  attacks: readonly Attack[],
): Promise<void> {
  for (const { name, page, person, undo } of attacks) {
    await victim.attack(callOf(page));
    await stayQuiet(EFFECT_MS);
    await person?.(victim);
    await stayQuiet(EFFECT_MS);
    if (undo) await victim.attack(callOf(undo));
    // Back into the question, wherever the page has put the focus.
    await victim.tab.keyboard.press('Tab');
    assert.deepEqual(textsOf(victim), [], `sent: ${name}`);
    assert.ok(await seeDialog(victim), `no question any more: ${name}`);
  }
}
