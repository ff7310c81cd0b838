import type { ReactNode } from 'react';
import { INBOX_URL } from '../../utils/core/inbox-link.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';

export function Notice(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className="notice">
      <h2>{props.title}</h2>
      {props.text && <p>{props.text}</p>}
      {props.children}
    </section>
  );
}

/** Rows to come; drawn only where reading takes longer than usual. */
export function LoadingNotice() {
  const t = useTranslate();
  return (
    <div className="skeleton">
      <div className="late" aria-hidden="true">
        {[1, 2, 3, 4].map((row) => (
          <div key={row} className="ghost">
            <i />
            <b />
            <u />
          </div>
        ))}
      </div>
      <p className="unseen" role="status">
        {t('popupLoading')}
      </p>
      <p className="very-late">{t('popupSlow')}</p>
    </div>
  );
}

export function FailedNotice(props: {
  readonly onRetry: () => void;
  /** Reads all of the list; null = that is what was tried. */
  readonly onClear: (() => void) | null;
}) {
  const { onRetry, onClear } = props;
  const t = useTranslate();
  return (
    <div role="alert">
      <Notice title={t('popupErrorTitle')} text={t('popupErrorText')}>
        <button type="button" onClick={onRetry}>
          {t('popupRetry')}
        </button>
        {onClear && (
          <button type="button" onClick={onClear}>
            {t('queueClear')}
          </button>
        )}
      </Notice>
    </div>
  );
}

/** The inbox was open, and there was nothing in it. */
export function NobodyNotice() {
  const t = useTranslate();
  return <Notice title={t('popupNobodyTitle')} text={t('popupNothingSeen')} />;
}

/** There are conversations, and none that could be kept: nothing is claimed of who waits. */
export function UnkeptNotice() {
  const t = useTranslate();
  return <Notice title={t('popupUnkeptTitle')} text={t('popupUnkeptText')} />;
}

/** Nothing has been seen yet: says where to begin. */
export function StartNotice() {
  const t = useTranslate();
  return (
    <Notice title={t('popupStartTitle')} text={t('popupStartText')}>
      <a
        className="button main"
        href={INBOX_URL}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t('popupOpenInbox')}
        <Icon name="arrow" />
      </a>
      <a href="/practice.html" target="_blank" rel="noopener noreferrer">
        {t('practiceFirst')}
      </a>
    </Notice>
  );
}

/** Threads are known, from a file perhaps, but no inbox has been open yet. */
export function StartLine() {
  const t = useTranslate();
  return (
    <p className="page-state">
      <a href={INBOX_URL} target="_blank" rel="noopener noreferrer">
        {t('popupStartTitle')}
      </a>
    </p>
  );
}
