import { makeBarButton, setOpen } from './bar-button.ts';
import type { BarHandlers, RemindView } from './bar-view.ts';
import { make } from './own-element.ts';

export interface RemindPart {
  /** Stands in the bar's first line. */
  readonly head: HTMLElement;
  /** The choices, under the lines. */
  readonly panel: HTMLElement;
  render(view: RemindView | undefined): void;
  /** False = nothing was open. */
  close(): boolean;
}

/** The reminder of the open thread: a button, its choices, or the one that is set. */
export function createRemind(handlers: BarHandlers | undefined): RemindPart {
  const head = make('span', 'remind');
  const panel = make('div', 'choices');
  panel.setAttribute('role', 'group');
  panel.hidden = true;
  let ask: HTMLButtonElement | null = null;
  let shown = '';
  const show = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    if (ask) setOpen(ask, isOpen);
  };
  const focusOn = (isWanted: boolean, button: Element | null) => {
    if (isWanted && button instanceof HTMLElement)
      button.focus({ preventScroll: true });
  };
  const close = () => {
    const wasOpen = !panel.hidden;
    const wasInside = panel.matches(':focus-within');
    show(false);
    focusOn(wasInside, ask);
    return wasOpen;
  };
  const draw = (view: RemindView | undefined) => {
    ask = null;
    if (!view) return head.replaceChildren();
    if ('set' in view) {
      const remove = makeBarButton(view.remove, (e) => handlers?.onForget(e));
      remove.setAttribute('aria-label', view.removeName);
      return head.replaceChildren(make('span', '', view.set), remove);
    }
    ask = makeBarButton(view.ask, () => show(Boolean(panel.hidden)));
    head.replaceChildren(ask);
    panel.setAttribute('aria-label', view.when);
    panel.replaceChildren(
      ...view.choices.map(({ label, at }) =>
        makeBarButton(label, (event) => {
          close();
          handlers?.onRemind(at, event);
        }),
      ),
    );
  };
  return {
    head,
    panel,
    render(given) {
      const view = handlers ? given : undefined;
      const now = JSON.stringify(view) ?? '';
      if (now === shown) return;
      shown = now;
      const wasInHead = head.matches(':focus-within');
      const wasInPanel = panel.matches(':focus-within');
      const isAsking = view !== undefined && 'ask' in view;
      draw(view);
      show(isAsking && !panel.hidden);
      // A choice that lapsed, or was taken, leaves the focus where one can go on.
      const at = wasInPanel && !panel.hidden ? panel : head;
      focusOn(wasInHead || wasInPanel, at.querySelector('button'));
    },
    close,
  };
}
