import { useMemo } from 'react';
import {
  type Account,
  type AllApprovals,
  accountKey,
  dueReminders,
  parseAccountKey,
} from '../../utils/core/approvals.ts';
import { parseAccountApprovals } from '../../utils/core/approvals-parse.ts';
import type { BookApplication } from '../../utils/core/policy/rule-book-schema.ts';
import { CHANNELS, UNTOLD_PAGE } from '../../utils/core/thread-key.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import { type Ticker, useNow } from '../ui/ticker.ts';
import { ApprovalsDue } from './approvals-due.tsx';
import { ApprovalsOfPage } from './approvals-of-page.tsx';
import type { OnApproval } from './approvals-row.tsx';
import type { SettingsChange, SettingsView } from './settings-view.ts';

/** The channels in the order of their rows: what WhatsApp is decides what is shown at all. */
const ORDER = [...CHANNELS].sort(
  (a, b) => Number(b === 'whatsapp') - Number(a === 'whatsapp'),
);

/** Each Page with its channels: those that were seen, and those of which something was said before. */
function groupByPage(
  seen: readonly Account[],
  all: AllApprovals,
): readonly (readonly Account[])[] {
  const told = Object.keys(all).flatMap((key) => parseAccountKey(key) ?? []);
  const accounts = [...seen, ...told].filter(
    ({ page, channel }) => page !== UNTOLD_PAGE && channel !== 'comment',
  );
  const byKey = new Map(
    accounts.map((account) => [accountKey(account), account]),
  );
  const byPage = Map.groupBy(byKey.values(), ({ page }) => page);
  return [...byPage.values()].map((accounts) =>
    accounts.sort(
      (a, b) => ORDER.indexOf(a.channel) - ORDER.indexOf(b.channel),
    ),
  );
}

/** What Meta has granted to each Page on each channel, as the moderator says; some of it decides verdicts. */
export function ApprovalsSection(props: {
  /** Of which a conversation was seen. */
  readonly accounts: readonly Account[];
  readonly settings: SettingsView;
  readonly applications: readonly BookApplication[];
  readonly ticker: Ticker;
  readonly onChange: (change: SettingsChange) => void;
}) {
  const { settings, applications } = props;
  const { accountApprovals, pageNames } = settings;
  const t = useTranslate();
  const all = useMemo(
    () => parseAccountApprovals(accountApprovals),
    [accountApprovals],
  );
  const today = localDayOf(useNow(props.ticker));
  const pages = groupByPage(props.accounts, all);
  const onApproval: OnApproval = (account, kind, record) => {
    const key = accountKey(account);
    const told = { ...all[key], [kind]: record };
    props.onChange({ accountApprovals: { ...all, [key]: told } });
  };
  return (
    <Section title={t('approvalTitle')} text={t('approvalText')}>
      <ApprovalsDue
        due={dueReminders(all, today)}
        {...{ all, pageNames, onApproval }}
      />
      {pages.length === 0 && <p>{t('approvalNoPages')}</p>}
      {pages.map((accounts) => (
        <ApprovalsOfPage
          key={accounts[0]?.page}
          everywhere={settings.approvals}
          {...{ accounts, all, applications, pageNames, onApproval }}
        />
      ))}
    </Section>
  );
}
