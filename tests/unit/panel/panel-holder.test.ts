import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { holderOf } from '../../../entrypoints/background/panel-holder.ts';

const PAGE = browser.runtime.getURL('/thread-panel.html');
const sender = (more: object = {}) =>
  ({
    id: browser.runtime.id,
    url: `${PAGE}#${'a'.repeat(32)}`,
    tab: { id: 7 },
    frameId: 3,
    documentId: 'D1',
    ...more,
  }) as unknown as Parameters<typeof holderOf>[0];

describe('who may connect as a panel', () => {
  it('is our page in a frame of a tab, told by its document', () => {
    expect(holderOf(sender())).toEqual({ tabId: 7, document: 'D1' });
  });

  it('is told by its frame where the browser tells no documents', () => {
    const found = holderOf(sender({ documentId: undefined }));
    expect(found).toEqual({ tabId: 7, document: 'frame/3' });
  });

  it.each([
    ['nobody', undefined],
    ['another extension', sender({ id: 'other' })],
    ['no address', sender({ url: undefined })],
    ['what is no address', sender({ url: 'x' })],
    ['an inbox', sender({ url: 'https://business.facebook.com/latest/inbox' })],
    ['another page of ours', sender({ url: browser.runtime.getURL('/') })],
    ['a longer address', sender({ url: `${PAGE}/more` })],
    ['our page as a tab', sender({ frameId: 0 })],
    ['our page in no tab', sender({ tab: undefined })],
  ])('is not %s', (_, from) => {
    expect(holderOf(from)).toBeNull();
  });
});
