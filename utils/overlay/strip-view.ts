/** All words of the line at the list, spoken already. */
export interface StripView {
  /** What the line is, for who cannot see it. */
  readonly label: string;
  readonly lead: string;
  readonly name: string;
  /** Of another Page than this inbox; empty = of this one. */
  readonly page: string;
  readonly until: string;
  readonly left: string;
  /** The span alone, where there is little room. */
  readonly span: string;
  readonly isSoon: boolean;
  /** How many more; empty = none. */
  readonly more: string;
  readonly moreName: string;
  /** Empty = it is open already. */
  readonly go: string;
  readonly goName: string;
  readonly list: string;
  readonly away: string;
}

/** What the moderator does in the line. Each is the moderator's own press, never one of the page's making. */
export interface StripHandlers {
  onGo(): void;
  onList(): void;
  onAway(): void;
}
