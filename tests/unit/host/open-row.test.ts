import { beforeEach, expect, it } from 'vitest';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { openRow } from '../../../utils/host/open-row.ts';
import { readRows } from '../../../utils/host/read-rows.ts';
import { inZone } from './in-zone.ts';
import { answerRows, PAGE, row, showList } from './inbox-page.ts';
import { contextOf } from './reading-context.ts';

inZone('UTC');

const KEY = `${PAGE}/messenger/100000000000001` as ThreadKey;
const OTHER = `${PAGE}/messenger/100000000000002` as ThreadKey;
const pressed: Element[] = [];

beforeEach(() => {
  pressed.length = 0;
  showList(row());
  // The page listens at its root, as React does.
  document.body.onclick = ({ target }) => pressed.push(target as Element);
  answerRows({
    threadID: '100000000000001',
    threadType: 'FB_MESSAGE',
    title: 'Sinta Dewi',
    timestamp: Date.parse('2026-11-22T11:09:23.456Z'),
    snippet: 'hai',
  });
});

it('presses the row itself, once, and none of its hidden tools', () => {
  const rows = readRows(document, contextOf());
  expect(openRow(rows, KEY)).toBe(true);
  expect(pressed).toEqual([document.querySelector('[role="presentation"]')]);
});

it('presses nothing where the list shows no row of the thread', () => {
  expect(openRow(readRows(document, contextOf()), OTHER)).toBe(false);
  expect(pressed).toEqual([]);
});

it('presses no row that the page has taken away since', () => {
  const rows = readRows(document, contextOf());
  showList();
  expect(openRow(rows, KEY)).toBe(false);
});
