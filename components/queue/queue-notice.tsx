import type { ReactNode } from 'react';
import { INBOX_URL } from '../../utils/core/inbox-link.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';

function Notice(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <section className="notice">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children}
    </section>
  );
}

export function LoadingNotice() {
  const t = useTranslate();
  return (
    <div className="notice" role="status">
      <p className="late">{t('popupLoading')}</p>
      <p className="very-late">{t('popupSlow')}</p>
    </div>
  );
}

export function FailedNotice({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslate();
  return (
    <div role="alert">
      <Notice title={t('popupErrorTitle')} text={t('popupErrorText')}>
        <button type="button" onClick={onRetry}>
          {t('popupRetry')}
        </button>
      </Notice>
    </div>
  );
}

export function NobodyNotice({ seen }: { readonly seen: number }) {
  const t = useTranslate();
  const text = seen
    ? speakCount('popupNobodyText', seen, t)
    : t('popupNothingSeen');
  return <Notice title={t('popupNobodyTitle')} text={text} />;
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
