import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import {
  compileNews,
  currentNews,
  parseNews,
} from '../../../../utils/core/policy/news.ts';
import { readNewsForYou } from '../../../../utils/core/policy/news-for-you.ts';

const [template] = builtInBook.changes;
const change = (id: string, on: string, ends: string[] = []) => ({
  ...template!,
  id,
  on,
  begins: [],
  ends,
});
const book = {
  ...builtInBook,
  asOf: '2026-11-22',
  changes: [
    change('coming', '2027-01-15', ['human-agent', 'human-agent-feature']),
    change('old', '2026-04-27'),
    change('entered', '2026-11-10'),
  ],
};
const ids = (news: readonly { id: string }[]) => news.map(({ id }) => id);

describe('news', () => {
  it('are what is announced and what took effect in the last thirty days', () => {
    const all = compileNews(book);
    expect(ids(all)).toEqual(['entered', 'coming']);
    expect(ids(currentNews(all, '2026-11-22'))).toEqual(['entered', 'coming']);
    expect(ids(currentNews(all, '2026-12-09'))).toEqual(['entered', 'coming']);
    expect(ids(currentNews(all, '2026-12-10'))).toEqual(['coming']);
    expect(ids(currentNews(all, '2027-02-13'))).toEqual(['coming']);
    expect(ids(currentNews(all, '2027-02-14'))).toEqual([]);
  });

  it('name the tags and approvals that end', () => {
    expect(compileNews(book).at(-1)).toMatchObject({
      tags: ['HUMAN_AGENT'],
      approvals: ['humanAgent'],
    });
  });

  it('are the same once stored and read', () => {
    const all = compileNews(book);
    expect(parseNews(JSON.parse(JSON.stringify(all)))).toEqual(all);
    expect(parseNews([...all, { id: 7 }, null])).toEqual(all);
    expect(parseNews('news')).toEqual([]);
  });

  it('say which records rely on what ends', () => {
    const approved = { state: 'approved', on: null, note: '', remindOn: null };
    const settings = {
      accountApprovals: {
        '100000000000001/messenger': { humanAgent: approved },
        '100000000000002/messenger': {
          humanAgent: { ...approved, state: 'refused' },
        },
      },
    } as never;
    const journal = [{ kind: 'HUMAN_AGENT' }, { kind: null }, { kind: 'X' }];
    const [entered, coming] = readNewsForYou(
      compileNews(book),
      journal,
      settings,
    );
    expect(entered).toMatchObject({ sends: 0, lapsing: [] });
    expect(coming).toMatchObject({
      sends: 1,
      lapsing: [{ page: '100000000000001', channel: 'messenger' }],
    });
  });
});
