import type { Tab } from '../e2e/scenarios/tab.ts';
import type { WorldThread } from '../fake-inbox/world.ts';
import type { ChaosStage } from './chaos-stage.ts';
import type { ChaosWorld, TruePhase } from './chaos-world.ts';
import type { Fault, Outcome } from './outcome.ts';
import type { Press } from './plan.ts';
import { type Look, look, takeGuardTimes } from './probe.ts';

/** One press that could send, and what was true and proved at that moment. */
export interface Pressed {
  readonly by: Press;
  readonly tab: OpenTab;
  readonly thread: string;
  /** Trimmed; of what is no text, the way it goes: a Like, a sticker. */
  readonly text: string;
  /** The box is emptied by it. */
  readonly isDraft: boolean;
  readonly phase: TruePhase;
  /** The phase that the screen or the ledger proved; null = neither. */
  readonly proved: string | null;
  /** What the bar said, whether or not it could be believed. */
  readonly bar: string;
  /** When the customer had last written, epoch ms. */
  readonly customerAt: number;
  readonly isOrphan: boolean;
}

/** One tab of the inbox, and what should be in it. */
export class OpenTab {
  readonly tab: Tab;
  thread: string | null = null;
  /** What each thread's box must hold, as the page keeps it. */
  drafts = new Map<string, string>();
  /** Since an update: the script in it is cut off from its extension and must let everything pass. */
  isOrphan = false;
  /** What the dialog that stands asks about. */
  asked: Pressed | null = null;
  /** Dialogs accounted for in this document. */
  opened = 0;
  /** What the ledger proved before the page was shaken: for a moment the bar says nothing. */
  proofs: ReadonlyMap<string, string> = new Map();
  /** What the bar said of the thread before: as long as it says so it is not believed. */
  oldBar = '';
  /** A file was to be chosen, and it was asked about instead. */
  waitsForFile = false;
  /** When a key was last typed into a dialog, in the page's time. */
  typedAt = 0;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  get draft(): string {
    return this.drafts.get(this.thread ?? '') ?? '';
  }

  set draft(text: string) {
    if (this.thread) this.drafts.set(this.thread, text);
  }
}

const POLL_MS = 15;
const PATIENCE_MS = 5000;

/** One sequence being played. */
export class ChaosRun {
  readonly tabs: OpenTab[];
  here: OpenTab;
  /** Messages of the inbox already accounted for. */
  sentSoFar: number;
  /** What was decided, by thread: the phase it was decided in. */
  readonly decided = new Map<string, string>();
  /** The last press for each text that stood in a box, by thread and text. */
  readonly presses = new Map<string, Pressed>();
  /** Texts that were pressed for and have not left since. */
  readonly owed = new Set<string>();
  /** Which thread each sign was written in. */
  readonly signs = new Map<string, string>();
  readonly stage: ChaosStage;
  readonly world: ChaosWorld;
  readonly pool: readonly WorldThread[];
  readonly outcome: Outcome;
  readonly number: number;
  /** Grows with each text. */
  #signs: number;

  constructor(
    set: Pick<ChaosRun, 'stage' | 'world' | 'pool' | 'outcome' | 'number'>,
    tab: OpenTab,
  ) {
    this.stage = set.stage;
    this.world = set.world;
    this.pool = set.pool;
    this.outcome = set.outcome;
    this.number = set.number;
    this.#signs = set.number * 100;
    this.tabs = [tab];
    this.here = tab;
    this.sentSoFar = set.stage.inbox.sent.length;
  }

  /** The text with a sign that no other text has. */
  sign(text: string): string {
    const sign = `#${(this.#signs++).toString(36)}`;
    if (this.here.thread) this.signs.set(sign, this.here.thread);
    return `${text} ${sign}`;
  }

  wrong(fault: Fault, about: string): void {
    const { thread } = this.here;
    const phase = thread ? this.world.phaseOf(thread) : 'no thread';
    this.outcome.wrong(fault, this.number, `${about} [${phase}]`);
  }

  look = (): Promise<Look> => look(this.here.tab);

  /** Looks until it is so, or gives the last look with `isSo: false`. */
  async lookUntil(
    isGood: (seen: Look) => boolean,
    patienceMs = PATIENCE_MS,
  ): Promise<Look & { isSo: boolean }> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const seen = await this.look();
      const isSo = isGood(seen);
      if (isSo || Date.now() > deadline) return { ...seen, isSo };
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /** Keeps the guard's times before a document goes away. */
  async takeTimes(): Promise<void> {
    const times = await takeGuardTimes(this.here.tab).catch(() => []);
    this.outcome.guardTimes.push(...times);
  }
}
