import type {
  ClosingThread,
  ToolbarSettings,
} from '../../utils/core/closing.ts';
import { speakLastingMoment } from '../../utils/i18n/speak-time.ts';
import type { Translate } from '../../utils/i18n/translate.ts';

/** What the toolbar button tells of. */
export interface ActionFacts {
  /** Epoch ms. */
  readonly now: number;
  readonly counts: ToolbarSettings['counts'];
  readonly withinHours: number;
  /** Those that are counted, soonest to close first. */
  readonly counted: readonly ClosingThread[];
  /** Back to when the inbox was seen, epoch ms; null = that cannot be said. */
  readonly seenSince: number | null;
}

const KEYS = {
  closing: ['actionClosing_one', 'actionClosing_other'],
  waiting: ['actionWaiting_one', 'actionWaiting_other'],
} as const;

/** How many, and when the first closes; nobody's name, for the button is seen over the shoulder. */
function speakNumber(facts: ActionFacts, t: Translate): string | null {
  const { counts, counted, withinHours: hours, now } = facts;
  const [soonest] = counted;
  if (!soonest || counts === 'nothing') return null;
  const n = counted.length;
  // The words stay until something changes: no "today" that would be wrong tomorrow.
  const until = speakLastingMoment(soonest.endsAt, now, t);
  return t(KEYS[counts][n === 1 ? 0 : 1], { n, hours, until });
}

/** What is to be read at the toolbar button. */
export function speakTitle(facts: ActionFacts, t: Translate): string {
  const { seenSince, now } = facts;
  const since = seenSince === null ? '' : speakLastingMoment(seenSince, now, t);
  const parts = [speakNumber(facts, t), since && t('actionSeen', { since })];
  return ['Ventana', ...parts.filter(Boolean)].join(' · ');
}
