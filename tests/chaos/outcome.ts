/** What must not happen. */
export type Fault =
  /** A message left without a decision where screen or ledger proved `limited` or `closed`. */
  | 'undecided'
  /** A box holds other than what was written and not sent. */
  | 'lost'
  /** One press, two messages. */
  | 'double'
  /** What left is not what stood in the box, or went to another thread. */
  | 'altered'
  /** It was asked where screen or ledger proved `open`. */
  | 'needless'
  /** A press that was neither sent nor asked about. */
  | 'stuck'
  /** It was decided, nothing had changed, and it did not leave. */
  | 'undelivered'
  /** The sequence could not be played to its end. */
  | 'broken';

interface Violation {
  readonly fault: Fault;
  readonly number: number;
  readonly about: string;
}

const count = (into: Map<string, number>, name: string) =>
  into.set(name, (into.get(name) ?? 0) + 1);

const listed = (counts: Map<string, number>) =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ') || 'none';

const share = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** What came of a run. */
export class Outcome {
  sequences = 0;
  readonly actions = new Map<string, number>();
  /** By the way they were sent and what was true of their thread. */
  readonly sends = new Map<string, number>();
  /** By what was true of the thread. */
  readonly dialogs = new Map<string, number>();
  readonly decisions = new Map<string, number>();
  /** What is no violation, and why: counted, so that it is seen to stay rare. */
  readonly apart = new Map<string, number>();
  readonly violations: Violation[] = [];
  readonly guardTimes: number[] = [];

  acted = (kind: string) => count(this.actions, kind);
  sent = (how: string) => count(this.sends, how);
  asked = (phase: string) => count(this.dialogs, phase);
  decided = (how: string) => count(this.decisions, how);
  setApart = (why: string) => count(this.apart, why);

  wrong(fault: Fault, number: number, about: string): void {
    this.violations.push({ fault, number, about });
  }

  /** In words, one line each. */
  report(seed: number): string[] {
    const times = this.guardTimes.toSorted((a, b) => a - b);
    const byFault = new Map<string, number>();
    for (const { fault } of this.violations) count(byFault, fault);
    return [
      ...this.violations.map(
        ({ fault, number, about }) =>
          `WRONG ${fault} in --seed ${seed} --number ${number}: ${about}`,
      ),
      `chaos: seed ${seed}, ${this.sequences} sequences, ${this.violations.length} violations (${listed(byFault)})`,
      `  actions: ${listed(this.actions)}`,
      `  sends: ${listed(this.sends)}`,
      `  dialogs: ${listed(this.dialogs)}; answers: ${listed(this.decisions)}`,
      `  apart: ${listed(this.apart)}`,
      times.length
        ? `  guard: ${times.length} events judged, p50 ${share(times, 0.5).toFixed(2)} ms, p95 ${share(times, 0.95).toFixed(2)} ms, most ${share(times, 1).toFixed(2)} ms`
        : '  guard: its time was not measured in this build',
    ];
  }
}
