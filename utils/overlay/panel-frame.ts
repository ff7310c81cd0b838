import { createOwnElement, make } from './own-element.ts';
import { findPanelBox } from './panel-box.ts';
import panelCss from './panel-frame.css?inline';
import tokensCss from './tokens.css?inline';

/** So long after a name was said a load may come of that, ms. */
const NAMED_MS = 2000;

export interface PanelFrame {
  /** What is seen of it. */
  readonly panel: HTMLElement;
  /** Whether the page has left it where it was. */
  isThere(): boolean;
  setDark(isDark: boolean): void;
  setShown(isShown: boolean): void;
  /** Beside the talk that the composer belongs to. */
  place(composer: Element | null): void;
  focus(): void;
  remove(): void;
}

/**
 * A page of ours beside the talk. The frame is in a closed root: the page finds it neither in its
 * document nor among its frames. `onLoad` gets, each time it was loaded, the one function that says a name to the page,
 * which no list of what was loaded shows: it comes after the load.
 */
export function createPanelFrame(
  { url, title }: { readonly url: string; readonly title: string },
  onLoad: (say: (name: string) => void) => void,
): PanelFrame {
  const { host, root } = createOwnElement(
    'ventana-panel',
    tokensCss + panelCss,
  );
  const frame = document.createElement('iframe');
  frame.title = title;
  const panel = make('div', 'panel', frame);
  root.append(panel);
  // Replaced, so that the page's way back does not lead through the frame.
  const say = (name: string) => {
    saidAt = performance.now();
    frame.contentWindow?.location.replace(`${url}#${name}`);
  };
  let saidAt = Number.NEGATIVE_INFINITY;
  frame.addEventListener('load', () => {
    // Chromium (2026-11) sends one for the name alone, Firefox does not.
    const isOfName = performance.now() - saidAt < NAMED_MS;
    saidAt = Number.NEGATIVE_INFINITY;
    if (!isOfName) onLoad(say);
  });
  frame.src = url;
  document.documentElement.append(host);
  return {
    panel,
    isThere: () => host.isConnected,
    setDark(isDark) {
      panel.style.colorScheme = isDark ? 'dark' : 'light';
    },
    setShown(isShown) {
      panel.hidden = !isShown;
    },
    place(composer) {
      const talk = document.querySelector('ventana-bar') ?? composer;
      const { width, end, bottom } = findPanelBox(
        talk?.getBoundingClientRect() ?? new DOMRect(),
        { width: innerWidth, height: innerHeight },
        getComputedStyle(panel).direction === 'rtl',
      );
      panel.style.width = `${width}px`;
      panel.style.insetInlineEnd = `${end}px`;
      panel.style.bottom = `${bottom}px`;
    },
    focus: () => frame.focus({ preventScroll: true }),
    remove: () => host.remove(),
  };
}
