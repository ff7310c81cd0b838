import { beforeEach, expect, it, vi } from 'vitest';
import type { Reminder } from '../../../utils/core/reminder.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import { startBarReminder } from '../../../utils/features/bar-reminder.ts';
import type { InboxSession } from '../../../utils/features/inbox-session.ts';
import type { NoteOptions } from '../../../utils/features/thread-bar.ts';
import { send } from '../../../utils/messaging/client.ts';
import { watchReminders } from '../../../utils/messaging/push.ts';
import { NOW } from '../../shots/bar-words.ts';

vi.mock('../../../utils/messaging/client.ts');
vi.mock('../../../utils/messaging/push.ts');

const KEY = '100200300401234/messenger/1000001' as ThreadKey;
const END = NOW + 3 * HOUR_MS;
const REMINDER: Reminder = {
  thread: KEY,
  at: NOW + HOUR_MS,
  endsAt: END,
  setAt: NOW,
};
const EVENT = new Event('click');
const said: [string, NoteOptions | undefined][] = [];
let push: (told: readonly Reminder[], answered: readonly ThreadKey[]) => void;
let bar: ReturnType<typeof startBarReminder>;

beforeEach(() => {
  said.length = 0;
  vi.mocked(send).mockImplementation(async (name, payload) => {
    if (name === 'reminder:list') return [] as never;
    if (name === 'reminder:set')
      return {
        ok: true,
        value: { ...REMINDER, ...(payload as object) },
      } as never;
    return null as never;
  });
  vi.mocked(watchReminders).mockImplementation((onReminders) => {
    push = onReminders;
  });
  const session = {
    language: 'es',
    life: { signal: new AbortController().signal, isInvalid: false },
    now: () => NOW,
    draw() {},
    openThread: () => ({ key: KEY }),
  } as unknown as InboxSession;
  bar = startBarReminder({
    session,
    say: (...args) => said.push(args as never),
  });
});

const speak = () => bar.speak(KEY, END);
const isSet = () => Boolean(speak() && 'set' in (speak() ?? {}));
const settle = () => new Promise((done) => setTimeout(done));

it('offers choices, shows the one that was taken, and takes it away', async () => {
  expect(speak()).toMatchObject({
    choices: [{ at: END - 2 * HOUR_MS }, {}, {}, {}],
  });
  bar.handlers.onRemind(REMINDER.at, EVENT);
  await settle();
  expect(isSet()).toBe(true);
  bar.handlers.onForget(EVENT);
  await settle();
  expect(isSet()).toBe(false);
  expect(said).toEqual([]);
});

it.each([
  ['after-end', 'Ya es tarde para ese recordatorio: elige otro.'],
  ['past', 'Ya es tarde para ese recordatorio: elige otro.'],
  ['storage', 'No se pudo guardar el recordatorio. Inténtalo otra vez.'],
])('says why it was refused: %s', async (fault, words) => {
  vi.mocked(send).mockResolvedValue({ ok: false, fault } as never);
  bar.handlers.onRemind(REMINDER.at, EVENT);
  await settle();
  expect(said).toEqual([[words]]);
  expect(isSet()).toBe(false);
});

it('says that an answer took it away, and can keep it', async () => {
  push([REMINDER], []);
  push([], [KEY]);
  expect(said[0]?.[0]).toBe('Ya respondiste: se quitó el recordatorio.');
  said[0]?.[1]?.actions?.[0]?.onChoose(EVENT);
  await settle();
  expect(isSet()).toBe(true);
});

it('says nothing of one that was removed in another tab, or has told itself', () => {
  push([REMINDER], []);
  push([], []);
  push([{ ...REMINDER, at: NOW - 1 }], []);
  push([], [KEY]);
  expect(said).toEqual([]);
});

it('says that it moved when the customer wrote again', () => {
  push([REMINDER], []);
  const more = 20 * HOUR_MS;
  push([{ ...REMINDER, at: REMINDER.at + more, endsAt: END + more }], []);
  expect(said[0]?.[0]).toMatch(
    /^Ha vuelto a escribir: el recordatorio pasa a /,
  );
});
