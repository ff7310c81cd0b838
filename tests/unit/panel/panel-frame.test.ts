import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPanelFrame } from '../../../utils/overlay/panel-frame.ts';

const URL_OF_PAGE = 'about:blank';
let root: ShadowRoot;
let clock = 10_000;

beforeEach(() => {
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (
    this: HTMLElement,
    init,
  ) {
    root = attach.call(this, init);
    return root;
  });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});

afterEach(() => document.querySelector('ventana-panel')?.remove());

it('a frame is asked for a name each time that it loads, and not for the load of the name', () => {
  const onLoad = vi.fn<(say: (name: string) => void) => void>((say) =>
    say('a'),
  );
  createPanelFrame({ url: URL_OF_PAGE, title: 'Panel' }, onLoad);
  onLoad.mockClear();
  clock += 5000;
  const frame = root.querySelector('iframe')!;
  const load = () => frame.dispatchEvent(new Event('load'));
  load();
  expect(onLoad).toHaveBeenCalledTimes(1);
  // Chromium's load of the name that was said just now.
  clock += 100;
  load();
  expect(onLoad).toHaveBeenCalledTimes(1);
  clock += 100;
  load();
  expect(onLoad).toHaveBeenCalledTimes(2);
  // Firefox sends none for the name.
  clock += 5000;
  load();
  expect(onLoad).toHaveBeenCalledTimes(3);
});
