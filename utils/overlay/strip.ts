import { makeBarButton } from './bar-button.ts';
import { createOwnElement, make } from './own-element.ts';
import stripCss from './strip.css?inline';
import type { StripSpot } from './strip-spot.ts';
import type { StripHandlers, StripView } from './strip-view.ts';
import tokensCss from './tokens.css?inline';

export interface Strip {
  /** null = nothing is to be said; a note still is. */
  render(view: StripView | null, isDark: boolean): void;
  /** Says what just happened instead; empty = nothing any more. Read out by screen readers. */
  say(note: string): void;
  /** Whether there is anything to say. */
  isShown(): boolean;
  /** Whether it says what just happened. */
  isNoting(): boolean;
  /** Whether the page writes from right to left. */
  isTurned(): boolean;
  /** null = there is no place for it now. */
  place(spot: StripSpot | null, isTop: boolean): void;
  remove(): void;
}

/** What is typed in it must not reach the page's shortcuts. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/** The line at the list. It lies beside the page's own elements: none of them is touched, or taken along by the page. */
export function createStrip(handlers: StripHandlers): Strip {
  const { host, root } = createOwnElement(
    'ventana-strip',
    tokensCss + stripCss,
  );
  const words = createWords();
  const go = makeBarButton('', handlers.onGo);
  const list = makeBarButton('', handlers.onList);
  const away = makeBarButton('×', handlers.onAway);
  go.className = 'go';
  list.className = 'list';
  away.className = 'away';
  const line = make(
    'div',
    'line',
    words.part,
    words.more,
    make('span', 'buttons', go, list, away),
  );
  const note = make('span', 'note');
  note.setAttribute('role', 'status');
  const strip = make('section', 'strip', line, note);
  root.append(strip);
  for (const name of KEPT_EVENTS)
    host.addEventListener(name, (event) => event.stopPropagation());
  let shown = '';
  let hasWords = false;
  let hasPlace = false;
  const isNoting = () => note.textContent !== '';
  const isShown = () => hasWords || isNoting();
  const show = () => {
    line.hidden = isNoting() || !hasWords;
    strip.hidden = !isShown() || !hasPlace;
  };
  show();
  return {
    isShown,
    isNoting,
    isTurned: () => getComputedStyle(strip).direction === 'rtl',
    render(view, isDark) {
      const now = JSON.stringify([view, isDark]);
      if (now === shown) return;
      shown = now;
      hasWords = view !== null;
      strip.style.colorScheme = isDark ? 'dark' : 'light';
      if (view) {
        strip.setAttribute('aria-label', view.label);
        strip.classList.toggle('soon', view.isSoon);
        strip.classList.toggle('other', view.page !== '');
        words.render(view);
        go.hidden = !view.go;
        go.textContent = view.go;
        list.textContent = view.list;
        away.title = view.away;
        go.setAttribute('aria-label', view.goName);
        away.setAttribute('aria-label', view.away);
      }
      show();
    },
    say(said) {
      note.textContent = said;
      note.title = said;
      show();
    },
    place(spot, isTop) {
      hasPlace = spot !== null;
      if (spot) {
        strip.classList.toggle('top', isTop);
        strip.style.left = `${spot.left}px`;
        strip.style.top = `${spot.top}px`;
        strip.style.width = `${spot.width}px`;
        // Some pages clear what they did not put there.
        if (!host.isConnected) document.documentElement.append(host);
      }
      show();
    },
    remove: () => host.remove(),
  };
}

/** Each part may be written the other way round than those about it. */
function makePart(className: string) {
  const words = make('bdi', '');
  return { part: make('span', className, words), words };
}

function createWords() {
  const [lead, name, page, until, left, span] = [
    'lead',
    'name',
    'page',
    'until',
    'left',
    'left short',
  ].map(makePart) as [Part, Part, Part, Part, Part, Part];
  const parts = [lead, name, page, until, left, span].map(({ part }) => part);
  const part = make('p', 'words', ...parts);
  const more = make('bdi', 'more');
  more.setAttribute('role', 'img');
  return {
    part,
    more,
    render(view: StripView) {
      const { words: where } = page;
      lead.words.textContent = view.lead;
      name.words.textContent = view.name;
      where.textContent = view.page && `(${view.page})`;
      page.part.hidden = !view.page;
      until.words.textContent = view.until;
      left.words.textContent = view.left;
      span.words.textContent = view.span;
      // What is cut can still be read.
      part.title = `${view.lead} ${view.name} ${where.textContent} · ${view.until} · ${view.left}`;
      more.textContent = view.more;
      more.title = view.moreName;
      more.setAttribute('aria-label', view.moreName);
    },
  };
}

type Part = ReturnType<typeof makePart>;
