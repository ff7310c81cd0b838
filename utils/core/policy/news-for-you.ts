import {
  type Account,
  type ApprovalSettings,
  parseAccountKey,
} from '../approvals.ts';
import { parseAccountApprovals } from '../approvals-parse.ts';
import type { JournalEntry } from '../journal-entry.ts';
import type { News } from './news.ts';

/** What a change of the rules means for this moderator. */
export interface NewsForYou {
  readonly news: News;
  /** Sends in the journal that relied on a tag that ends. */
  readonly sends: number;
  /** The accounts of which an approval lapses. */
  readonly lapsing: readonly Account[];
}

function lapsingOf(
  { approvals }: News,
  { accountApprovals }: Pick<ApprovalSettings, 'accountApprovals'>,
): Account[] {
  return Object.entries(parseAccountApprovals(accountApprovals)).flatMap(
    ([key, told]) => {
      const isLapsing = approvals.some((kind) => {
        const state = told[kind]?.state;
        return state === 'approved' || state === 'applied';
      });
      const account = parseAccountKey(key);
      return isLapsing && account ? [account] : [];
    },
  );
}

/** The news with what of this moderator's own records relies on what ends. */
export const readNewsForYou = (
  all: readonly News[],
  journal: readonly Pick<JournalEntry, 'kind'>[],
  settings: Pick<ApprovalSettings, 'accountApprovals'>,
): NewsForYou[] =>
  all.map((news) => ({
    news,
    sends: journal.filter(({ kind }) => kind && news.tags.includes(kind))
      .length,
    lapsing: lapsingOf(news, settings),
  }));
