import { make } from './own-element.ts';

/** A quiet button. It acts on the moderator's own clicks and keys only: a script of the page must not press it. */
export function makeBarButton(
  label: string,
  onPress: (event: Event) => void,
): HTMLButtonElement {
  const button = make('button', '', label) as HTMLButtonElement;
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress(event);
  });
  // The draft keeps the focus under a mouse; keys reach the button as any other.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
}

/** Whether what a button opens is open; told to whoever cannot see it. */
export function setOpen(button: HTMLElement, isOpen: boolean): void {
  button.setAttribute('aria-expanded', String(isOpen));
}
