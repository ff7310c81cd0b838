/** Where the Pages are given their names. */
export const PAGES_PLACE = 'settings/pages';

/** Where a phrase is excepted that somebody came with; the phrase itself is in no address. */
export const EXCEPTIONS_PLACE = 'settings/exceptions';

/** When each Page's team answers. */
export const HOURS_PLACE = 'settings/hours';

/** When the browser tells that a window closes. */
export const ALERTS_PLACE = 'settings/alerts';

/** What the number at the toolbar button counts. */
export const NUMBER_PLACE = 'settings/number';

/** The browser's shortcuts and the popup's single keys. */
export const SHORTCUTS_PLACE = 'settings/shortcuts';
