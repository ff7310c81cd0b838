/** Whether Facebook's dark theme is on, by its class on the root or else by the colour of the page. */
export function isPageDark(page: Document): boolean {
  if (page.documentElement.classList.contains('__fb-dark-mode')) return true;
  if (page.documentElement.classList.contains('__fb-light-mode')) return false;
  const colour = page.body && getComputedStyle(page.body).backgroundColor;
  const [red, green, blue, alpha = 1] =
    (colour ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || !alpha)
    return false;
  return red * 0.3 + green * 0.59 + blue * 0.11 < 110;
}
