import { describe, expect, it } from 'vitest';
import {
  type Account,
  type ApprovalKind,
  type ApprovalSettings,
  type ApprovalState,
  accountKey,
  approvalsOf,
  dueReminders,
  recordOf,
} from '../../../utils/core/approvals.ts';
import { parseAccountApprovals } from '../../../utils/core/approvals-parse.ts';
import {
  type Channel,
  type PageId,
  UNTOLD_PAGE,
} from '../../../utils/core/thread-key.ts';
import { assess } from '../../../utils/core/window/assess.ts';
import type { ThreadEvent } from '../../../utils/core/window/thread-event.ts';
import type { Approvals } from '../../../utils/core/window/verdict.ts';

const PAGE = '100200300401234' as PageId;
const OTHER = '999888777666555' as PageId;
const NOW = Date.parse('2026-11-22T12:00:00Z');
const HOUR = 3_600_000;

const on = (channel: Channel, page: PageId = PAGE): Account => ({
  page,
  channel,
});

/** Settings in which this is said of one account, and of every Page perhaps something else. */
function told(
  account: Account,
  states: Partial<Record<ApprovalKind, ApprovalState>>,
  approvals: Approvals = {},
): ApprovalSettings {
  const records = Object.entries(states).map(([kind, state]) => [
    kind,
    { state, on: null, note: '', remindOn: null },
  ]);
  return {
    approvals,
    accountApprovals: parseAccountApprovals({
      [accountKey(account)]: Object.fromEntries(records),
    }),
  };
}

describe('approvalsOf', () => {
  it.each([
    ['approved', true],
    ['refused', false],
    ['lapsed', false],
    ['applied', undefined],
    ['not-asked', undefined],
  ] as const)('reads %s as %s', (state, granted) => {
    const settings = told(on('messenger'), {
      humanAgent: state,
      news: state,
      subscription: state,
      utility: state,
      marketing: state,
    });
    expect(approvalsOf(settings, PAGE, 'messenger')).toEqual({
      humanAgent: granted,
      news: granted,
      subscription: granted,
    });
  });

  it.each([
    ['app', 'app'],
    ['platform', 'platform'],
    ['not-told', undefined],
  ] as const)('reads WhatsApp %s as %s', (state, whatsapp) => {
    const settings = told(on('whatsapp'), { whatsapp: state });
    expect(approvalsOf(settings, PAGE, 'whatsapp')).toEqual({ whatsapp });
  });

  it('says nothing of other Pages and channels, nor where the Page is not told', () => {
    const settings = told(on('messenger'), { humanAgent: 'refused' });
    expect(approvalsOf(settings, OTHER, 'messenger')).toEqual({});
    expect(approvalsOf(settings, PAGE, 'instagram')).toEqual({});
    expect(approvalsOf(settings, PAGE, null)).toEqual({});
    expect(approvalsOf(settings, UNTOLD_PAGE, 'messenger')).toEqual({});
  });

  it('takes what was said of every Page, until the Page itself has an answer', () => {
    const old = { humanAgent: false, whatsapp: 'app' } as const;
    const settings = told(on('messenger'), { humanAgent: 'applied' }, old);
    expect(approvalsOf(settings, OTHER, 'messenger')).toEqual(old);
    expect(approvalsOf(settings, PAGE, 'messenger')).toEqual({
      humanAgent: undefined,
      whatsapp: 'app',
    });
  });
});

describe('approvals as they are stored', () => {
  it.each([
    ['no record', null],
    ['a state of a newer version', { state: 'suspended' }],
    ['a name that every object has', { state: 'constructor' }],
    ['a state of another kind', { state: 'app' }],
  ])('that hold %s are nothing to judge by', (_, humanAgent) => {
    const settings = {
      approvals: {},
      accountApprovals: { [`${PAGE}/messenger`]: { humanAgent } },
    };
    expect(approvalsOf(settings, PAGE, 'messenger')).toEqual({});
    const broken = {
      approvals: {},
      accountApprovals: { [`${PAGE}/messenger`]: 'x' },
    };
    expect(approvalsOf(broken, PAGE, 'messenger')).toEqual({});
  });
});

describe('recordOf', () => {
  const EMPTY = { on: null, note: '', remindOn: null };

  it('shows what was said of every Page, where nothing is said of the account', () => {
    const approvals = {
      humanAgent: false,
      news: true,
      whatsapp: 'app',
    } as const;
    const stateOf = (channel: Channel, kind: ApprovalKind) =>
      recordOf({}, { account: on(channel), kind }, approvals).state;
    expect(stateOf('messenger', 'humanAgent')).toBe('refused');
    expect(stateOf('messenger', 'news')).toBe('approved');
    expect(stateOf('messenger', 'subscription')).toBe('not-asked');
    expect(stateOf('messenger', 'utility')).toBe('not-asked');
    expect(stateOf('whatsapp', 'whatsapp')).toBe('app');
  });

  it('is empty where nothing was ever said', () => {
    const whatsapp = { account: on('whatsapp'), kind: 'whatsapp' } as const;
    expect(recordOf({}, whatsapp, {})).toEqual({
      ...EMPTY,
      state: 'not-told',
    });
  });
});

describe('a verdict', () => {
  const wrote = (hoursAgo: number): ThreadEvent[] => [
    {
      by: 'customer',
      kind: 'message',
      earliest: NOW - hoursAgo * HOUR,
      latest: NOW - hoursAgo * HOUR,
    } as ThreadEvent,
  ];
  const phase = (
    channel: Channel,
    hoursAgo: number,
    states: Partial<Record<ApprovalKind, ApprovalState>>,
  ) =>
    assess(wrote(hoursAgo), {
      channel,
      now: NOW,
      approvals: approvalsOf(told(on(channel), states), PAGE, channel),
    }).phase;

  it.each(['messenger', 'instagram'] as const)(
    'on %s is over after 24 hours once Human Agent is refused or has lapsed',
    (channel) => {
      expect(phase(channel, 25, {})).toBe('limited');
      expect(phase(channel, 25, { humanAgent: 'not-asked' })).toBe('limited');
      expect(phase(channel, 25, { humanAgent: 'applied' })).toBe('limited');
      expect(phase(channel, 25, { humanAgent: 'approved' })).toBe('limited');
      expect(phase(channel, 25, { humanAgent: 'refused' })).toBe('closed');
      expect(phase(channel, 25, { humanAgent: 'lapsed' })).toBe('closed');
      expect(phase(channel, 23, { humanAgent: 'refused' })).toBe('open');
    },
  );

  it('on a registered news Page has no end', () => {
    expect(phase('messenger', 500, {})).toBe('closed');
    expect(phase('messenger', 500, { news: 'approved' })).toBe('limited');
    expect(phase('messenger', 500, { news: 'lapsed' })).toBe('closed');
  });

  it('on WhatsApp follows the kind of account', () => {
    expect(phase('whatsapp', 1, {})).toBe('unknown');
    expect(phase('whatsapp', 25, { whatsapp: 'not-told' })).toBe('unknown');
    expect(phase('whatsapp', 25, { whatsapp: 'app' })).toBe('unrestricted');
    expect(phase('whatsapp', 23, { whatsapp: 'platform' })).toBe('open');
    expect(phase('whatsapp', 25, { whatsapp: 'platform' })).toBe('closed');
  });

  it('does not depend on templates and paid messages', () => {
    const states = { utility: 'approved', marketing: 'approved' } as const;
    expect(phase('messenger', 200, states)).toBe('closed');
  });
});

describe('reminders', () => {
  const remind = (remindOn: string) => ({ state: 'approved', remindOn });
  const all = parseAccountApprovals({
    [`${PAGE}/messenger`]: {
      humanAgent: remind('2026-11-22'),
      news: remind('2026-11-23'),
      utility: { state: 'approved' },
    },
    [`${OTHER}/instagram`]: { humanAgent: remind('2025-01-31') },
  });

  it('are due from their day on, the oldest first', () => {
    const due = (today: string) =>
      dueReminders(all, today).map(({ remindOn }) => remindOn);
    expect(due('2025-01-30')).toEqual([]);
    expect(due('2026-11-21')).toEqual(['2025-01-31']);
    expect(due('2026-11-22')).toEqual(['2025-01-31', '2026-11-22']);
    expect(dueReminders(all, '2025-01-31')[0]).toEqual({
      page: OTHER,
      channel: 'instagram',
      kind: 'humanAgent',
      state: 'approved',
      remindOn: '2025-01-31',
    });
  });
});
