import dialogCss from './dialog.css?inline';
import type { Asked, DialogChoice, DialogView } from './dialog-view.ts';
import { createOwnElement, make } from './own-element.ts';
import tokensCss from './tokens.css?inline';

/** A choice counts only once it could be read: no click or key that was on its way already. */
const READABLE_MS = 500;

/** What is typed here must not reach the page's shortcuts. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress', 'paste', 'input'] as const;

function makeButton(className: string, ...children: (Node | string)[]) {
  const button = make('button', className, ...children);
  button.setAttribute('type', 'button');
  return button;
}

function makeChoice(choice: DialogChoice, digit: number): HTMLElement {
  const isOnKey = digit <= 9;
  const key = make(isOnKey ? 'kbd' : 'span', '', isOnKey ? String(digit) : '');
  key.setAttribute('aria-hidden', 'true');
  const button = makeButton(
    choice.isDanger ? 'choice danger' : 'choice',
    key,
    make('b', '', choice.title),
    make('small', '', choice.hint),
  );
  if (isOnKey) button.setAttribute('aria-keyshortcuts', String(digit));
  return button;
}

function makeDialog(view: DialogView) {
  const title = make('h2', '', view.title);
  title.id = 'title';
  const body = make('p', '', view.body);
  body.id = 'body';
  const draft = make('blockquote', '', view.draft);
  draft.setAttribute('aria-label', view.draftLabel);
  const choices = view.choices.map((choice, i) => makeChoice(choice, i + 1));
  const keep = makeButton('main', view.keep);
  const why = makeButton('', view.why);
  const whyText = make('p', 'why', view.whyText);
  whyText.hidden = true;
  whyText.id = 'why';
  why.setAttribute('aria-expanded', 'false');
  why.setAttribute('aria-controls', 'why');
  why.addEventListener('click', () => {
    whyText.hidden = !whyText.hidden;
    why.setAttribute('aria-expanded', String(!whyText.hidden));
    // Under more choices than fit it would open out of sight.
    whyText.scrollIntoView({ block: 'nearest' });
  });
  const dialog = make(
    'dialog',
    '',
    title,
    body,
    draft,
    ...choices,
  ) as HTMLDialogElement;
  dialog.append(make('div', 'actions', keep, why), whyText);
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'body');
  dialog.lang = view.language;
  return { dialog, choices, keep };
}

/** A digit chooses only if it stands alone: not in a run of keys meant for the draft, nor held down. */
function watchDigits(
  dialog: HTMLElement,
  choose: (event: Event, index: number) => void,
) {
  let typedAt = Number.NEGATIVE_INFINITY;
  dialog.addEventListener('keydown', (event) => {
    const { key, repeat, ctrlKey, metaKey, altKey } = event;
    const isAlone = performance.now() - typedAt >= READABLE_MS;
    if (key.length === 1) typedAt = performance.now();
    const isPlain = !ctrlKey && !metaKey && !altKey;
    if (!/^[1-9]$/.test(key) || !isPlain) return;
    // The focus goes back to the draft with the choice: the digit must not be typed there.
    event.preventDefault();
    if (isAlone && !repeat) choose(event, Number(key) - 1);
  });
}

/**
 * Asks the moderator. The safe choice has the focus, Esc keeps editing, Enter never chooses to send. Throws where the
 * dialog cannot be shown.
 */
export function openDialog(view: DialogView, signal: AbortSignal): Asked {
  const { host, root } = createOwnElement(
    'ventana-dialog',
    tokensCss + dialogCss,
  );
  host.style.colorScheme = view.isDark ? 'dark' : 'light';
  const { dialog, choices, keep } = makeDialog(view);
  root.append(dialog);
  const { promise, resolve, reject } = Promise.withResolvers<string | null>();
  const openedAt = performance.now();
  const isReadable = () => performance.now() - openedAt >= READABLE_MS;
  const choose = (event: Event, index: number) => {
    const choice = view.choices[index];
    if (choice && event.isTrusted && isReadable()) resolve(choice.id);
  };
  choices.forEach((button, index) => {
    button.addEventListener('click', (event) => choose(event, index));
  });
  for (const [target, name] of [
    [keep, 'click'],
    [dialog, 'cancel'],
    [dialog, 'close'],
  ] as const)
    target.addEventListener(name, () => resolve(null));
  dialog.addEventListener('keydown', (event) => {
    const isOnChoice = choices.includes(root.activeElement as HTMLElement);
    // A second Enter that was on its way must neither send nor close what nobody has read.
    if (event.key === 'Enter' && (isOnChoice || !isReadable()))
      event.preventDefault();
  });
  watchDigits(dialog, choose);
  for (const name of KEPT_EVENTS)
    host.addEventListener(name, (event) => event.stopPropagation());
  const isShown = () =>
    host.isConnected && dialog.matches(':modal') && dialog.checkVisibility();
  const giveUp = () => reject(new Error('the page took it away'));
  const watch = new MutationObserver(() => {
    if (!isShown()) giveUp();
  });
  const onAbort = () => resolve(null);
  const close = () => {
    watch.disconnect();
    signal.removeEventListener('abort', onAbort);
    host.remove();
  };
  signal.addEventListener('abort', onAbort);
  document.documentElement.append(host);
  try {
    dialog.showModal();
  } catch (error) {
    close();
    throw error;
  }
  watch.observe(document.documentElement, { childList: true });
  keep.focus({ preventScroll: true });
  return { answer: promise.finally(close), isShown, giveUp };
}
