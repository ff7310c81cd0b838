import { create } from 'zustand';
import type { NoteView } from '../../components/thread/note-view.ts';
import { builtInRules } from '../../utils/core/policy/built-in-rules.ts';
import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import type { ReplyId, SavedReply } from '../../utils/core/saved-reply.ts';
import type {
  InsertOutcome,
  PanelSays,
  PanelTells,
  PanelThread,
} from '../../utils/messaging/panel-port.ts';
import { loadRules, watchRules } from '../../utils/settings/active-rules.ts';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  watchSettings,
} from '../../utils/settings/settings.ts';
import { NoteDrafts } from './note-drafts.ts';
import { type Connection, PanelConnection } from './panel-connection.ts';

/** A frame that gets no name is none of ours; ours has it within this time, ms. */
const NAMED_MS = 1500;

interface PanelState {
  readonly connection: Connection;
  /** This is no frame of ours, or was one. */
  readonly isRefused: boolean;
  /** undefined = it is not told yet; null = none is open. */
  readonly thread: PanelThread | null | undefined;
  /** The thread has a composer. */
  readonly canType: boolean;
  /** How often the panel was opened. */
  readonly opened: number;
  readonly note: NoteView | null;
  readonly replies: readonly SavedReply[];
  readonly settings: Settings;
  readonly rules: RulePack;
  /** What became of the last reply, and how often there was one. */
  readonly inserted: {
    readonly outcome: InsertOutcome;
    readonly n: number;
  } | null;
}

export const usePanel = create<PanelState>()(() => ({
  connection: 'none',
  isRefused: false,
  thread: undefined,
  canType: true,
  opened: 0,
  note: null,
  replies: [],
  settings: DEFAULTS,
  rules: builtInRules,
  inserted: null,
}));

let connection: PanelConnection | null = null;

export const say = (says: PanelSays): boolean => connection?.say(says) ?? false;

/** Every note that was written in this frame. */
export const notes = new NoteDrafts({
  save: (wish) => say({ say: 'save', wish }),
  onChange: () => usePanel.setState(({ thread }) => ({ note: viewOf(thread) })),
});

/** A reply was asked for, and nothing is heard of it yet. */
let isInserting = false;

/** Asks for a reply once: a key pressed again while the focus is still on its way to the composer asks for nothing. */
export function insertReply(reply: ReplyId): void {
  const thread = usePanel.getState().thread?.thread;
  if (!thread || isInserting) return;
  isInserting = say({ say: 'insert', reply, thread });
}

const viewOf = (thread: PanelThread | null | undefined): NoteView | null =>
  thread ? notes.view(thread.thread) : null;

/** Another thread: what was written for the one before goes to that one, at once. */
function showThread({
  thread,
  canType,
  isDark,
  opened,
}: Extract<PanelTells, { tell: 'thread' }>): void {
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  const before = usePanel.getState().thread;
  const isOther = before?.thread !== thread?.thread;
  if (isOther) notes.flush();
  usePanel.setState({
    thread,
    canType,
    opened,
    note: viewOf(thread),
    isRefused: false,
    ...(isOther && { inserted: null }),
  });
}

function hear(tells: PanelTells): void {
  switch (tells.tell) {
    case 'refused':
      usePanel.setState({ isRefused: true, thread: undefined });
      break;
    case 'thread':
      showThread(tells);
      break;
    case 'note':
      notes.learn(tells.thread, tells.note);
      break;
    case 'saved':
      notes.onSaved(tells.note);
      break;
    case 'not-saved':
      notes.onNotSaved(tells.thread, tells.fault, tells.note);
      break;
    case 'replies':
      usePanel.setState({ replies: tells.replies });
      break;
    case 'inserted': {
      isInserting = false;
      const { outcome } = tells;
      usePanel.setState(({ inserted }) => ({
        inserted: { outcome, n: (inserted?.n ?? 0) + 1 },
      }));
    }
  }
}

/** What the page itself may read, once it is known to be a panel. */
async function followSettings(): Promise<void> {
  const { signal } = new AbortController();
  watchSettings((settings) => usePanel.setState({ settings }), signal);
  watchRules((rules) => usePanel.setState({ rules }), signal);
  const [settings, rules] = await Promise.all([loadSettings(), loadRules()]);
  usePanel.setState({ settings, rules });
}

/** Connects, and keeps the store as what is told. */
export function startPanelStore(): void {
  let isFirst = true;
  connection = new PanelConnection({
    isWaiting: () => notes.isWaiting,
    onTell: hear,
    onState(state) {
      usePanel.setState({ connection: state });
      // What was asked for before was perhaps never heard.
      isInserting = false;
      if (state !== 'there') return;
      if (isFirst)
        followSettings().catch((error: unknown) => {
          console.error('Ventana: the settings cannot be read.', error);
        });
      isFirst = false;
      notes.resume();
    },
  });
  setTimeout(() => {
    if (usePanel.getState().connection === 'none')
      usePanel.setState({ isRefused: true });
  }, NAMED_MS);
  window.addEventListener('pagehide', () => notes.flush());
}
