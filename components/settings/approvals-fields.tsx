import { useState } from 'react';
import {
  type ApprovalKind,
  type ApprovalRecord,
  MOST_NOTE,
  SUBSCRIPTION_CATEGORIES,
  type SubscriptionCategory,
} from '../../utils/core/approvals.ts';
import { oneOf } from '../../utils/core/parse.ts';
import { parseDay } from '../../utils/core/time/day.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';

interface FieldsProps {
  readonly kind: ApprovalKind;
  readonly record: ApprovalRecord;
  readonly onRecord: (record: ApprovalRecord) => void;
}

const CATEGORY: Readonly<Record<SubscriptionCategory, MessageKey>> = {
  news: 'approvalCategoryNews',
  productivity: 'approvalCategoryProductivity',
  'personal-trackers': 'approvalCategoryTrackers',
};

/** What it was asked for; only subscriptions were asked for by category. */
function CategoryField({ record, onRecord }: Omit<FieldsProps, 'kind'>) {
  const t = useTranslate();
  const { category, ...others } = record;
  return (
    <label>
      {t('approvalCategory')}
      <select
        value={category ?? ''}
        onChange={({ target }) => {
          const chosen = oneOf(target.value, SUBSCRIPTION_CATEGORIES);
          onRecord({ ...others, ...(chosen && { category: chosen }) });
        }}
      >
        <option value="">{t('approvalCategoryNone')}</option>
        {SUBSCRIPTION_CATEGORIES.map((name) => (
          <option key={name} value={name}>
            {t(CATEGORY[name])}
          </option>
        ))}
      </select>
    </label>
  );
}

function DayField(props: {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}) {
  return (
    <label>
      {props.label}
      <input
        type="date"
        min="2016-01-01"
        max="2099-12-31"
        value={props.day ?? ''}
        onChange={({ target }) => props.onDay(parseDay(target.value))}
      />
    </label>
  );
}

/** Since when, until when, and what else is to be remembered of an approval. */
export function ApprovalFields({ kind, record, onRecord }: FieldsProps) {
  const t = useTranslate();
  // While it is being typed the field is the truth, whatever comes back from the storage meanwhile.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="approval-fields">
      {kind === 'subscription' && <CategoryField {...{ record, onRecord }} />}
      <DayField
        label={t('approvalOn')}
        day={record.on}
        onDay={(on) => onRecord({ ...record, on })}
      />
      <DayField
        label={t('approvalRemindOn')}
        day={record.remindOn}
        onDay={(remindOn) => onRecord({ ...record, remindOn })}
      />
      <label className="approval-note">
        {t('approvalNote')}
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={MOST_NOTE}
          placeholder={t('approvalNoteHint')}
          value={draft ?? record.note}
          onChange={({ target }) => {
            setDraft(target.value);
            onRecord({ ...record, note: target.value });
          }}
          onBlur={() => setDraft(null)}
        />
      </label>
    </div>
  );
}
