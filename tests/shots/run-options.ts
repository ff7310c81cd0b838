// node tests/shots/run-options.ts [part of a name]: pictures of the options' sections on what closes next, to look at,
// in .output/options-shots/; axe looks at each as well.
import { shootViews } from './shoot-views.ts';

await shootViews(
  {
    entry: 'tests/shots/options-entry.tsx',
    folder: '.output/options-shots',
    sizes: [320, 360, 1200].map((width) => ({ width, height: 800 })),
  },
  process.argv[2],
);
