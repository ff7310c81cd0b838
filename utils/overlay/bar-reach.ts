type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
interface Names {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
  };
}

/**
 * What is in the bar. It is another script's, which is always there and must stay small: what only a shortcut does is
 * done from here. Both browsers give extensions the closed roots, each in its way. null = there is no bar.
 */
function barRoot(): ShadowRoot | null {
  const host = document.querySelector<Opened>('ventana-bar');
  if (!host) return null;
  const { chrome } = globalThis as Names;
  return (
    host.openOrClosedShadowRoot ??
    chrome?.dom?.openOrClosedShadowRoot(host) ??
    host.shadowRoot
  );
}

/** What has the focus in the bar; null = nothing there has. */
export const focusedInBar = (): HTMLElement | null =>
  (barRoot()?.activeElement as HTMLElement | null | undefined) ?? null;

/**
 * Opens the reminder's choices with the focus on the first, or puts it on the one that is set. False = there is nothing
 * to be reminded of.
 */
export function openReminder(): boolean {
  const root = barRoot();
  const button = root?.querySelector<HTMLElement>('.remind button');
  const choices = root?.querySelector<HTMLElement>('.choices');
  if (!button || !choices) return false;
  const first = choices.querySelector<HTMLElement>('button');
  // The button that takes away a reminder opens nothing.
  const isAsking = button.hasAttribute('aria-expanded');
  if (!isAsking || !first) button.focus({ preventScroll: true });
  else {
    const { activeElement: before } = document;
    // Pressed again, it is still where it was then.
    if (!root?.activeElement) giveBack(before as HTMLElement | null, choices);
    choices.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    first.focus({ preventScroll: true });
  }
  return true;
}

/** With a choice made by key the focus goes back to where it was before the shortcut. */
function giveBack(before: HTMLElement | null, choices: HTMLElement): void {
  choices.onclick = ({ detail }) => {
    choices.onclick = null;
    // A key's click has no count. What was pressed gives the focus to the bar's own button.
    if (detail) return;
    before?.focus({ preventScroll: true });
    // Else nothing has it: the same key once more would take the reminder away.
    if (document.activeElement !== before) focusedInBar()?.blur();
  };
}
