import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type HeldSend,
  OneShotPass,
} from '../../../utils/features/held-send.ts';

const box = document.createElement('textarea');
const like = document.createElement('button');

const enter: HeldSend = {
  composer: box,
  text: 'Hola',
  attachments: 0,
  isEmpty: false,
  control: null,
  isDraft: true,
  isTrusted: true,
};
const own: HeldSend = {
  ...enter,
  text: '',
  isEmpty: true,
  control: like,
  isDraft: false,
};

const pressed = (type: string, isTrusted = true) =>
  ({ type, isTrusted }) as Event;

function armed(send: HeldSend, isStill = () => true) {
  const pass = new OneShotPass();
  const onUse = vi.fn();
  pass.arm({ send, until: performance.now() + 30_000, isStill, onUse });
  return { pass, onUse };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a pass for one event', () => {
  it('is for that event and no other, once', () => {
    const pass = new OneShotPass();
    const event = new KeyboardEvent('keydown');
    pass.during([event], () => {
      expect(pass.use(new KeyboardEvent('keydown'), enter)).toBe(false);
      expect(pass.use(event, enter)).toBe(true);
      expect(pass.use(event, enter)).toBe(false);
    });
  });

  it('is over with its dispatch: the page may keep the event', () => {
    const pass = new OneShotPass();
    const event = new KeyboardEvent('keydown');
    pass.during([event], () => {});
    expect(pass.use(event, enter)).toBe(false);
  });
});

describe('a pass for the next press', () => {
  it('is used up by an Enter', () => {
    const { pass, onUse } = armed(enter);
    expect(pass.use(pressed('keydown'), enter)).toBe(true);
    expect(pass.use(pressed('keydown'), enter)).toBe(false);
    expect(onUse).toHaveBeenCalledOnce();
  });

  it('lasts for all events of one press, and ends with its click', () => {
    const { pass, onUse } = armed(own);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'click'])
      expect(pass.use(pressed(type), own)).toBe(true);
    expect(pass.use(pressed('pointerdown'), own)).toBe(false);
    expect(onUse).toHaveBeenCalledOnce();
  });

  it('ends some seconds into a press that never becomes a click', () => {
    const { pass } = armed(own);
    pass.use(pressed('pointerdown'), own);
    vi.advanceTimersByTime(3001);
    expect(pass.use(pressed('click'), own)).toBe(false);
  });

  it('is for another picture of a panel that was opened again', () => {
    const { pass } = armed(own);
    const other = { ...own, control: document.createElement('button') };
    expect(pass.use(pressed('pointerdown'), other)).toBe(true);
  });

  it.each([
    ['a script', pressed('keydown', false), enter],
    ['a control, where an Enter was decided on', pressed('click'), own],
    [
      'another composer',
      pressed('keydown'),
      { ...enter, composer: document.createElement('textarea') },
    ],
  ])('is not for %s', (_, event, send) => {
    const { pass, onUse } = armed(enter);
    expect(pass.use(event, send)).toBe(false);
    expect(onUse).not.toHaveBeenCalled();
    expect(pass.use(pressed('keydown'), enter)).toBe(true);
  });

  it('is not for the draft, where a like was decided on', () => {
    const { pass } = armed(own);
    const button = { ...enter, control: like };
    expect(pass.use(pressed('click'), button)).toBe(false);
  });

  it('is void once thread or draft are others', () => {
    const { pass, onUse } = armed(enter, () => false);
    expect(pass.use(pressed('keydown'), enter)).toBe(false);
    expect(onUse).not.toHaveBeenCalled();
  });

  it('is void after its time', () => {
    const { pass } = armed(enter);
    vi.advanceTimersByTime(30_001);
    expect(pass.use(pressed('keydown'), enter)).toBe(false);
  });
});
