import type { Tab } from '../e2e/scenarios/tab.ts';

/** What one look into a tab shows. */
export interface Look {
  /** Of the open thread, by the address. */
  readonly thread: string | null;
  /** The bar's badge; null = there is no bar. */
  readonly badge: string | null;
  /** All that the bar says. */
  readonly bar: string;
  /** What the bar says just happened. */
  readonly note: string;
  /** Its age is that of what it asks just now. */
  readonly dialog: { readonly ageMs: number; readonly choices: number } | null;
  /** How many dialogs have opened in this document. */
  readonly opened: number;
  /** Null = there is no box. */
  readonly draft: string | null;
  readonly isCaretInBox: boolean;
  /** The page's `performance.now()`. */
  readonly at: number;
}

/**
 * Counts in the page what a look from outside could miss: a dialog that comes and goes, or asks something else. Runs
 * before the page.
 */
export const PROBE = `(() => {
  const seen = { opened: 0, askedAt: 0 };
  globalThis.chaos = seen;
  const watch = (root) => new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (node.nodeName === 'HTML') watch(node);
        if (node.nodeName !== 'VENTANA-DIALOG') continue;
        seen.opened++;
        const note = () => { seen.askedAt = performance.now(); };
        note();
        const inside = { childList: true, subtree: true };
        if (node.shadowRoot) new MutationObserver(note).observe(node.shadowRoot, inside);
      }
  }).observe(root, { childList: true });
  watch(document);
  if (document.documentElement) watch(document.documentElement);
})()`;

interface Probed {
  chaos: { opened: number; askedAt: number };
}

export const look = (tab: Tab): Promise<Look> =>
  tab.evaluate(() => {
    const { opened, askedAt } = (window as unknown as Probed).chaos;
    const box = document.querySelector<HTMLElement>(
      '[contenteditable="true"][role="textbox"], [data-pagelet*="DetailView"] textarea',
    );
    const bar = document.querySelector('ventana-bar')?.shadowRoot;
    const dialog = document
      .querySelector('ventana-dialog')
      ?.shadowRoot?.querySelector('dialog');
    const at = performance.now();
    const textOf = (node: Node): string => {
      if (node.nodeName === 'BR') {
        // Lexical's own, which keeps an empty last line open.
        const isFiller = (node as Element).hasAttribute(
          'data-lexical-managed-linebreak',
        );
        return isFiller || node.parentNode?.childNodes.length === 1 ? '' : '\n';
      }
      return node.nodeName === '#text'
        ? (node.textContent ?? '')
        : [...node.childNodes].map(textOf).join('');
    };
    const draft =
      box instanceof HTMLTextAreaElement ? box.value : box && textOf(box);
    return {
      thread: new URLSearchParams(location.search).get('selected_item_id'),
      badge:
        bar?.querySelector('.badge')?.className.replace('badge ', '') ?? null,
      bar: bar?.querySelector('.bar')?.textContent ?? '',
      note: bar?.querySelector('.note')?.textContent ?? '',
      dialog: dialog?.open
        ? {
            ageMs: at - askedAt,
            choices: dialog.querySelectorAll('.choice').length,
          }
        : null,
      opened,
      draft,
      isCaretInBox: box?.contains(document.activeElement) === true,
      at,
    };
  }, undefined);

/** How long the guard took over each event, ms; told once. */
export const takeGuardTimes = (tab: Tab): Promise<number[]> =>
  tab.evaluate(() => {
    const name = 'ventana:guard';
    const times = performance
      .getEntriesByName(name)
      .map((entry) => entry.duration);
    performance.clearMeasures(name);
    return times;
  }, undefined);

/** The middle of something in the page, or of the dialog; null = it is not there. */
export const placeOf = (
  tab: Tab,
  selector: string,
): Promise<{ x: number; y: number } | null> =>
  tab.evaluate((wanted) => {
    const [inDialog, name] = wanted.startsWith('dialog ')
      ? [true, wanted.slice(7)]
      : [false, wanted];
    const root = inDialog
      ? document.querySelector('ventana-dialog')?.shadowRoot
      : document;
    const found = [...(root?.querySelectorAll(name) ?? [])].find(
      (element) => element.getBoundingClientRect().width > 0,
    );
    const rect = found?.getBoundingClientRect();
    return rect
      ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
      : null;
  }, selector);
