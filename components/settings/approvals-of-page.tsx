import { useId } from 'react';
import {
  type Account,
  type AllApprovals,
  APPROVAL_KINDS,
  type ApprovalKind,
  accountKey,
  recordOf,
} from '../../utils/core/approvals.ts';
import type { BookApplication } from '../../utils/core/policy/rule-book-schema.ts';
import type { Approvals } from '../../utils/core/window/verdict.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import { speakCount } from '../ui/speak-count.ts';
import { ApprovalRow, isBlank, type OnApproval } from './approvals-row.tsx';

/** They change no verdict under the rules of today. */
const isWithoutEffect = (kind: ApprovalKind): boolean =>
  kind === 'utility' || kind === 'marketing' || kind === 'subscription';

interface PartProps {
  readonly all: AllApprovals;
  /** Of every Page. */
  readonly everywhere: Approvals;
  readonly applications: readonly BookApplication[];
  readonly onApproval: OnApproval;
}

function ApprovalsOfChannel(props: PartProps & { readonly account: Account }) {
  const { account, all, everywhere, applications, onApproval } = props;
  const t = useTranslate();
  const id = useId();
  const rows = (isShown: (kind: ApprovalKind) => boolean) =>
    APPROVAL_KINDS[account.channel]
      .filter(isShown)
      .map((kind) => (
        <ApprovalRow
          key={kind}
          kind={kind}
          record={recordOf(all, { account, kind }, everywhere)}
          applications={applications}
          onRecord={(record) => onApproval(account, kind, record)}
        />
      ));
  const more = rows(isWithoutEffect);
  return (
    <fieldset className="approvals-channel" aria-labelledby={id}>
      <h3 id={id}>{t(CHANNEL_NAME[account.channel])}</h3>
      {rows((kind) => !isWithoutEffect(kind))}
      {more.length > 0 && (
        <details className="approvals-more">
          <summary>{t('approvalMore')}</summary>
          {more}
        </details>
      )}
    </fieldset>
  );
}

interface PageProps extends PartProps {
  /** All of one Page. */
  readonly accounts: readonly Account[];
  readonly pageNames: Readonly<Record<string, string>>;
}

/** Whose they are, how much is noted, and what is missing. */
function Summary(props: PageProps) {
  const { accounts, pageNames, all, everywhere } = props;
  const t = useTranslate();
  const [first] = accounts;
  const records = accounts.flatMap((account) =>
    APPROVAL_KINDS[account.channel].map((kind) => ({
      kind,
      record: recordOf(all, { account, kind }, everywhere),
    })),
  );
  const noted = records.filter(({ kind, record }) => !isBlank(kind, record));
  const isWhatsappMissing = records.some(
    ({ kind, record }) => kind === 'whatsapp' && record.state === 'not-told',
  );
  return (
    <summary>
      <span className="approvals-name">
        <bdi>{first && labelPage(first.page, pageNames, t)}</bdi>
      </span>{' '}
      {isWhatsappMissing && (
        <span className="approvals-missing">
          {t('approvalWhatsappMissing')}
        </span>
      )}{' '}
      <small>
        {noted.length
          ? speakCount('approvalNoted', noted.length, t)
          : t('approvalNothingNoted')}
      </small>
    </summary>
  );
}

/** One Page: closed it says how much is noted and what is missing. */
export function ApprovalsOfPage(props: PageProps) {
  return (
    <details className="approvals-page">
      <Summary {...props} />
      {props.accounts.map((account) => (
        <ApprovalsOfChannel
          key={accountKey(account)}
          account={account}
          {...props}
        />
      ))}
    </details>
  );
}
