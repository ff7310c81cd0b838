const REQUIRED = /^https:\/\/business\.facebook\.com\/latest\/inbox(?:[/?#]|$)/;
const OPTIONAL = /^https:\/\/www\.facebook\.com\/messages(?:[/?#]|$)/;

/**
 * Which of the inboxes an address belongs to: that of the host in the manifest, or that of the one which is only
 * asked for by a click; null = neither.
 */
export function inboxAt(url: string): 'required' | 'optional' | null {
  if (REQUIRED.test(url)) return 'required';
  return OPTIONAL.test(url) ? 'optional' : null;
}
