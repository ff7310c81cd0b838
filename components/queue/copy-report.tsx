import { useState } from 'react';
import { useTranslate } from '../ui/language.tsx';

export interface CopyReportProps {
  /** Called in the click itself; false = nothing was copied. */
  readonly onCopyReport: () => Promise<boolean>;
}

/** Copies how the page is built, for whoever mends Ventana, and says what came of it. */
export function CopyReport({ onCopyReport }: CopyReportProps) {
  const t = useTranslate();
  const [outcome, setOutcome] = useState<
    'reportCopied' | 'reportCopyFailed' | null
  >(null);
  const copy = async () => {
    setOutcome(null);
    const isCopied = await onCopyReport();
    setOutcome(isCopied ? 'reportCopied' : 'reportCopyFailed');
  };
  return (
    <div className="copy-report">
      <button type="button" onClick={() => void copy()}>
        {t('reportCopy')}
      </button>
      <small role="status">{outcome && t(outcome)}</small>
    </div>
  );
}
