import type { BadgeView } from '../core/window/badge-look.ts';
import badgeCss from './badge.css?inline';
import { fillBadge } from './badge.ts';
import barCss from './bar.css?inline';
import { createOwnElement, make } from './own-element.ts';
import tokensCss from './tokens.css?inline';

/** All words of the bar, spoken already. */
export interface BarView {
  readonly label: string;
  readonly badge: BadgeView;
  readonly headline: string;
  /** Pairs of what speaks and what it says: policy, Facebook. */
  readonly lines: readonly (readonly [string, string])[];
}

export interface Bar {
  readonly host: HTMLElement;
  render(view: BarView, isDark: boolean): void;
  /** A line about what just happened; empty = none. Read out by screen readers. */
  say(note: string): void;
}

/** The bar over the composer. Where it stands is the caller's business. */
export function createBar(): Bar {
  const { host, root } = createOwnElement(
    'ventana-bar',
    tokensCss + badgeCss + barCss,
  );
  const badge = make('span', 'badge');
  const headline = make('span', '');
  const lines = make('dl', '');
  const note = make('p', 'note');
  note.setAttribute('role', 'status');
  const bar = make(
    'section',
    'bar',
    make('div', 'head', badge, headline),
    lines,
    note,
  );
  root.append(bar);
  let shown = '';
  return {
    host,
    render(view, isDark) {
      const now = JSON.stringify([view, isDark]);
      if (now === shown) return;
      shown = now;
      host.style.colorScheme = isDark ? 'dark' : 'light';
      bar.setAttribute('aria-label', view.label);
      fillBadge(badge, view.badge);
      headline.textContent = view.headline;
      lines.replaceChildren(
        ...view.lines.flatMap(([who, says]) => [
          make('dt', '', who),
          make('dd', '', says),
        ]),
      );
    },
    say(text) {
      note.textContent = text;
    },
  };
}
