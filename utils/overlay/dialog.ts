import dialogCss from './dialog.css?inline';
import type { DialogChoice, DialogView } from './dialog-view.ts';
import { createOwnElement, make } from './own-element.ts';
import tokensCss from './tokens.css?inline';

/** A choice counts only once it could be read: no click or key that was on its way already. */
const READABLE_MS = 500;

/** The page must neither type its shortcuts from our keys nor see them. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress', 'paste', 'input'] as const;

function makeButton(className: string, ...children: (Node | string)[]) {
  const button = make('button', className, ...children);
  button.setAttribute('type', 'button');
  return button;
}

function makeChoice(choice: DialogChoice, digit: number): HTMLElement {
  const key = make('kbd', '', String(digit));
  key.setAttribute('aria-hidden', 'true');
  const button = makeButton(
    choice.isDanger ? 'choice danger' : 'choice',
    key,
    make('b', '', choice.title),
    make('small', '', choice.hint),
  );
  button.setAttribute('aria-keyshortcuts', String(digit));
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

/**
 * Asks the moderator; resolves with the id of the choice, or null = go on writing. The safe choice has the focus, Esc
 * keeps editing, Enter never chooses to send.
 */
export function openDialog(
  view: DialogView,
  signal: AbortSignal,
): Promise<string | null> {
  const { host, root } = createOwnElement(
    'ventana-dialog',
    tokensCss + dialogCss,
  );
  host.style.colorScheme = view.isDark ? 'dark' : 'light';
  const { dialog, choices, keep } = makeDialog(view);
  root.append(dialog);
  const decided = Promise.withResolvers<string | null>();
  const openedAt = performance.now();
  const isReadable = () => performance.now() - openedAt >= READABLE_MS;
  const choose = (event: Event, index: number) => {
    const choice = view.choices[index];
    if (choice && event.isTrusted && isReadable()) decided.resolve(choice.id);
  };
  choices.forEach((button, index) => {
    button.addEventListener('click', (event) => choose(event, index));
  });
  keep.addEventListener('click', () => decided.resolve(null));
  dialog.addEventListener('cancel', () => decided.resolve(null));
  dialog.addEventListener('close', () => decided.resolve(null));
  dialog.addEventListener('keydown', (event) => {
    const isOnChoice = choices.includes(root.activeElement as HTMLElement);
    // A second Enter that was on its way must neither send nor close what nobody has read.
    if (event.key === 'Enter' && (isOnChoice || !isReadable()))
      event.preventDefault();
    if (
      /^[1-9]$/.test(event.key) &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    )
      choose(event, Number(event.key) - 1);
  });
  for (const name of KEPT_EVENTS)
    host.addEventListener(name, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => decided.resolve(null));
  // Taken away by the page: nobody could answer, and no later Enter may be held for it.
  const watch = new MutationObserver(() => {
    if (!host.isConnected) decided.reject(new Error('the page removed it'));
  });
  document.documentElement.append(host);
  dialog.showModal();
  watch.observe(document.documentElement, { childList: true });
  keep.focus();
  return decided.promise.finally(() => {
    watch.disconnect();
    host.remove();
  });
}
