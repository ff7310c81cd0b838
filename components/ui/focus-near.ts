/** Gives the focus to the neighbour of a list item whose button removes it; to `other` where it is the only one. */
export function focusNear(
  button: HTMLElement,
  other: HTMLElement | null | undefined,
): void {
  const item = button.closest('li');
  const near = item?.nextElementSibling ?? item?.previousElementSibling;
  (near?.querySelector('button') ?? other)?.focus();
}
