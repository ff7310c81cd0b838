import { useId, useState } from 'react';
import {
  type Account,
  type ApprovalKind,
  type ApprovalRecord,
  type ApprovalState,
  statesOf,
} from '../../utils/core/approvals.ts';
import type { BookApplication } from '../../utils/core/policy/rule-book-schema.ts';
import {
  APPROVAL_NAME,
  APPROVAL_STATE,
  speakEffect,
} from '../ui/approval-words.ts';
import { useTranslate } from '../ui/language.tsx';
import { ApprovalFields } from './approvals-fields.tsx';

export type OnApproval = (
  account: Account,
  kind: ApprovalKind,
  record: ApprovalRecord,
) => void;

/** The entry of the rule book that says what each is for. */
const APPLICATION_ID: Readonly<Record<ApprovalKind, string>> = {
  humanAgent: 'human-agent-feature',
  news: 'news-page-index',
  utility: 'utility-permission',
  marketing: 'marketing-access',
  subscription: 'subscription-permission',
  whatsapp: 'whatsapp-account',
};

/** Nothing was said of it. */
export const isBlank = (kind: ApprovalKind, record: ApprovalRecord): boolean =>
  record.state === statesOf(kind)[0] &&
  !record.on &&
  !record.note &&
  !record.remindOn;

/** One approval: what it is for, its state, and once there is something to say, since when and until when. */
export function ApprovalRow(props: {
  readonly kind: ApprovalKind;
  readonly record: ApprovalRecord;
  readonly applications: readonly BookApplication[];
  readonly onRecord: (record: ApprovalRecord) => void;
}) {
  const { kind, record, applications, onRecord } = props;
  const t = useTranslate();
  const id = useId();
  // A field that is being emptied must not go from under the cursor, though there is nothing left to say.
  const [isInFields, setIsInFields] = useState(false);
  const book = applications.find((entry) => entry.id === APPLICATION_ID[kind]);
  return (
    <div className="approval">
      <label htmlFor={id} className="approval-name">
        {t(APPROVAL_NAME[kind])}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-text`}
        value={record.state}
        onChange={({ target }) =>
          onRecord({ ...record, state: target.value as ApprovalState })
        }
      >
        {statesOf(kind).map((state) => (
          <option key={state} value={state}>
            {t(APPROVAL_STATE[state])}
          </option>
        ))}
      </select>
      <p id={`${id}-text`} className="hint">
        {book?.says[0]?.[t.language]}{' '}
        <strong>{speakEffect(kind, record.state, t)}</strong>
      </p>
      {(isInFields || !isBlank(kind, record)) && (
        <ApprovalFields
          {...{ kind, record, onRecord }}
          onFocusWithin={setIsInFields}
        />
      )}
    </div>
  );
}
