import type { PageReport } from '../../utils/core/page-report.ts';
import { speakMoment } from '../../utils/i18n/speak-time.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';

/** What was not understood of a page, in words. */
function speakGaps(report: PageReport, t: Translate): string {
  const { unreadTimes, withoutId } = report;
  const gaps = [];
  if (unreadTimes) gaps.push(speakCount('reportTimes', unreadTimes, t));
  if (withoutId) gaps.push(speakCount('reportRows', withoutId, t));
  return gaps.join(', ') || t('reportPartly');
}

function Trouble({ title, text }: { title: string; text: string }) {
  return (
    <div className="page-state trouble">
      <Icon name="warning" />
      <p>
        <strong>{title}</strong> {text}
      </p>
    </div>
  );
}

/** Whether the inbox that was open last is understood; quiet as long as it is. */
export function PageState(props: {
  readonly report: PageReport;
  readonly now: number;
}) {
  const { report, now } = props;
  const t = useTranslate();
  const when = t('reportWhen', { when: speakMoment(report.at, now, t) });
  switch (report.state) {
    case 'understood':
      return (
        <p className="page-state fine" title={when}>
          <Icon name="check" />
          {t('reportUnderstood')}
        </p>
      );
    case 'partly':
      return (
        <p className="page-state partly" title={when}>
          <Icon name="warning" />
          {speakGaps(report, t)}
        </p>
      );
    case 'unknown-layout':
      return (
        <Trouble
          title={`${t('reportUnknownLayout')}.`}
          text={`${t('reportUnknownLayoutText')} ${when}`}
        />
      );
    case 'broken':
      return (
        <Trouble
          title={`${t('reportBroken')}.`}
          text={`${t('reportBrokenText')} ${when}`}
        />
      );
  }
}
