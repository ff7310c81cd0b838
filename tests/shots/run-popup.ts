// node tests/shots/run-popup.ts [part of a name]: pictures of the popup, to look at, in .output/popup-shots/; axe looks
// at each as well.
import { shootViews } from './shoot-views.ts';

await shootViews(
  {
    entry: 'tests/shots/popup-entry.tsx',
    folder: '.output/popup-shots',
    sizes: [
      { width: 400, height: 600, isCut: true },
      { width: 320, height: 600 },
      { width: 1000, height: 700, isCut: true },
    ],
  },
  process.argv[2],
);
