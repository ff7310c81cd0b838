import type { Language } from '../../utils/i18n/translate.ts';

export interface ShotLook {
  readonly language: Language;
  readonly dark: boolean;
}

/** One state of something that Ventana draws, put into an empty element of a page. */
export interface Shot {
  readonly name: string;
  /** It covers the page, as a dialog does: it gets a picture of its own instead of a place on a sheet. */
  readonly isAlone?: boolean;
  /** Keys that are pressed once it stands; it gets a picture of its own. */
  readonly keys?: readonly string[];
  mount(root: HTMLElement, look: ShotLook): void;
}
