/**
 * A form answers with its own field where that is named like one of the form's properties or methods, to Chromium's
 * extensions too. These ask past such names: with a field called "contains" a page would make the guard fail.
 */
export const parentOf = (node: Node): HTMLElement | null =>
  Reflect.get(Node.prototype, 'parentElement', node);

export const childrenOf = (node: Node): NodeListOf<ChildNode> =>
  Reflect.get(Node.prototype, 'childNodes', node);

export const isIn = (node: Node | null, around: Node): boolean =>
  Node.prototype.contains.call(around, node);

export const fits = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const findIn = <E extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): E | null =>
  root instanceof Element
    ? (Element.prototype.querySelector.call(root, selector) as E | null)
    : root.querySelector<E>(selector);

export const findAllIn = <E extends Element = HTMLElement>(
  root: ParentNode,
  selector: string,
): NodeListOf<E> =>
  root instanceof Element
    ? (Element.prototype.querySelectorAll.call(root, selector) as NodeListOf<E>)
    : root.querySelectorAll<E>(selector);
