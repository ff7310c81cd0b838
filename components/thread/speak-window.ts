import type { PastWindow } from '../../utils/core/window/window-history.ts';
import { speakRange } from '../../utils/i18n/speak-time.ts';
import { speakOpener } from '../../utils/i18n/speak-verdict.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

const ANSWER = {
  answered: 'panelAnswered',
  late: 'panelAnsweredLate',
  earlier: 'historyEarlier',
} as const satisfies Record<string, MessageKey>;

/** What is said of one window: what it runs from, until when, and whether that was answered. */
export function speakWindow(
  window: PastWindow,
  now: number,
  t: Translate,
): { opened: string; until: string; answered: string } {
  const { openedBy, openedAt, until, isOpen, answer } = window;
  const untilKey: MessageKey = isOpen ? 'panelUntil' : 'panelWasUntil';
  return {
    opened: speakOpener(openedBy, speakRange(openedAt, now, t), t),
    until: t(untilKey, { until: speakRange(until, now, t) }),
    answered: answer
      ? t(ANSWER[answer.state], { when: speakRange(answer.at, now, t) })
      : t('panelUnanswered'),
  };
}
