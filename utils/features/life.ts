/** How long a script in the page may go on: until navigation, update or removal. */
export interface Life {
  readonly signal: AbortSignal;
  /** True after an update or removal; asking ends the life then, for nothing else tells of it. */
  readonly isInvalid: boolean;
}
