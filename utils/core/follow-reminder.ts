import type { Reminder } from './reminder.ts';
import { MINUTE_MS } from './time/duration.ts';
import type { Facts } from './window/facts.ts';

/** Whether somebody of the Page has certainly answered after the reminder was set. */
const isAnswered = ({ events }: Facts, { setAt }: Reminder): boolean =>
  events.some(
    (event) =>
      event.by === 'page' &&
      event.kind !== 'note' &&
      event.author !== 'automation' &&
      event.earliest !== null &&
      event.earliest > setAt,
  );

/**
 * What becomes of a reminder as facts change: it comes as long before the end as was wished, so it moves when the
 * customer writes again; once answered it is done with (null). `end` in epoch ms; null = not known now.
 */
export function followReminder(
  reminder: Reminder,
  facts: Facts,
  end: number | null,
): Reminder | null {
  if (isAnswered(facts, reminder)) return null;
  const { at, endsAt } = reminder;
  if (end === null || Math.abs(end - endsAt) <= MINUTE_MS) return reminder;
  return { ...reminder, at: end - (endsAt - at), endsAt: end };
}
