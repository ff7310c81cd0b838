// node tests/shots/run-panel.ts [part of a name]: pictures of the panel, to look at, in .output/panel-shots/; axe looks
// at each as well.
import { shootViews } from './shoot-views.ts';

await shootViews(
  {
    entry: 'tests/shots/panel-entry.tsx',
    folder: '.output/panel-shots',
    sizes: [
      { width: 340, height: 800 },
      { width: 250, height: 650, isCut: true },
    ],
  },
  process.argv[2],
);
