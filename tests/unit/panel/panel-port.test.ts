import { describe, expect, it } from 'vitest';
import {
  parsePanelOrder,
  parsePanelSays,
  parsePanelShow,
} from '../../../utils/messaging/panel-port.ts';

const nonce = '0123456789abcdef'.repeat(2);
const thread = '100200300401234/messenger/1000001';

describe('what is said of a panel', () => {
  it.each([
    { say: 'hello', nonce },
    { say: 'save', wish: { thread, text: 'x', labels: [], revision: 0 } },
    { say: 'insert', reply: 'abc', thread },
    { say: 'label', name: 'VIP' },
    { say: 'close' },
  ])('is taken as it is: %j', (says) => {
    expect(parsePanelSays(says)).toEqual(says);
  });

  it.each([
    null,
    'close',
    { say: 'open' },
    { say: 'hello', nonce: nonce.slice(1) },
    { say: 'hello', nonce: nonce.toUpperCase() },
    { say: 'save', wish: { thread: 'x', text: '', labels: [], revision: 0 } },
    { say: 'insert', reply: 'a b', thread },
    { say: 'insert', reply: 'abc' },
    { say: 'label', name: 'x'.repeat(201) },
  ])('is dropped where it is of another form: %j', (says) => {
    expect(parsePanelSays(says)).toBeNull();
  });

  it('names the thread, or none', () => {
    const show = {
      nonce,
      thread,
      canType: true,
      isDark: true,
      opened: 2,
    };
    expect(parsePanelShow(show)).toEqual(show);
    expect(parsePanelShow({ ...show, thread: null })?.thread).toBeNull();
    expect(parsePanelShow({ ...show, thread: 'x' })).toBeNull();
    expect(parsePanelShow({ thread })).toBeNull();
  });

  it('is an order only with a name, a thread and a text', () => {
    const order = { panel: 'insert', nonce, thread, text: 'Hello' };
    expect(parsePanelOrder(order)).toEqual(order);
    expect(parsePanelOrder({ panel: 'close', nonce })).toEqual({
      panel: 'close',
      nonce,
    });
    expect(parsePanelOrder({ ...order, nonce: '' })).toBeNull();
    expect(parsePanelOrder({ ...order, thread: null })).toBeNull();
    expect(parsePanelOrder({ ...order, text: 1 })).toBeNull();
  });
});
