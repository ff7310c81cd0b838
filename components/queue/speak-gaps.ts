import type { PageReport } from '../../utils/core/page-report.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { speakCount } from '../ui/speak-count.ts';

/** What of a page was not understood, a line each; none = all was. */
export function speakGaps(report: PageReport, t: Translate): string[] {
  const { health, unreadTimes, withoutId, torn } = report;
  const gaps: string[] = [];
  if (unreadTimes) gaps.push(speakCount('reportTimes', unreadTimes, t));
  if (withoutId) gaps.push(speakCount('reportRows', withoutId, t));
  if (torn) gaps.push(speakCount('reportTorn', torn, t));
  // Rows are degraded by these two as well: then it has been said.
  if (health.rows === 'degraded' && !unreadTimes && !torn)
    gaps.push(t('reportRowsPartly'));
  if (health.transcript === 'degraded') gaps.push(t('reportTranscriptPartly'));
  if (health.transcript === 'missing') gaps.push(t('reportTranscriptMissing'));
  if (health.composer === 'missing') gaps.push(t('reportComposerMissing'));
  return gaps;
}
