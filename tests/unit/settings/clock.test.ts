import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Clock = typeof import('../../../utils/settings/clock.ts');

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-22T12:00:00Z');

/** The computer's two clocks: the one that a person sets, and the one that only ever runs. */
let local: number;
let steady: number;
let clock: Clock;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.resetModules();
  local = START;
  steady = 5000;
  vi.spyOn(Date, 'now').mockImplementation(() => local);
  vi.spyOn(performance, 'now').mockImplementation(() => steady);
  clock = await anotherTab();
});

/** Each tab has what its module holds for itself. */
async function anotherTab(): Promise<Clock> {
  vi.resetModules();
  return import('../../../utils/settings/clock.ts');
}

/** Both clocks run on. */
const pass = (ms: number) => {
  local += ms;
  steady += ms;
};

/** The clock is set, or one of the two stood still: forward where positive. */
const jump = (ms: number) => {
  local += ms;
};

const stored = async () =>
  (await browser.storage.local.get('clockSkew')).clockSkew;
const store = (clockSkew: unknown) => browser.storage.local.set({ clockSkew });

/** By how much what is given out is ahead of the computer's clock. */
const ahead = ({ now }: Clock = clock) => now() - local;

/** Something was seen that Facebook dated so much ahead. */
const learn = (ms: number) => clock.learnServerTime(clock.now() + ms);

describe('now', () => {
  it('is the computer’s, as long as nothing is known', () => {
    expect(clock.now()).toBe(START);
    pass(HOUR);
    expect(clock.now()).toBe(START + HOUR);
    expect(clock.clockSkew()).toBe(0);
  });

  it('is a whole number of milliseconds', () => {
    clock.now();
    jump(-MINUTE);
    steady += 0.4;
    expect(Number.isInteger(clock.now())).toBe(true);
  });

  it.each<[string, number[], number]>([
    ['is set back', [-HOUR], HOUR],
    ['is set back and forward again', [-HOUR, HOUR], 0],
    ['is set forward and back again', [HOUR, -HOUR], HOUR],
    ['is set back twice', [-MINUTE, -DAY], DAY + MINUTE],
    ['is set back by a second', [-SECOND], SECOND],
  ])(
    'never runs backwards, nor stands still, where the clock %s',
    (_, jumps, behind) => {
      learn(7 * MINUTE);
      for (const ms of jumps) {
        const before = clock.now();
        jump(ms);
        expect(clock.now()).toBeGreaterThanOrEqual(before);
        pass(SECOND);
        expect(clock.now()).toBeGreaterThanOrEqual(before + SECOND);
      }
      expect(ahead()).toBe(7 * MINUTE + behind);
    },
  );

  it.each<[string, number, number, number]>([
    ['is set back by an hour', 0, -HOUR, HOUR],
    ['is slow and is set back', MINUTE, -HOUR, HOUR + MINUTE],
    // No more than drift.
    ['is set back by four seconds', 0, -4 * SECOND, 0],
    ['is set forward', 0, HOUR, 0],
  ])(
    'is ahead of a clock that %s by what that is said to be slow',
    (_, skew, ms, behind) => {
      learn(skew);
      clock.now();
      jump(ms);
      clock.now();
      expect(clock.clockSkew()).toBe(behind);
      pass(DAY);
      clock.now();
      expect(clock.clockSkew()).toBe(behind);
    },
  );

  it('does not run backwards where it is learned that the clock was slow, nor where that is forgotten', () => {
    const before = clock.now();
    learn(MINUTE);
    expect(clock.now()).toBe(before + MINUTE);
    clock.forgetSkew();
    expect(clock.now()).toBe(before + MINUTE);
    pass(SECOND);
    expect(clock.now()).toBe(before + MINUTE + SECOND);
  });
});

describe('a time that Facebook gave', () => {
  it.each([
    ['a second ahead', SECOND, SECOND],
    ['an hour ahead', HOUR, HOUR],
    ['of this moment', 0, 0],
    ['long past', -DAY, 0],
  ])('%s tells that the clock is slow by %#', async (_, ms, skew) => {
    learn(ms);
    expect(clock.clockSkew()).toBe(skew);
    expect(ahead()).toBe(skew);
    const known = skew ? { ms: skew, at: START } : undefined;
    expect(await stored()).toEqual(known);
  });

  it('adds to what was known, and never takes from it', () => {
    for (const [ms, skew] of [
      [MINUTE, MINUTE],
      [-MINUTE, MINUTE],
      [SECOND, MINUTE + SECOND],
    ] as const) {
      learn(ms);
      expect(clock.clockSkew()).toBe(skew);
    }
  });

  it('counts also where it cannot be stored', () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
    learn(MINUTE);
    expect(ahead()).toBe(MINUTE);
  });
});

describe('what is known of a slow clock', () => {
  it.each<[string, number, number, boolean]>([
    ['just what it was slow', HOUR, HOUR, true],
    ['nearly that', HOUR, HOUR - 4 * SECOND, true],
    ['a little more', HOUR, HOUR + 4 * SECOND, true],
    ['six seconds less', HOUR, HOUR - 6 * SECOND, false],
    ['six seconds more', HOUR, HOUR + 6 * SECOND, false],
    ['eight hours, as of sleep', HOUR, 8 * HOUR, false],
    ['ten minutes, as of sleep', HOUR, 10 * MINUTE, false],
    ['nothing', HOUR, 0, false],
    // So little is not told from drift.
    ['just the four seconds it was slow', 4 * SECOND, 4 * SECOND, false],
    ['nothing, where it was slow by little', 4 * SECOND, 0, false],
  ])(
    'is forgotten where the clock jumps forward by %s',
    async (_, skew, ms, isForgotten) => {
      learn(skew);
      clock.now();
      pass(MINUTE);
      const before = clock.now();
      jump(ms);
      const after = clock.now();
      expect(after).toBeGreaterThanOrEqual(before);
      expect(clock.clockSkew()).toBe(isForgotten ? 0 : skew);
      await vi.waitFor(async () =>
        expect(await stored()).toEqual(
          isForgotten ? undefined : { ms: skew, at: START },
        ),
      );
      // Set right, it is the computer's own from then on.
      pass(MINUTE);
      if (isForgotten) expect(Math.abs(ahead())).toBeLessThan(5 * SECOND);
      else expect(ahead()).toBeGreaterThanOrEqual(skew);
    },
  );

  it('is kept where the two clocks drift apart by and by', () => {
    learn(MINUTE);
    for (let i = 0; i < 30; i++) {
      pass(MINUTE);
      jump(2 * SECOND);
      clock.now();
    }
    expect(clock.clockSkew()).toBe(MINUTE);
  });

  it('is kept where the first look comes late', async () => {
    await store({ ms: HOUR, at: START });
    const late = await anotherTab();
    await late.startClock();
    pass(HOUR);
    jump(HOUR);
    expect(ahead(late)).toBe(HOUR);
  });

  it('is forgotten when that is asked for, in this tab and for the next', async () => {
    learn(HOUR);
    clock.forgetSkew();
    expect(clock.clockSkew()).toBe(0);
    await vi.waitFor(async () => expect(await stored()).toBeUndefined());
  });

  it('is forgotten also where the store fails', async () => {
    learn(HOUR);
    vi.spyOn(browser.storage.local, 'remove').mockRejectedValue(new Error('x'));
    clock.forgetSkew();
    expect(clock.clockSkew()).toBe(0);
  });
});

describe('what another tab learned of the clock', () => {
  it.each<[string, unknown, number]>([
    ['nothing', undefined, 0],
    ['an hour', { ms: HOUR, at: START }, HOUR],
    ['an hour, nearly a day ago', { ms: HOUR, at: START - DAY + 1 }, HOUR],
    ['an hour, a day ago', { ms: HOUR, at: START - DAY }, 0],
    ['an hour, tomorrow', { ms: HOUR, at: START + DAY }, 0],
    ['a day', { ms: DAY, at: START }, DAY],
    ['more than a day', { ms: DAY + 1, at: START }, 0],
    ['less than nothing', { ms: -HOUR, at: START }, 0],
    ['no number', { ms: '3600000', at: START }, 0],
    ['no moment', { ms: HOUR }, 0],
    ['a text', 'junk', 0],
    ['a list', [HOUR, START], 0],
    ['null', null, 0],
  ])('is known at the start: %s', async (_, value, skew) => {
    if (value !== undefined) await store(value);
    await clock.startClock();
    expect(clock.clockSkew()).toBe(skew);
    expect(ahead()).toBe(skew);
  });

  it('does not make less what this one knows', async () => {
    await store({ ms: MINUTE, at: START });
    clock.learnServerTime(clock.now() + HOUR);
    await store({ ms: MINUTE, at: START });
    await clock.startClock();
    expect(clock.clockSkew()).toBe(HOUR);
    await store({ ms: 2 * MINUTE, at: START });
    expect(clock.clockSkew()).toBe(HOUR);
  });

  it('is followed', async () => {
    await clock.startClock();
    const other = await anotherTab();
    other.learnServerTime(other.now() + HOUR);
    await vi.waitFor(() => expect(clock.clockSkew()).toBe(HOUR));
    expect(ahead()).toBe(HOUR);
  });

  it('is no news where something else is stored', async () => {
    await store({ ms: HOUR, at: START });
    await clock.startClock();
    await browser.storage.local.set({ settings: {}, clockOffsetMs: DAY });
    expect(clock.clockSkew()).toBe(HOUR);
    // Only an end-to-end build can be moved.
    expect(ahead()).toBe(HOUR);
  });

  it('is forgotten where it saw the clock set right', async () => {
    await clock.startClock();
    learn(HOUR);
    await vi.waitFor(async () => expect(await stored()).toBeTruthy());
    expect(clock.clockSkew()).toBe(HOUR);
    const other = await anotherTab();
    await other.startClock();
    other.now();
    pass(SECOND);
    jump(HOUR);
    other.now();
    await vi.waitFor(() => expect(clock.clockSkew()).toBe(0));
    expect(ahead()).toBe(0);
  });

  it('is forgotten where everything was erased', async () => {
    await store({ ms: HOUR, at: START });
    await clock.startClock();
    await browser.storage.local.remove('clockSkew');
    expect(clock.clockSkew()).toBe(0);
  });
});

describe('an end-to-end build', () => {
  beforeEach(() => {
    vi.stubEnv('MODE', 'e2e');
    return () => vi.unstubAllEnvs();
  });

  it('starts where the clock was moved to, and follows it', async () => {
    await browser.storage.local.set({ clockOffsetMs: DAY });
    await clock.startClock();
    expect(ahead()).toBe(DAY);
    await browser.storage.local.set({ clockOffsetMs: HOUR });
    expect(ahead()).toBe(HOUR);
    await browser.storage.local.remove('clockOffsetMs');
    expect(ahead()).toBe(0);
  });

  it('forgets in another time what it learned in this one', async () => {
    await clock.startClock();
    learn(HOUR);
    await browser.storage.local.set({ clockOffsetMs: 500 });
    expect(clock.clockSkew()).toBe(HOUR);
    await browser.storage.local.set({ clockOffsetMs: DAY });
    expect(clock.clockSkew()).toBe(0);
    expect(ahead()).toBe(DAY);
  });
});
