/** All words of the line under a composer, spoken already. */
export interface HintView {
  /** What is said, whatever its times and phrases: with another one it is read out. */
  readonly id: string;
  /** It speaks against sending the draft now. */
  readonly isAgainst: boolean;
  /** The phrase of the draft that it is about; null = it is about any draft. */
  readonly flagged: {
    readonly phrase: string;
    readonly reason: string;
  } | null;
  /** That there are more such phrases; empty = there are none. */
  readonly more: string;
  readonly says: string;
}
