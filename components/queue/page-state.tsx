import type { PageReport } from '../../utils/core/page-report.ts';
import { speakMoment } from '../../utils/i18n/speak-time.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { CopyReport, type CopyReportProps } from './copy-report.tsx';
import { speakGaps } from './speak-gaps.ts';

interface PageStateProps extends CopyReportProps {
  readonly report: PageReport;
  readonly now: number;
}

/** Whether the inbox that was open last is understood; quiet as long as it is. */
export function PageState({ report, now, onCopyReport }: PageStateProps) {
  const t = useTranslate();
  const when = t('reportWhen', { when: speakMoment(report.at, now, t) });
  const gaps = speakGaps(report, t);
  if (report.health.rows === 'missing')
    return (
      <div className="page-state trouble">
        <Icon name="warning" />
        <div>
          <p>
            <strong>{t('reportUnknownLayout')}.</strong>{' '}
            {t('reportUnknownLayoutText')} {when}
          </p>
          <CopyReport onCopyReport={onCopyReport} />
        </div>
      </div>
    );
  if (!gaps.length)
    return (
      <p className="page-state fine" title={when}>
        <Icon name="check" />
        {t('reportUnderstood')}
      </p>
    );
  return (
    <div className="page-state partly" title={when}>
      <Icon name="warning" />
      <div>
        <p>{t('reportPartly')}:</p>
        <ul>
          {gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
        <CopyReport onCopyReport={onCopyReport} />
      </div>
    </div>
  );
}
