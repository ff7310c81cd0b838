import type { PastWindow } from '../../utils/core/window/window-history.ts';
import { speakRange } from '../../utils/i18n/speak-time.ts';
import { speakOpener } from '../../utils/i18n/speak-verdict.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

/** What is said of one window: what opened it, until when it lasted, and whether it was answered. */
export function speakWindow(
  window: PastWindow,
  now: number,
  t: Translate,
): { opened: string; until: string; answered: string } {
  const { openedBy, openedAt, until, isOpen, answeredAt, isLate } = window;
  const untilKey: MessageKey = isOpen ? 'panelUntil' : 'panelWasUntil';
  const answerKey: MessageKey = isLate ? 'panelAnsweredLate' : 'panelAnswered';
  return {
    opened: speakOpener(openedBy, speakRange(openedAt, now, t), t),
    until: t(untilKey, { until: speakRange(until, now, t) }),
    answered: answeredAt
      ? t(answerKey, { when: speakRange(answeredAt, now, t) })
      : t('panelUnanswered'),
  };
}
