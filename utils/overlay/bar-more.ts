import { makeBarButton, setOpen } from './bar-button.ts';
import type { BarView } from './bar-view.ts';
import { make } from './own-element.ts';

export interface MorePart {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  render(more: BarView['more']): void;
  /** False = nothing was open. */
  close(): boolean;
}

/** What the bar says only when asked for. */
export function createMore(): MorePart {
  let view: BarView['more'];
  let isOpen = false;
  const panel = make('div', 'more');
  const draw = () => {
    button.hidden = !view;
    button.textContent = (isOpen ? view?.hide : view?.show) ?? '';
    setOpen(button, isOpen);
    panel.hidden = !isOpen;
    const texts = isOpen && view ? view.texts : [];
    panel.replaceChildren(...texts.map((text) => make('p', '', text)));
  };
  const button = makeBarButton('', () => {
    isOpen = !isOpen;
    draw();
  });
  return {
    button,
    panel,
    render(more) {
      view = more;
      draw();
    },
    close() {
      const wasOpen = isOpen;
      isOpen = false;
      draw();
      return wasOpen;
    },
  };
}
