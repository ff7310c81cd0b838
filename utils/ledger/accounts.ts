import { type Account, accountKey } from '../core/approvals.ts';
import { parseThreadKey } from '../core/thread-key.ts';
import type { Ledger } from './schema.ts';

/**
 * Each Page's channel of which threads are stored. A thread's key begins with both, so that each costs one look; the
 * browser's own walk over the different keys of an index costs a second with a hundred thousand threads.
 */
export async function listAccounts({ threads }: Ledger): Promise<Account[]> {
  const accounts: Account[] = [];
  let after = '';
  for (;;) {
    const [next] = await threads
      .where('key')
      .above(after)
      .limit(1)
      .primaryKeys();
    if (next === undefined) return accounts;
    const address = parseThreadKey(next);
    if (address)
      accounts.push({ page: address.page, channel: address.channel });
    // The character after "/": beyond every thread of this account.
    after = address ? `${accountKey(address)}0` : next;
  }
}
