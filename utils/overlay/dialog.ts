import dialogCss from './dialog.css?inline';
import { makeParts } from './dialog-parts.ts';
import type { Answer, Asked, DialogView } from './dialog-view.ts';
import { createOwnElement, make } from './own-element.ts';
import { watchSight } from './plain-sight.ts';
import tokensCss from './tokens.css?inline';

/** A choice counts only once it could be read: no click or key that was on its way already. */
const READABLE_MS = 500;

/** What is typed here must not reach the page's shortcuts. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress', 'paste', 'input'] as const;

/** What of the dialog can be answered just now. */
interface Shown {
  readonly view: DialogView;
  readonly choices: readonly HTMLElement[];
  readonly offerBox: HTMLInputElement | null;
  /** `performance.now()` at which it began to ask this. */
  readonly since: number;
}

const isReadable = ({ since }: Shown) =>
  performance.now() - since >= READABLE_MS;

/**
 * A digit chooses, and a blank presses what has the focus, only if it stands alone: not in a run of keys meant for the
 * draft, nor held down, nor before it could be read.
 */
function watchTyping(
  dialog: HTMLElement,
  answer: {
    choose(event: Event, index: number): void;
    isReadable(): boolean;
  },
) {
  let typedAt = Number.NEGATIVE_INFINITY;
  let isBlankTyped = false;
  dialog.addEventListener('keyup', (event) => {
    // A button is pressed when the key comes up, in Firefox whatever came of its way down.
    if (event.key === ' ' && isBlankTyped) event.preventDefault();
  });
  dialog.addEventListener('keydown', (event) => {
    const { key, repeat, ctrlKey, metaKey, altKey, timeStamp } = event;
    // When it was pressed, not when a busy page got round to it.
    const isAlone = timeStamp - typedAt >= READABLE_MS;
    if (key.length === 1) typedAt = timeStamp;
    if (key === ' ') {
      isBlankTyped = !isAlone || repeat || !answer.isReadable();
      if (isBlankTyped) event.preventDefault();
    }
    const isPlain = !ctrlKey && !metaKey && !altKey;
    if (!/^[1-9]$/.test(key) || !isPlain) return;
    // The focus goes back to the draft with the choice: the digit must not be typed there.
    event.preventDefault();
    if (isAlone && !repeat) answer.choose(event, Number(key) - 1);
  });
}

/** Fills the dialog with what it asks; `answer` gets what is pressed. */
function fill(
  dialog: HTMLDialogElement,
  view: DialogView,
  answer: {
    choose(event: Event, index: number): void;
    keep(event: Event): void;
    except(event: Event): void;
  },
): Shown {
  const { content, choices, keep, exception, offerBox } = makeParts(view);
  dialog.replaceChildren(...content);
  dialog.lang = view.language;
  choices.forEach((button, index) => {
    button.addEventListener('click', (event) => answer.choose(event, index));
  });
  keep.addEventListener('click', answer.keep);
  exception?.addEventListener('click', answer.except);
  if (dialog.open) keep.focus({ preventScroll: true });
  else keep.autofocus = true;
  return { view, choices, offerBox, since: performance.now() };
}

function makeDialog(): HTMLDialogElement {
  const dialog = make('dialog', '') as HTMLDialogElement;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'body');
  return dialog;
}

export interface DialogPlace {
  readonly signal: AbortSignal;
  /** The moderator wants this phrase marked no more. */
  onExcept(phrase: string): void;
}

/**
 * Asks the moderator. The safe choice has the focus, Esc keeps editing, Enter never chooses to send. Throws where the
 * dialog cannot be shown.
 */
export function openDialog(
  view: DialogView,
  { signal, onExcept }: DialogPlace,
): Asked {
  const { host, root } = createOwnElement(
    'ventana-dialog',
    tokensCss + dialogCss,
  );
  const dialog = makeDialog();
  dialog.style.colorScheme = view.isDark ? 'dark' : 'light';
  root.append(dialog);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const keep = ({ isTrusted }: { isTrusted: boolean }) =>
    resolve({ kind: null, isTrusted, isTaken: false });
  const choose = (event: Event, index: number) => {
    const choice = shown.view.choices[index];
    const isTaken = shown.offerBox?.checked ?? false;
    if (choice && event.isTrusted && sight.isSeenFor(READABLE_MS, event))
      resolve({ kind: choice.id, isTrusted: true, isTaken });
  };
  const except = (event: Event) => {
    const { phrase } = shown.view.except ?? {};
    if (phrase && event.isTrusted && sight.isSeenFor(READABLE_MS, event))
      onExcept(phrase);
  };
  let shown = fill(dialog, view, { choose, keep, except });
  for (const name of ['cancel', 'close'] as const)
    dialog.addEventListener(name, keep);
  dialog.addEventListener('keydown', (event) => {
    const isOnChoice = shown.choices.includes(
      root.activeElement as HTMLElement,
    );
    // A second Enter that was on its way must neither send nor close what nobody has read.
    if (event.key === 'Enter' && (isOnChoice || !isReadable(shown)))
      event.preventDefault();
  });
  watchTyping(dialog, { choose, isReadable: () => isReadable(shown) });
  for (const name of KEPT_EVENTS)
    host.addEventListener(name, (event) => event.stopPropagation());
  const isShown = () =>
    host.isConnected && dialog.matches(':modal') && dialog.checkVisibility();
  const giveUp = () => reject(new Error('the page took it away'));
  const watch = new MutationObserver(() => {
    if (!isShown()) giveUp();
  });
  const leave = () => keep({ isTrusted: false });
  const over = new AbortController();
  const close = () => {
    over.abort();
    watch.disconnect();
    signal.removeEventListener('abort', leave);
    host.remove();
  };
  signal.addEventListener('abort', leave);
  document.documentElement.append(host);
  try {
    dialog.showModal();
  } catch (error) {
    close();
    throw error;
  }
  watch.observe(document.documentElement, { childList: true });
  const sight = watchSight(dialog, over.signal);
  const update = (newer: DialogView) => {
    shown = fill(dialog, newer, { choose, keep, except });
    sight.renew();
  };
  return { answer: promise.finally(close), update, leave, isShown, giveUp };
}
