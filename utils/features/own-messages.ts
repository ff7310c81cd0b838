import type { JournalEntry } from '../core/journal-entry.ts';
import type { ThreadKey } from '../core/thread-key.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import { factsBefore } from '../core/window/facts-before.ts';
import type { Observation } from '../core/window/observation.ts';
import type { Verdict } from '../core/window/verdict.ts';
import { readMessageText } from '../host/message-text.ts';
import { send } from '../messaging/client.ts';
import { loadSeenSince } from '../settings/seen-since.ts';
import type { Settings } from '../settings/settings.ts';
import type { InboxSession, OpenThread } from './inbox-session.ts';
import { reviewDraft } from './review-slot.ts';
import { sha256 } from './sha256.ts';

/** A message of the Page, at a time that is known to the minute. */
type OwnMessage = Observation & {
  readonly earliest: number;
  readonly messageId: string;
};

const isOwn = (o: Observation): o is OwnMessage =>
  o.by === 'page' &&
  o.kind === 'message' &&
  o.author === 'human' &&
  o.messageId !== undefined &&
  o.earliest !== null &&
  o.latest - o.earliest <= MINUTE_MS;

/** A reply that was sent as its window ended passed the guard in time: what the page dates it is a little later. */
const GRACE_MS = 2 * MINUTE_MS;

const isOutside = ({ phase, maybe }: Verdict): boolean =>
  (phase === 'limited' || phase === 'closed' || phase === 'plus-one') &&
  maybe !== 'open';

/** The verdict under which it was sent, if that was outside the window; null = that is not known, or not yet. */
function verdictThen(
  { facts, reading }: OpenThread,
  { earliest }: OwnMessage,
  session: InboxSession,
): Verdict | 'inside' | null {
  // Unless a message of theirs before it is in view, one may have come that nobody here has seen.
  const isTheirsSeen = reading.observations.some(
    ({ by, latest }) => by === 'customer' && latest < earliest,
  );
  if (!isTheirsSeen) return null;
  const verdictAt = (at: number) =>
    session.verdictAt(factsBefore(facts, at), reading, at);
  const verdict = verdictAt(earliest);
  if (verdict.phase === 'unknown' || verdict.maybe === 'open') return null;
  const isLate =
    isOutside(verdict) && isOutside(verdictAt(earliest - GRACE_MS));
  return isLate ? verdict : 'inside';
}

interface Told {
  readonly key: ThreadKey;
  readonly name: string;
  readonly settings: Settings;
}

async function entryOf(
  { messageId, earliest }: OwnMessage,
  verdict: Verdict,
  { key, name, settings }: Told,
): Promise<JournalEntry> {
  const text = readMessageText(document, messageId);
  const phrases = reviewDraft(text, settings.ownWords)?.phrases ?? [];
  return {
    id: `seen ${await sha256(`${key} ${messageId}`)}`,
    at: earliest,
    thread: key,
    name,
    phase: verdict.phase,
    kind: null,
    ruleSet: verdict.ruleSet,
    how: 'seen',
    isOverride: false,
    reasons: [...new Set(phrases.map(({ reason }) => reason))],
    textHash: await sha256(text),
    text: settings.keepText ? text : null,
  };
}

/**
 * Keeps in the journal the messages of the Page that are seen in an open thread and were sent outside the window since
 * Ventana came: from a phone, by a colleague, by a control that is not known. The ledger drops those that have passed
 * the guard in this browser.
 */
export async function startOwnMessages(session: InboxSession): Promise<void> {
  const since = await loadSeenSince(session.now());
  /** Told, or certainly sent inside the window: what is known of these is not asked at each reading again. */
  const settled = new Set<string>();
  const tell = async (
    message: OwnMessage,
    open: OpenThread,
    key: ThreadKey,
  ) => {
    const id = `${key} ${message.messageId}`;
    if (message.earliest < since || settled.has(id)) return;
    const verdict = verdictThen(open, message, session);
    if (verdict) settled.add(id);
    if (!verdict || verdict === 'inside') return;
    const { settings } = session;
    const told = { key, name: open.name, settings };
    const entry = await entryOf(message, verdict, told);
    // Not taken: the next reading tries again.
    if ((await send('journal:add', entry)) === 'gone') settled.delete(id);
  };
  const look = () => {
    const open = session.openThread();
    if (!open?.key || open.facts.conflict || session.isLoading()) return;
    for (const o of open.reading.observations)
      if (isOwn(o)) void tell(o, open, open.key);
  };
  session.watch(look, session.life.signal);
}
