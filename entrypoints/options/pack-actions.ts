import type { PackActions } from '../../components/settings/pack-section.tsx';
import { compareBooks } from '../../utils/core/policy/compare-books.ts';
import { compareEffects } from '../../utils/core/policy/compare-effects.ts';
import { dayOf } from '../../utils/core/policy/in-force.ts';
import { readPackFile } from '../../utils/core/policy/parse-rule-book.ts';
import {
  applyBook,
  loadBook,
  revertBook,
} from '../../utils/settings/active-book.ts';
import { now } from '../../utils/settings/clock.ts';
import { useOptions } from './options-store.ts';

/** Whether it was kept; why not is for those who look into it. */
async function isKept(task: Promise<void>): Promise<boolean> {
  try {
    await task;
    return true;
  } catch (error) {
    console.error('Ventana: the rules could not be kept.', error);
    return false;
  }
}

const today = () => dayOf(now());

/** What the section of rules files can have done. */
export const packActions: PackActions = {
  onRead(text) {
    const { book: active } = useOptions.getState();
    const parsed = readPackFile(text, { active, today: today() });
    if (!parsed.ok) return parsed;
    const { book } = parsed;
    return {
      ok: true,
      book,
      differences: compareBooks(active, book),
      effects: compareEffects(active, book, today()),
    };
  },
  async onApply(book) {
    // Meanwhile another tab may have applied a newer one.
    const { asOf } = await loadBook();
    return book.asOf > asOf && isKept(applyBook(book));
  },
  onRevert: () => isKept(revertBook()),
};
