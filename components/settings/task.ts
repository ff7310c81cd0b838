import type { Translate } from '../../utils/i18n/translate.ts';
import type { Told } from '../ui/outcome.tsx';

/** What came of a task; said in the page's language, which the task itself may change. */
export interface Said {
  readonly mood: Told['mood'];
  readonly say: (t: Translate) => string;
}

/** What every task on all that is stored gets. */
export interface TaskProps {
  readonly told: Told | null;
  /** One of them is at work: another waits for it. */
  readonly isBusy: boolean;
  readonly onSaid: (said: Said | null) => void;
}
