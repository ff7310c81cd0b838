/** What a page runs before its own first script. */

/** Defines our tags as custom elements, to be given the closed roots. */
export function defineOurTags(): void {
  const caught: ElementInternals[] = [];
  for (const tag of ['ventana-dialog', 'ventana-bar', 'ventana-badge'])
    customElements.define(
      tag,
      class extends HTMLElement {
        constructor() {
          super();
          caught.push(this.attachInternals());
        }
      },
    );
  Object.assign(window, {
    readCaught: () =>
      caught.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join(''),
  });
}

/** Defines our tags so that they have a root already, and none of ours can be attached. */
export function takeOurRoots(): void {
  for (const tag of ['ventana-dialog', 'ventana-bar', 'ventana-badge'])
    customElements.define(
      tag,
      class extends HTMLElement {
        static readonly disabledFeatures = ['shadow'];
        constructor() {
          super();
          this.attachShadow({ mode: 'open' });
        }
      },
    );
}

/** Bends what every script of the page sees of the browser. */
export function bendBrowser(): void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  const { now } = performance;
  performance.now = () => now.call(performance) + 1e7;
  HTMLDialogElement.prototype.showModal = () => {};
  Element.prototype.checkVisibility = () => true;
  Reflect.deleteProperty(window, 'IntersectionObserver');
  // What we put in is as if it were gone.
  Object.defineProperty(Node.prototype, 'isConnected', { get: () => false });
}
