import { expect, it, vi } from 'vitest';
import { keepPlace } from '../../../utils/features/panel-place.ts';
import type { PanelFrame } from '../../../utils/overlay/panel-frame.ts';

it('a panel keeps beside the composer of the thread that is open by now', () => {
  let watched: Element[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (element: Element) => void watched.push(element);
      disconnect = () => {
        watched = [];
      };
    },
  );
  const place = vi.fn();
  const [one, other] = ['a', 'b'].map((id) =>
    Object.assign(document.createElement('div'), { id }),
  );
  let composer = one ?? null;
  const end = new AbortController();
  const frame = { place } as unknown as PanelFrame;
  const now = keepPlace(frame, () => composer, end.signal);
  now();
  now();
  expect(watched).toEqual([one]);
  composer = other ?? null;
  now();
  expect(watched).toEqual([other]);
  expect(place).toHaveBeenLastCalledWith(other);
  composer = null;
  dispatchEvent(new Event('resize'));
  expect(watched).toEqual([]);
  composer = one ?? null;
  now();
  end.abort();
  expect(watched).toEqual([]);
  place.mockClear();
  dispatchEvent(new Event('resize'));
  expect(place).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
