import type { Language } from '../../utils/i18n/translate.ts';

export interface ShotLook {
  readonly language: Language;
  readonly dark: boolean;
}

/** A window, CSS px. */
export interface ShotSize {
  /** Absent = called by its width. */
  readonly name?: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for each of CSS: 2 = zoomed to 200 %. */
  readonly scale?: number;
}

/** One state of something that Ventana draws, put into an empty element of a page. */
export interface Shot {
  readonly name: string;
  /** It covers the page, as a dialog does: it gets a picture of its own instead of a place on a sheet. */
  readonly isAlone?: boolean;
  /** Keys that are pressed once it stands; it gets a picture of its own. */
  readonly keys?: readonly string[];
  /** Absent = the widths of a conversation. */
  readonly sizes?: readonly ShotSize[];
  mount(root: HTMLElement, look: ShotLook): void;
}
