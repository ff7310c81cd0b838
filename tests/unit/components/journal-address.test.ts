import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { useHash } from '../../../components/ui/use-hash.ts';
import { useJournalFilter } from '../../../entrypoints/options/journal-address.ts';
import { NO_FILTER } from '../../../utils/core/journal-filter.ts';

beforeEach(() => history.replaceState(null, '', '#journal'));

const use = () => renderHook(() => useJournalFilter(useHash())).result;

it('the filter is in the address, and the name beside it: a reload keeps both', () => {
  const steps = history.length;
  const filter = { ...NO_FILTER, how: 'seen', person: 'Ana Belén' } as const;
  const shown = use();
  act(() => shown.current[1](filter));
  expect(shown.current[0]).toEqual(filter);
  expect(location.hash).toBe('#journal/how=seen');
  expect(location.href).not.toContain('Ana');
  expect(history.length).toBe(steps);
  expect(use().current[0]).toEqual(filter);
});

it('a link to the journal clears the name too', () => {
  const shown = use();
  act(() => shown.current[1]({ ...NO_FILTER, person: 'Ana', how: 'seen' }));
  act(() => {
    history.pushState(null, '', '#journal');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(shown.current[0]).toEqual(NO_FILTER);
});
