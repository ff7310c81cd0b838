/** Closed, so that the page cannot reach in; an end-to-end build opens it for the tests. */
const MODE: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/**
 * No custom elements are known there. In the page's own document a script of the page could define our tags: it would
 * be asked to make them, and be given the closed root.
 */
const nowhere = document.implementation.createHTMLDocument('');

/** Our tags. */
const TAGS = [
  'ventana-badge',
  'ventana-bar',
  'ventana-dialog',
  'ventana-panel',
  'ventana-hint',
  'ventana-strip',
] as const;

export type OwnTag = (typeof TAGS)[number];

export interface OwnElement {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** An element of ours with its own styles; the page's do not reach in, ours do not leak. */
export function createOwnElement(tag: OwnTag, css: string): OwnElement {
  const host = nowhere.createElement(tag);
  const root = host.attachShadow({ mode: MODE });
  // Firefox does not let a content script adopt a style sheet into a page's shadow root.
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  return { host, root };
}

/** An element with a class, and texts or elements in it. */
export function make(
  tag: string,
  className: string,
  ...children: (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** Takes away what a script of ours that is gone has left: after an update nobody would answer its buttons. */
export function removeLeftovers(): void {
  for (const left of document.querySelectorAll(TAGS.join())) left.remove();
}
