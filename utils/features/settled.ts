import { SECOND_MS } from '../core/time/duration.ts';

/** How long what the page shows after a switch must stand before it is believed. */
export const SETTLED_MS = 2 * SECOND_MS;
