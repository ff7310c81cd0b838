import { barShots } from './bar.ts';
import { dialogShots } from './dialog.ts';
import { hintShots } from './hint.ts';
import type { Shot } from './shot.ts';
import { stripShots } from './strip.ts';

/** Runs in the page: everything there is a picture of. */
export const shots: readonly Shot[] = [
  ...barShots,
  ...dialogShots,
  ...hintShots,
  ...stripShots,
];
