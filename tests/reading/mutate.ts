/** What a redesign does to a page, one thing at a time. */
export const MUTATIONS = [
  'rename-class',
  'wrap',
  'unwrap',
  'reorder',
  'change-tag',
  'remove-attribute',
  'translate-label',
  'insert-decoy',
] as const;
export type Mutation = (typeof MUTATIONS)[number];

export interface MutationPlan {
  readonly kind: Mutation;
  /** Only nodes that match, or that stand around a message in its line; null = any node of the page. */
  readonly targets: string | null;
  /** Numbers in [0, 1) that choose the node and what is done to it. */
  readonly dice: readonly [number, number, number];
}

/**
 * Changes the page it runs in and says how, or null where the page has nothing of the kind to change. Runs in the
 * page, so that it stands alone. What the page says of a time or a side stays as it was: only how it is built changes.
 */
export function mutate({ kind, targets, dice }: MutationPlan): string | null {
  const [first, second, third] = dice;
  const pick = <T>(list: readonly T[], at: number): T | undefined =>
    list[Math.floor(at * list.length)];
  const LABELS = ['aria-label', 'placeholder', 'aria-placeholder', 'title'];
  const isLabelled = (node: Element) =>
    LABELS.some((name) => node.hasAttribute(name));
  const lines = () =>
    [...document.querySelectorAll('[data-message-id]')].flatMap((message) => {
      const around: Element[] = [];
      for (
        let e: Element | null = message;
        e && around.length < 4;
        e = e.parentElement
      )
        around.push(e);
      return around;
    });
  const fits: Record<Mutation, (node: Element) => boolean> = {
    'rename-class': (node) => node.classList.length > 0,
    wrap: () => true,
    unwrap: (node) => node.childElementCount > 0,
    reorder: (node) => Boolean(node.nextElementSibling),
    'change-tag': (node) => !/^(?:textarea|img|iframe)$/.test(node.localName),
    'remove-attribute': (node) => node.attributes.length > 0,
    'translate-label': isLabelled,
    'insert-decoy': () => true,
  };
  const area = document.querySelector('[id^="mount"]') ?? document.body;
  const all =
    targets === null
      ? [...area.querySelectorAll('*')]
      : [...area.querySelectorAll(targets), ...lines()];
  const nodes = all.filter(
    (node) => area.contains(node) && node !== area && fits[kind](node),
  );
  const node = pick(nodes, first);
  if (!node) return null;
  const what =
    `${kind} ${node.localName}${node.id && `#${node.id}`}.${node.className}`.slice(
      0,
      120,
    );
  const swap = (other: Element) => {
    while (node.firstChild) other.append(node.firstChild);
    node.replaceWith(other);
  };
  const copyInto = (other: Element) => {
    for (const { name, value } of node.attributes)
      other.setAttribute(name, value);
    return other;
  };
  switch (kind) {
    case 'rename-class': {
      const name = pick([...node.classList], second) ?? '';
      for (const other of document.querySelectorAll(`.${CSS.escape(name)}`))
        other.classList.replace(
          name,
          `x${Math.floor(third * 1e9).toString(36)}`,
        );
      return `${what} (${name})`;
    }
    case 'wrap': {
      const wrapper = document.createElement('div');
      node.replaceWith(wrapper);
      wrapper.append(node);
      return what;
    }
    case 'unwrap':
      node.replaceWith(...node.childNodes);
      return what;
    case 'reorder': {
      // What stands between two times of day keeps its place: else the page would say another time.
      const next = node.nextElementSibling;
      if (
        !next ||
        node.closest('[role="region"], [role="log"], [data-utime]') ||
        node.querySelector('[data-message-id]')
      )
        return null;
      next.after(node);
      return what;
    }
    case 'change-tag':
      swap(copyInto(document.createElement(second < 0.5 ? 'section' : 'span')));
      return what;
    case 'remove-attribute': {
      const name = pick(node.getAttributeNames(), second) ?? '';
      node.removeAttribute(name);
      return `${what} (${name})`;
    }
    case 'translate-label':
      for (const name of LABELS)
        if (node.hasAttribute(name))
          node.setAttribute(name, 'Žluťoučký kůň úpěl');
      return what;
    case 'insert-decoy': {
      const decoy = copyInto(document.createElement(node.localName));
      decoy.removeAttribute('data-message-id');
      decoy.removeAttribute('data-utime');
      decoy.textContent = second < 0.5 ? '' : 'Lorem ipsum';
      if (third < 0.5) node.before(decoy);
      else node.after(decoy);
      return what;
    }
  }
}
