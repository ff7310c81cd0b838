import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelFrames } from '../../../entrypoints/background/panel-frames.ts';
import { PanelTalk } from '../../../entrypoints/background/panel-talk.ts';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { loadNote, saveNote } from '../../../utils/ledger/notes.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import type {
  PanelNonce,
  PanelSays,
  PanelTells,
} from '../../../utils/messaging/panel-port.ts';

const NONCE = 'a'.repeat(32) as PanelNonce;
const [ONE, OTHER] = ['1000001', '1000002'].map(
  (id) => `100200300401234/messenger/${id}` as ThreadKey,
) as [ThreadKey, ThreadKey];
const INBOX = { tabId: 7, frameId: 0 };
const show = (thread: ThreadKey | null = ONE) => ({
  nonce: NONCE,
  thread,
  canType: true,
  isDark: false,
  opened: 1,
});

let ledger: Ledger;
let frames: PanelFrames;
let report = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  report = vi.spyOn(console, 'error').mockImplementation(() => {});
  ledger = new Ledger();
  frames = new PanelFrames();
  await frames.show(INBOX, show());
});
afterEach(() => ledger.delete());

/** A panel that speaks to the background, and keeps what it is told. */
function connect(document = 'one') {
  const told: PanelTells[] = [];
  let hear: (says: unknown) => void = () => {};
  const port = {
    onMessage: {
      addListener(listener: typeof hear) {
        hear = listener;
      },
    },
    postMessage: (tells: PanelTells) => void told.push(tells),
  } as unknown as ConstructorParameters<typeof PanelTalk>[0];
  const holder = { tabId: 7, document };
  const onNote = vi.fn();
  const talk = new PanelTalk(port, { ledger, frames, holder, onNote });
  const of = <K extends PanelTells['tell']>(kind: K) =>
    told.filter((t): t is Extract<PanelTells, { tell: K }> => t.tell === kind);
  return { told, talk, onNote, of, say: (says: PanelSays) => hear(says) };
}

const save = (text: string, thread = ONE, revision = 0): PanelSays => ({
  say: 'save',
  wish: { thread, text, labels: [], revision },
});
const hello: PanelSays = { say: 'hello', nonce: NONCE };

describe('a panel', () => {
  it('is told its thread, note and replies by the name alone', async () => {
    await saveNote(
      ledger,
      { thread: ONE, text: 'kept', labels: [], revision: 0 },
      5,
    );
    const { say, told, of } = connect();
    say(hello);
    await vi.waitFor(() => expect(of('thread')).toHaveLength(1));
    expect(told.map(({ tell }) => tell)).toEqual(['replies', 'note', 'thread']);
    expect(of('note')[0]?.note?.text).toBe('kept');
  });

  it('is told nothing that has said no name, or that of another', async () => {
    const ours = connect('one');
    ours.say(hello);
    await vi.waitFor(() => expect(ours.of('thread')).toHaveLength(1));
    const thief = connect('two');
    thief.say(save('stolen'));
    thief.say(hello);
    thief.say(save('stolen'));
    await vi.waitFor(() => expect(thief.told).toHaveLength(1));
    await thief.talk.showThread();
    await thief.talk.tellNote(ONE);
    expect(thief.told).toEqual([{ tell: 'refused' }]);
    expect(await loadNote(ledger, ONE)).toBeNull();
  });

  it('is never told an older note after the one that it has saved', async () => {
    const { say, talk, told, of } = connect();
    say(hello);
    await vi.waitFor(() => expect(of('thread')).toHaveLength(1));
    // What is learned of the thread, and what is saved of it, at once.
    talk.learn([ONE]);
    say(save('mine'));
    talk.learn([ONE]);
    void talk.showThread();
    await vi.waitFor(() => expect(of('thread')).toHaveLength(4));
    const at = told.findIndex(({ tell }) => tell === 'saved');
    const later = told.slice(at).filter(({ tell }) => tell === 'note');
    expect(later).toMatchObject([
      { note: { text: 'mine' } },
      { note: { text: 'mine' } },
    ]);
  });

  it('saves what was written for a thread that it has shown, whatever is known of its frame', async () => {
    const { say, of, onNote } = connect();
    say(hello);
    await vi.waitFor(() => expect(of('thread')).toHaveLength(1));
    // Its inbox has another frame by now.
    await frames.show(INBOX, {
      ...show(OTHER),
      nonce: 'b'.repeat(32) as PanelNonce,
    });
    say(save('the last words'));
    await vi.waitFor(() => expect(of('saved')).toHaveLength(1));
    expect(onNote).toHaveBeenCalledWith(ONE);
    expect((await loadNote(ledger, ONE))?.text).toBe('the last words');
  });

  it('saves after the worker was stopped what was written for the thread before', async () => {
    await frames.show(INBOX, show(OTHER));
    const { say, of } = connect();
    say(hello);
    await vi.waitFor(() => expect(of('thread')).toHaveLength(1));
    say(save('for the one before', ONE));
    await vi.waitFor(() => expect(of('saved')).toHaveLength(1));
  });

  it.each(['shown never', 'read by nobody'])(
    'has an answer to a note that cannot be saved: %s',
    async (why) => {
      const { say, of, onNote } = connect();
      say(hello);
      await vi.waitFor(() => expect(of('thread')).toHaveLength(1));
      if (why === 'read by nobody') ledger.close();
      const thread = why === 'shown never' ? OTHER : ONE;
      say(save('lost', thread));
      await vi.waitFor(() => expect(of('not-saved')).toHaveLength(1));
      expect(of('not-saved')[0]).toMatchObject({ thread, fault: 'storage' });
      expect(onNote).not.toHaveBeenCalled();
    },
  );

  it('is told the other note where two were written at once', async () => {
    const { say, of } = connect();
    say(hello);
    await saveNote(
      ledger,
      { thread: ONE, text: 'theirs', labels: [], revision: 0 },
      5,
    );
    say(save('mine'));
    await vi.waitFor(() => expect(of('not-saved')).toHaveLength(1));
    expect(of('not-saved')[0]).toMatchObject({
      fault: 'stale',
      note: { text: 'theirs' },
    });
  });

  it('is served on after something has failed, and nothing fails unheard', async () => {
    const { say, talk, of } = connect();
    say(hello);
    await vi.waitFor(() => expect(of('thread')).toHaveLength(1));
    const find = vi
      .spyOn(frames, 'find')
      .mockRejectedValueOnce(new Error('no'));
    await expect(talk.showThread()).resolves.toBeUndefined();
    expect(report).toHaveBeenCalledOnce();
    find.mockRestore();
    await talk.showThread();
    expect(of('thread')).toHaveLength(2);
  });
});
