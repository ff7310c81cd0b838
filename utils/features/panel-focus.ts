import { keepCaret } from '../host/keep-caret.ts';

export const isInPanel = (): boolean =>
  document.activeElement?.localName === 'ventana-panel';

/** Where the focus was before a panel took it. */
export interface KeptFocus {
  /** Puts the focus into the composer, and the caret where it was last. */
  readonly toCaret: () => void;
  /** Puts the focus back where it was. */
  readonly giveBack: () => void;
}

/** `button` = the one in our bar: what is in there the page's document does not tell. Follows until the signal aborts. */
export function keepFocus(
  button: HTMLElement,
  findComposer: () => HTMLElement | null,
  signal: AbortSignal,
): KeptFocus {
  const { activeElement: active } = document;
  const before = active?.localName === 'ventana-bar' ? button : active;
  const first = findComposer();
  let putBack = keepCaret(first);
  // Somebody writes on while the panel is open, and so does a reply that is put in.
  const keep = () => {
    putBack = keepCaret(findComposer(), putBack);
  };
  document.addEventListener('selectionchange', keep, { signal });
  const toCaret = () => {
    keep();
    putBack(findComposer());
  };
  return {
    toCaret,
    giveBack() {
      if (first && before === first) toCaret();
      else if (before instanceof HTMLElement && before !== document.body)
        before.focus({ preventScroll: true });
    },
  };
}
