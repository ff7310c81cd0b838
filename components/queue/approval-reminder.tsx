import { useMemo } from 'react';
import {
  type ApprovalSettings,
  dueReminders,
} from '../../utils/core/approvals.ts';
import { parseAccountApprovals } from '../../utils/core/approvals-parse.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { speakReminder } from '../ui/approval-words.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';

/** That the day has come to renew an approval, or to look at it; nothing on other days. */
export function ApprovalReminder(props: {
  readonly settings: ApprovalSettings & {
    readonly pageNames: Readonly<Record<string, string>>;
  };
  readonly now: number;
  readonly onOpenOptions: () => void;
}) {
  const { settings, now, onOpenOptions } = props;
  const t = useTranslate();
  const { accountApprovals } = settings;
  const all = useMemo(
    () => parseAccountApprovals(accountApprovals),
    [accountApprovals],
  );
  const due = dueReminders(all, localDayOf(now));
  const [first] = due;
  if (!first) return null;
  const what = speakReminder(first, settings.pageNames, t);
  return (
    <aside
      className="page-state partly reminder"
      aria-label={t('approvalTitle')}
    >
      <Icon name="warning" />
      <div>
        <p>{speakCount('approvalPopup', due.length, t, { what })}</p>
        <button type="button" className="plain" onClick={onOpenOptions}>
          {t('approvalPopupOpen')}
        </button>
      </div>
    </aside>
  );
}
