import advice from './packs/advice.json' with { type: 'json' };
import applications from './packs/applications.json' with { type: 'json' };
import changes from './packs/changes.json' with { type: 'json' };
import conflicts from './packs/conflicts.json' with { type: 'json' };
import errors from './packs/errors.json' with { type: 'json' };
import openers from './packs/openers.json' with { type: 'json' };
import promotional from './packs/promotional.json' with { type: 'json' };
import routes from './packs/routes.json' with { type: 'json' };
import ruleSets from './packs/rule-sets.json' with { type: 'json' };
import sources from './packs/sources.json' with { type: 'json' };
import tags from './packs/tags.json' with { type: 'json' };
import type { RuleBook } from './rule-book-schema.ts';

/** The rule book that Ventana comes with; its files are parsed by a test, not again at each start. */
export const builtInBook = {
  schema: 1,
  asOf: '2026-11-22',
  sources,
  ruleSets,
  tags,
  routes,
  applications,
  openers,
  promotional,
  errors,
  changes,
  conflicts,
  advice,
} as unknown as RuleBook;
