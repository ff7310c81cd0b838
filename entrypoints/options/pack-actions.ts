import type { PackActions } from '../../components/settings/pack-section.tsx';
import { compareBooks } from '../../utils/core/policy/compare-books.ts';
import { readPackFile } from '../../utils/core/policy/parse-rule-book.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { applyBook, revertBook } from '../../utils/settings/active-book.ts';
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

/** What the section of rules files can have done. */
export const packActions: PackActions = {
  onRead: (text) =>
    readPackFile(text, {
      active: useOptions.getState().book,
      today: localDayOf(now()),
    }),
  onCompare: (book) => compareBooks(useOptions.getState().book, book),
  onApply: (book) => isKept(applyBook(book)),
  onRevert: () => isKept(revertBook()),
};
