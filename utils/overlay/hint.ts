import hintCss from './hint.css?inline';
import type { HintView } from './hint-view.ts';
import { make, type OwnElement } from './own-element.ts';
import tokensCss from './tokens.css?inline';

export interface Hint {
  /** null = there is nothing to say; the line keeps its place. */
  render(view: HintView | null, isDark: boolean): void;
}

/** Who types listens to their own words: what is new is read out in a pause, and once. */
const PAUSE_MS = 1000;

/** The line under the composer, in the place that is kept for it. It takes no press and no focus. */
export function createHint({ host, root }: OwnElement): Hint {
  const style = make('style', '', tokensCss + hintCss);
  const line = make('div', 'line');
  // The line changes with every phrase; a screen reader hears of a new verdict alone.
  line.ariaHidden = 'true';
  const said = make('div', 'said');
  said.setAttribute('role', 'status');
  root.prepend(style);
  root.querySelector('.hint')?.append(line, said);
  const announce = announcer(said);
  let shown = '';
  return {
    render(view, isDark) {
      const now = JSON.stringify([view, isDark]);
      if (now === shown) return;
      shown = now;
      host.style.colorScheme = isDark ? 'dark' : 'light';
      line.className = view?.isAgainst ? 'line against' : 'line';
      const parts = view ? partsOf(view) : [];
      line.replaceChildren(...parts);
      // What is cut can still be read.
      line.title = line.textContent;
      announce(view?.id ?? '', line.textContent);
    },
  };
}

function partsOf({ flagged, more, says }: HintView): HTMLElement[] {
  const verdict = make('span', 'says', says);
  if (!flagged) return [verdict];
  const why = [`(${flagged.reason})`, more].filter(Boolean).join(' ');
  return [
    make('mark', 'phrase', flagged.phrase),
    make('span', 'why', ` ${why}: `),
    verdict,
  ];
}

function announcer(said: HTMLElement) {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (id: string, words: string) => {
    clearTimeout(timer);
    if (id === last) return;
    timer = setTimeout(() => {
      last = id;
      said.textContent = words;
    }, PAUSE_MS);
  };
}
