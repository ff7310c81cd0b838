// The fake inbox's own check: run it with node after a change here. Extension tests rely on what it promises.
import { drift } from './check/drift.ts';
import { happenings } from './check/happenings.ts';
import { list } from './check/list.ts';
import { looks } from './check/looks.ts';
import { sending } from './check/sending.ts';
import { closeStage, faults, inbox } from './check/stage.ts';
import { tabs } from './check/tabs.ts';
import { ways } from './check/ways.ts';

const checks = {
  ...sending,
  ...list,
  ...tabs,
  ...drift,
  ...happenings,
  ...looks,
  ...ways,
};

const only = process.argv[2] ?? '';
for (const [name, check] of Object.entries(checks)) {
  if (!name.includes(only)) continue;
  inbox.reset();
  try {
    await check();
    console.log(`ok   ${name}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAIL ${name}\n${error}`);
  }
}
if (faults.length) console.log('The pages complained:', faults);
await closeStage();
