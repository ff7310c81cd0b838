import { useMemo, useSyncExternalStore } from 'react';
import {
  parseJournalPlace,
  writeJournalPlace,
} from '../../components/journal/journal-place.ts';
import type { JournalFilter } from '../../utils/core/journal-filter.ts';
import { readFields, readText } from '../../utils/core/parse.ts';

const MOST_NAME = 300;

function subscribe(onChange: () => void) {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The name that is sought lies beside the address: a reload keeps it, and the browser's history never gets it. */
const readPerson = (): string =>
  readText(readFields(history.state)?.person, MOST_NAME) ?? '';

function setFilter(filter: JournalFilter): void {
  const { person } = filter;
  // Each letter and choice a step of its own would bury the page that was open before.
  history.replaceState({ person }, '', writeJournalPlace(filter));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** The journal's filter, as its address (without `#`) has it. */
export function useJournalFilter(hash: string) {
  const person = useSyncExternalStore(subscribe, readPerson);
  const filter = useMemo(
    () => ({ ...parseJournalPlace(hash), person }),
    [hash, person],
  );
  return [filter, setFilter] as const;
}
