/** Where the Pages are given their names. */
export const PAGES_PLACE = 'settings/pages';

/** Where a phrase is excepted that somebody came with; the phrase itself is in no address. */
export const EXCEPTIONS_PLACE = 'settings/exceptions';
