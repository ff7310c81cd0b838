import { builtInBook } from './built-in-book.ts';
import { compileNews, type News } from './news.ts';

/** What was news when Ventana was made. The build puts the list itself in this module's place. */
export const builtInNews: readonly News[] = compileNews(builtInBook);
