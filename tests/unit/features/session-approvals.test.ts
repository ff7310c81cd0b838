import { describe, expect, it } from 'vitest';
import { parseAccountApprovals } from '../../../utils/core/approvals-parse.ts';
import {
  type Channel,
  type PageId,
  UNTOLD_PAGE,
} from '../../../utils/core/thread-key.ts';
import type { Facts } from '../../../utils/core/window/facts.ts';
import { InboxSession } from '../../../utils/features/inbox-session.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';

const PAGE = '100200300401234' as PageId;
const OTHER = '999888777666555' as PageId;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

const wroteAt = NOW - 25 * HOUR;
const facts = {
  conflict: false,
  events: [
    { by: 'customer', kind: 'message', earliest: wroteAt, latest: wroteAt },
  ],
} as unknown as Facts;

function phaseOf(page: PageId, channel: Channel) {
  const { signal } = new AbortController();
  const session = new InboxSession({ signal, isInvalid: false });
  session.settings = {
    ...DEFAULTS,
    accountApprovals: parseAccountApprovals({
      [`${PAGE}/messenger`]: { humanAgent: { state: 'refused' } },
      [`${PAGE}/whatsapp`]: { whatsapp: { state: 'app' } },
      [`${OTHER}/whatsapp`]: { whatsapp: { state: 'platform' } },
    }),
  };
  return session.verdictAt(facts, { page, channel }, NOW).phase;
}

describe('a thread in the inbox, 25 hours after the person wrote,', () => {
  it.each([
    ['of the Page whose Human Agent was refused', PAGE, 'messenger', 'closed'],
    ['of its Instagram', PAGE, 'instagram', 'limited'],
    ['of another Page', OTHER, 'messenger', 'limited'],
    ['of a WhatsApp app', PAGE, 'whatsapp', 'unrestricted'],
    ['of a WhatsApp platform', OTHER, 'whatsapp', 'closed'],
    ['of a Page that is not told', UNTOLD_PAGE, 'messenger', 'limited'],
    ['of a WhatsApp not told', UNTOLD_PAGE, 'whatsapp', 'unknown'],
  ] as const)('%s', (_, page, channel, phase) => {
    expect(phaseOf(page, channel)).toBe(phase);
  });
});
