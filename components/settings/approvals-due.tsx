import {
  type AllApprovals,
  accountKey,
  type DueReminder,
} from '../../utils/core/approvals.ts';
import { speakReminder } from '../ui/approval-words.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakShortDay } from '../ui/speak-rule-day.ts';
import type { OnApproval } from './approvals-row.tsx';

/** The reminders whose day has come. */
export function ApprovalsDue(props: {
  readonly due: readonly DueReminder[];
  readonly all: AllApprovals;
  readonly pageNames: Readonly<Record<string, string>>;
  readonly onApproval: OnApproval;
}) {
  const { due, all, pageNames, onApproval } = props;
  const t = useTranslate();
  if (!due.length) return null;
  return (
    <div className="approvals-due">
      <h3>{t('approvalDueTitle')}</h3>
      <ul>
        {due.map((reminder) => {
          const { kind, remindOn } = reminder;
          const what = speakReminder(reminder, pageNames, t);
          const record = all[accountKey(reminder)]?.[kind];
          return (
            <li key={`${accountKey(reminder)}/${kind}`}>
              <span>
                {what}
                <small>
                  {t('approvalDueSince', { day: speakShortDay(remindOn, t) })}
                </small>
              </span>
              <button
                type="button"
                aria-label={t('approvalDueRemoveLabel', { what })}
                onClick={() => {
                  if (record)
                    onApproval(reminder, kind, { ...record, remindOn: null });
                }}
              >
                {t('approvalDueRemove')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
