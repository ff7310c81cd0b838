/** Where Ventana works from the first day; as in the manifest. */
export const INBOX_TABS = 'https://business.facebook.com/*';

/** The host that is only asked for by a click. */
export const OPTIONAL_TABS = 'https://www.facebook.com/*';

/** Of that host only these: a match pattern takes the query for a part of the path. */
export const OPTIONAL_INBOX = [
  'https://www.facebook.com/messages',
  'https://www.facebook.com/messages?*',
  'https://www.facebook.com/messages/*',
];
