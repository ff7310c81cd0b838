/** `b` is the evidenced page; the others are builds that it may drift to. */
export const layouts = [
  'b',
  'no-surface',
  'no-pagelet',
  'no-legacy',
  /** The three above at once. */
  'bare',
  /** One `role=presentation` a row, labels on the line of the time. */
  'flat',
  /** Two of them a row, the second far inside. */
  'nested',
  /** The transcript has neither role nor label. */
  'roleless',
  /** Messages have no data-message-id. */
  'no-ids',
  /** The time in a plain span before the snippet, whatever `utime` says. */
  'late-time',
  /** The page is a shell; the inbox runs in a frame whose address names nothing. */
  'iframe',
  /** None of the marks that a reader of today's page could hold on to. */
  'unknown',
] as const;

export type OneLayout = (typeof layouts)[number];

/** One, or two with a comma between. */
export type Layout = OneLayout | `${OneLayout},${OneLayout}`;

export const hasLayout = (layout: Layout, ...wanted: OneLayout[]): boolean =>
  layout.split(',').some((one) => wanted.includes(one as OneLayout));
