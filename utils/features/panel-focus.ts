import { keepCaret } from '../host/keep-caret.ts';

export const isInPanel = (): boolean =>
  document.activeElement?.localName === 'ventana-panel';

/** Where the focus was before a panel took it. */
export interface KeptFocus {
  /** Puts focus and caret into the composer, where the caret was. */
  readonly toCaret: (composer: HTMLElement | null) => void;
  /** Puts the focus back where it was. */
  readonly giveBack: (composer: HTMLElement | null) => void;
}

/** `button` = the one in our bar: what is in there the page's document does not tell. */
export function keepFocus(
  button: HTMLElement,
  composer: HTMLElement | null,
): KeptFocus {
  const { activeElement: active } = document;
  const before = active?.localName === 'ventana-bar' ? button : active;
  const toCaret = keepCaret(composer);
  return {
    toCaret,
    giveBack(now) {
      if (composer && before === composer) toCaret(now);
      else if (before instanceof HTMLElement && before !== document.body)
        before.focus({ preventScroll: true });
    },
  };
}
