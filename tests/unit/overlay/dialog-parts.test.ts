import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeParts } from '../../../utils/overlay/dialog-parts.ts';
import type { DialogView } from '../../../utils/overlay/dialog-view.ts';

const VIEW: DialogView = {
  title: 'Outside',
  body: 'They wrote.\nPolicy allows it.',
  draftLabel: 'Your message',
  draft: [
    { text: 'Hello ', isFlagged: false },
    { text: '<b>sale</b>', isFlagged: true },
  ],
  choices: Array.from({ length: 11 }, (_, i) => ({
    id: `KIND_${i}`,
    title: `Kind ${i}`,
    hint: '',
    isDanger: false,
  })),
  offer: null,
  keep: 'Keep writing',
  why: 'Why',
  whyText: 'Because.\nAnd so.',
  except: null,
  language: 'en',
  isDark: false,
};

const newsIn = () => document.querySelector('[role="status"]')?.textContent;

/** As the dialog fills itself: the browser gives the focus only as it opens. */
function fill(isOpening: boolean) {
  const parts = makeParts(VIEW);
  document.body.replaceChildren(...parts.content);
  if (isOpening) parts.keep.autofocus = true;
  vi.runAllTimers();
  return parts;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reads out what is asked anew, and not what a dialog that opens says by itself', () => {
  fill(true);
  expect(newsIn()).toBe('');
  fill(false);
  expect(newsIn()).toBe('Outside. They wrote.\nPolicy allows it.');
});

it('describes the dialog by each of its lines', () => {
  fill(true);
  const lines = document.querySelectorAll('#body p');
  expect([...lines].map((line) => line.textContent)).toEqual([
    'They wrote.',
    'Policy allows it.',
  ]);
});

it('gives nine choices a digit, and others none', () => {
  const { choices } = fill(true);
  const digits = choices.map((c) => c.getAttribute('aria-keyshortcuts'));
  expect(digits).toEqual([...'123456789', null, null]);
});

it('shows the draft’s markup as text', () => {
  fill(true);
  expect(document.querySelector('mark')?.textContent).toBe('<b>sale</b>');
});
