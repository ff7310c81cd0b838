import { afterAll, beforeAll } from 'vitest';

/** Has the tests of a block run as if the viewer lived in this zone; Node follows the variable at once. */
export function inZone(zone: string): void {
  let before: string | undefined;
  beforeAll(() => {
    before = process.env.TZ;
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
}
