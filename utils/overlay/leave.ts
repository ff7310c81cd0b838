import leaveCss from './leave.css?inline';
import type { LeaveView } from './leave-view.ts';
import { createOwnElement, make } from './own-element.ts';
import { watchSight } from './plain-sight.ts';
import tokensCss from './tokens.css?inline';

/** It counts only once it could be read: no click or key that was on its way already. */
const READABLE_MS = 500;

/** What is typed here must not reach the page's shortcuts. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress', 'paste', 'input'] as const;

const makeButton = (className: string, label: string): HTMLButtonElement => {
  const button = make('button', className, label) as HTMLButtonElement;
  button.type = 'button';
  return button;
};

function makeDialog(view: LeaveView) {
  const stay = makeButton('main', view.stay);
  const leave = makeButton('', view.leave);
  stay.autofocus = true;
  const title = make('h2', '', view.title);
  const body = make('p', '', view.body);
  title.id = 'title';
  body.id = 'body';
  const buttons = make('div', 'buttons', stay, leave);
  const dialog = make('dialog', '', title, body, buttons) as HTMLDialogElement;
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.setAttribute('aria-describedby', body.id);
  dialog.lang = view.language;
  dialog.style.colorScheme = view.isDark ? 'dark' : 'light';
  return { dialog, stay, leave };
}

/**
 * Asks whether to leave a draft. To stay has the focus, and is what Esc and anything unforeseen mean; to leave takes a
 * press of the moderator's own on what stood in plain sight. Throws where it cannot be shown.
 */
export async function askToLeave(
  view: LeaveView,
  signal: AbortSignal,
): Promise<boolean> {
  const { host, root } = createOwnElement(
    'ventana-dialog',
    tokensCss + leaveCss,
  );
  const { dialog, stay, leave } = makeDialog(view);
  root.append(dialog);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const over = new AbortController();
  const onStay = () => resolve(false);
  stay.addEventListener('click', onStay);
  for (const name of ['cancel', 'close'] as const)
    dialog.addEventListener(name, onStay);
  for (const name of KEPT_EVENTS)
    host.addEventListener(name, (event) => event.stopPropagation());
  // Taken away, or put elsewhere, which closes it without a word.
  const watch = new MutationObserver(() => {
    if (host.parentNode !== document.documentElement) resolve(false);
  });
  signal.addEventListener('abort', onStay, { signal: over.signal });
  document.documentElement.append(host);
  try {
    dialog.showModal();
    watch.observe(document.documentElement, { childList: true });
    const sight = watchSight(dialog, over.signal);
    leave.addEventListener('click', (event) => {
      if (event.isTrusted && sight.isSeenFor(READABLE_MS, event)) resolve(true);
    });
    return await promise;
  } finally {
    over.abort();
    watch.disconnect();
    host.remove();
  }
}
