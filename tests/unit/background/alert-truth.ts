import type { DaySpan } from '../../../utils/core/time/opening-hours.ts';
import { isWithin, wallOf } from '../core/wall-clock.ts';
import { DAY, MINUTE, type Told } from './alert-stage.ts';

interface Span {
  readonly from: number;
  to: number;
}

/** A window whose customer waits, as long as nothing was done about it. */
interface Wait extends Span {
  readonly thread: number;
  readonly endsAt: number;
}

interface Rules {
  readonly zone: string;
  readonly quiet: DaySpan | null;
  leadsOf(thread: number): readonly number[];
}

/** So late an alarm may be, and so long one waits who has just left the inbox. */
const IN_TIME = 3 * MINUTE;
const BEFORE_QUIET = 10 * MINUTE;
/** So much earlier it may come along with another. */
const ALONG = 5 * MINUTE;

const isIn = (spans: readonly Span[], at: number) =>
  spans.some(({ from, to }) => from <= at && at < to);

/** What happened, and what should have been told of it: minute by minute, as slow as it is simple. */
export class AlertTruth {
  readonly #waits: Wait[] = [];
  readonly #views: Span[] = [];
  readonly #sleeps: Span[] = [];
  readonly #quiet = new Map<number, boolean>();
  readonly #rules: Rules;

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  get waits() {
    return this.#waits.length;
  }

  wrote(thread: number, at: number): void {
    this.done(thread, at);
    this.#waits.push({ thread, from: at, endsAt: at + DAY, to: at + DAY });
  }

  /** Answered, or hidden. */
  done(thread: number, at: number): void {
    for (const wait of this.#waits)
      if (wait.thread === thread) wait.to = Math.min(wait.to, at);
  }

  viewed = (from: number, to: number) => this.#views.push({ from, to });
  slept = (from: number, to: number) => this.#sleeps.push({ from, to });

  #isQuiet(at: number): boolean {
    const { quiet, zone } = this.#rules;
    if (!quiet) return false;
    const minute = Math.floor(at / MINUTE);
    const known = this.#quiet.get(minute);
    if (known !== undefined) return known;
    const days = Array.from({ length: 7 }, () => [quiet]);
    const is = isWithin(days, wallOf(zone, at));
    this.#quiet.set(minute, is);
    return is;
  }

  /** The first whole minute from `at` on, by steps of one minute, that is quiet, or is not. */
  #turn(at: number, step: 1 | -1, toQuiet: boolean): number {
    let minute = Math.floor(at / MINUTE) * MINUTE;
    while (this.#isQuiet(minute) !== toQuiet) minute += step * MINUTE;
    return minute;
  }

  /** When an alert is due, and from when on it may come. */
  #dueOf({ endsAt }: Wait, lead: number): { due: number; early: number } {
    const { due, early } = this.#alone(endsAt, lead);
    return { due, early: early - ALONG };
  }

  /** The same, if nothing else is told shortly before. */
  #alone(endsAt: number, lead: number): { due: number; early: number } {
    const meant = endsAt - lead * MINUTE;
    if (this.#isQuiet(meant)) {
      const end = this.#turn(meant, 1, false);
      const begin = this.#turn(meant, -1, false) + MINUTE;
      const due = end < endsAt ? end : begin - BEFORE_QUIET;
      return { due, early: due };
    }
    if (!this.#isQuiet(meant + BEFORE_QUIET))
      return { due: meant, early: meant };
    const begin = this.#turn(meant + BEFORE_QUIET, -1, false) + MINUTE;
    const outlasts = this.#turn(meant + BEFORE_QUIET, 1, false) >= endsAt;
    return { due: meant, early: outlasts ? begin - BEFORE_QUIET : meant };
  }

  /** What was told and should not have been, in words. */
  wrong(told: readonly Told[]): string[] {
    const before = new Map<Wait, number>();
    return told.flatMap(({ at, threads }) => {
      const when = new Date(at).toISOString();
      if (this.#isQuiet(at)) return [`${when}: in quiet hours`];
      if (isIn(this.#views, at)) return [`${when}: an inbox is in view`];
      if (isIn(this.#sleeps, at)) return [`${when}: asleep`];
      return threads.flatMap((thread) => {
        const wait = this.#waits.find(
          (one) => one.thread === thread && isIn([one], at),
        );
        if (!wait) return [`${when}: nobody waits in ${thread}`];
        const last = before.get(wait) ?? 0;
        before.set(wait, at);
        const isNew = this.#rules.leadsOf(thread).some((lead) => {
          const { early } = this.#dueOf(wait, lead);
          return early <= at && last < early;
        });
        return isNew ? [] : [`${when}: too early, or twice, of ${thread}`];
      });
    });
  }

  #canTell = (at: number) =>
    !this.#isQuiet(at) && !isIn(this.#views, at) && !isIn(this.#sleeps, at);

  #isMissed(wait: Wait, lead: number, told: readonly Told[]): boolean {
    const { due, early } = this.#dueOf(wait, lead);
    const came = told.find(
      ({ at, threads }) =>
        threads.includes(wait.thread) && isIn([wait], at) && at >= early,
    );
    let since: number | null = null;
    for (let at = Math.max(due, wait.from); at < wait.to; at += MINUTE) {
      if (came && came.at <= at) return false;
      since = this.#canTell(at) ? (since ?? at) : null;
      if (since !== null && at - since >= IN_TIME) return true;
    }
    return false;
  }

  /** What should have been told and was not, or too late, in words. */
  missed(told: readonly Told[]): string[] {
    return this.#waits.flatMap((wait) =>
      this.#rules
        .leadsOf(wait.thread)
        .filter((lead) => this.#isMissed(wait, lead, told))
        .map((lead) => {
          const end = new Date(wait.endsAt).toISOString();
          return `${wait.thread}: ${lead} min before ${end}`;
        }),
    );
  }
}
