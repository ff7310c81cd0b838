import type { Label } from './label.ts';
import type { Reminder } from './reminder.ts';
import type { Sighting } from './window/observation.ts';

/** A stored thread with what the moderator put to it; to be judged by whoever lists it. */
export interface QueueThread extends Sighting {
  readonly labels: readonly Label[];
  readonly reminder: Reminder | null;
  /** Until its customer acts again. */
  readonly isHidden: boolean;
}

/** What is stored for one list: wide enough, for only the moment of looking tells which of it belongs there. */
export interface QueueRows {
  readonly rows: readonly QueueThread[];
  /** Of those found, stored in a form that cannot be read. */
  readonly unreadable: number;
  /** There are more than the limit let through. */
  readonly isCut: boolean;
}
