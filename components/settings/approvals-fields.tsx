import { useState } from 'react';
import {
  type ApprovalKind,
  type ApprovalRecord,
  MOST_NOTE,
  SUBSCRIPTION_CATEGORIES,
  type SubscriptionCategory,
} from '../../utils/core/approvals.ts';
import { oneOf } from '../../utils/core/parse.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { APPROVAL_NAME } from '../ui/approval-words.ts';
import { DayField } from '../ui/day-field.tsx';
import { useTranslate } from '../ui/language.tsx';

interface FieldsProps {
  readonly kind: ApprovalKind;
  readonly record: ApprovalRecord;
  readonly onRecord: (record: ApprovalRecord) => void;
  /** Whether the focus is in one of the fields. */
  readonly onFocusWithin: (isWithin: boolean) => void;
}

const CATEGORY: Readonly<Record<SubscriptionCategory, MessageKey>> = {
  news: 'approvalCategoryNews',
  productivity: 'approvalCategoryProductivity',
  'personal-trackers': 'approvalCategoryTrackers',
};

/** What it was asked for; only subscriptions were asked for by category. */
function CategoryField({
  record,
  onRecord,
}: Pick<FieldsProps, 'record' | 'onRecord'>) {
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

/** Years that an approval can be of; outside them a year is only half typed. */
const BOUNDS = { first: '2016-01-01', last: '2099-12-31' } as const;

/** Since when, until when, and what else is to be remembered of an approval. */
export function ApprovalFields(props: FieldsProps) {
  const { kind, record, onRecord, onFocusWithin } = props;
  const t = useTranslate();
  // While it is being typed the field is the truth, whatever comes back from the storage meanwhile.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <fieldset
      className="approval-fields"
      onFocus={() => onFocusWithin(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        onFocusWithin(currentTarget.contains(relatedTarget))
      }
    >
      <legend className="unseen">{t(APPROVAL_NAME[kind])}</legend>
      {kind === 'subscription' && <CategoryField {...{ record, onRecord }} />}
      <DayField
        label={t('approvalOn')}
        day={record.on}
        {...BOUNDS}
        onChoose={(on) => onRecord({ ...record, on })}
        onClear={() => onRecord({ ...record, on: null })}
      />
      <DayField
        label={t('approvalRemindOn')}
        day={record.remindOn}
        {...BOUNDS}
        onChoose={(remindOn) => onRecord({ ...record, remindOn })}
        onClear={() => onRecord({ ...record, remindOn: null })}
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
    </fieldset>
  );
}
