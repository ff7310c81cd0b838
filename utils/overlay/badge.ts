import { type BadgeView, shapesOf } from '../core/window/badge-look.ts';
import badgeCss from './badge.css?inline';
import { createOwnElement, make, type OwnElement } from './own-element.ts';
import tokensCss from './tokens.css?inline';

const SVG = 'http://www.w3.org/2000/svg';

// Bottom right of the row, under its time. The page may place its rows as it likes: nothing is measured.
const HOST_CSS = `
:host { all: initial; position: absolute; inset-inline-end: 12px; bottom: 10px; z-index: 1; pointer-events: none; }`;

interface Drawn extends OwnElement {
  readonly badge: HTMLElement;
  shown: string;
}

const drawn = new WeakMap<HTMLElement, Drawn>();

function drawIcon(view: BadgeView): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of shapesOf(view)) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes))
      shape.setAttribute(name, value);
    svg.append(shape);
  }
  return svg;
}

/** Fills a badge element with what a verdict says. */
export function fillBadge(badge: HTMLElement, view: BadgeView): void {
  badge.className = `badge ${view.look}`;
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', view.name);
  badge.replaceChildren(drawIcon(view), view.text);
}

function create(): Drawn {
  const own = createOwnElement(
    'ventana-badge',
    tokensCss + HOST_CSS + badgeCss,
  );
  const badge = make('span', 'badge');
  own.root.append(badge);
  return { ...own, badge, shown: '' };
}

/** Puts the badge on a row, or renews the one that is there; the page may have taken it away. */
export function renderBadge(
  row: HTMLElement,
  view: BadgeView,
  isDark: boolean,
): void {
  const own = drawn.get(row) ?? create();
  drawn.set(row, own);
  const shown = `${view.name}|${view.text}|${view.fill.toFixed(2)}|${isDark}`;
  if (own.shown !== shown) {
    own.shown = shown;
    own.host.style.visibility = '';
    own.host.style.colorScheme = isDark ? 'dark' : 'light';
    fillBadge(own.badge, view);
  }
  if (own.host.parentNode !== row) row.append(own.host);
}

/** Hides the badge of the row in which something changed, until it is drawn again. */
export function hideBadgeAround(changed: Node): void {
  for (let node: Node | null = changed; node; node = node.parentNode) {
    const own = node instanceof HTMLElement && drawn.get(node);
    if (!own) continue;
    own.shown = '';
    own.host.style.visibility = 'hidden';
    return;
  }
}

/** Takes the badge off a row of which nothing is known. */
export function removeBadge(row: HTMLElement): void {
  drawn.get(row)?.host.remove();
}

/** Takes away every badge that is not on one of these rows. */
export function removeBadgesBut(rows: ReadonlySet<Element>): void {
  for (const badge of document.querySelectorAll('ventana-badge'))
    if (!badge.parentElement || !rows.has(badge.parentElement)) badge.remove();
}
