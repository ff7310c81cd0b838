import type { BadgeView } from '../core/window/badge-look.ts';

/** All words of the bar, spoken already. */
export interface BarView {
  readonly label: string;
  readonly badge: BadgeView;
  readonly headline: string;
  /** Pairs of what speaks and what it says: policy, Facebook. */
  readonly lines: readonly (readonly [string, string])[];
  /** What is only shown when asked for. */
  readonly more?: {
    readonly show: string;
    readonly hide: string;
    readonly texts: readonly string[];
  };
  /** Absent = nothing to be reminded of. */
  readonly remind?: RemindView;
  /** Absent = there is nothing to be noted. */
  readonly panel?: PanelButton;
  /** What the words are about: with another thread all that was opened closes. */
  readonly about?: string;
}

/** The button that opens and closes the panel. */
export interface PanelButton {
  readonly label: string;
  /** What is kept of the thread; empty = nothing. */
  readonly kept: string;
  readonly isOpen: boolean;
}

/** Either a reminder is set, or there are choices. */
export type RemindView =
  | {
      readonly set: string;
      readonly remove: string;
      readonly removeName: string;
    }
  | {
      readonly ask: string;
      /** What the choices are. */
      readonly when: string;
      readonly choices: readonly RemindChoice[];
    };

export interface RemindChoice {
  readonly label: string;
  /** Epoch ms. */
  readonly at: number;
}

/** A small button beside a note. */
export interface NoteAction {
  readonly label: string;
  /** Only what the moderator does, never a script of the page. */
  onChoose(event: Event): void;
}

/** What the moderator does in the bar. Each event is the moderator's own (`isTrusted`). */
export interface BarHandlers {
  /** Wants to be reminded at that moment, epoch ms. */
  onRemind(at: number, event: Event): void;
  onForget(event: Event): void;
  /** `button` = the one that was pressed. */
  onPanel?(button: HTMLElement): void;
}
