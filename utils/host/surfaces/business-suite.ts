import { readAddress } from '../address.ts';
import { readRows } from '../read-rows.ts';
import { readThread } from '../read-thread.ts';
import type { Surface } from './surface.ts';

/** The inbox of Meta Business Suite: all channels, one list, one pane. */
export const businessSuite: Surface = {
  readAddress,
  readLayout(page) {
    if (page.querySelector('[data-surface]')) return 'business-suite/surface'; // since 2026-05
    if (page.querySelector('[data-pagelet]')) return 'business-suite/pagelet';
    return 'business-suite/bare';
  },
  readRows,
  readThread,
};
