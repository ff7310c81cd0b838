import { builtInBook } from '../../../utils/core/policy/built-in-book.ts';
import { compileRules } from '../../../utils/core/policy/compile-rules.ts';

/** The whole history from 2016 on. */
export const wholePack = compileRules(builtInBook);

/** What scripts beside a page carry. */
export const todaysSlice = compileRules(builtInBook, builtInBook.asOf);
