/** The state of a window under the rules of one moment. */
export type Phase =
  | 'open'
  | 'plus-one'
  | 'limited'
  | 'closed'
  | 'unknown'
  | 'unrestricted';

/** `STANDARD`, `PLUS_ONE`, `PRIVATE_REPLY`, or a message tag by its API constant. */
export type MessageKind = string;

/** What `assess` says of a thread at one moment. Never stored: it ages with every minute, rule and approval. */
export interface Verdict {
  readonly phase: Phase;
  /** When this phase ends by itself, epoch ms; null = it has no end. */
  readonly endsAt: number | null;
  /** `endsAt - now`, ms; null = no end. */
  readonly left: number | null;
  readonly allows: readonly MessageKind[];
  /** The better phase that the latest possible time of the last opener would give. */
  readonly maybe?: Phase;
  /** The newest opener as far as known: what it was and when; null = none known. */
  readonly opener: OpenerSeen | null;
  /** The rule set that was applied; null = the channel has none on this day. */
  readonly ruleSet: string | null;
}

export interface OpenerSeen {
  readonly kind: string;
  readonly earliest: number | null;
  readonly latest: number;
}

/** Per Page and channel account; absent = the default. */
export interface Approvals {
  readonly humanAgent?: boolean;
  readonly subscription?: boolean;
  readonly news?: boolean;
  readonly whatsapp?: 'platform' | 'app';
}
