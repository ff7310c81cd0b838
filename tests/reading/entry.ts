import type { Healths } from '../../utils/core/page-report.ts';
import type { Channel } from '../../utils/core/thread-key.ts';
import type { Observation } from '../../utils/core/window/observation.ts';
import { readHealth } from '../../utils/host/health.ts';
import { inboxHref } from '../../utils/host/inbox-href.ts';
import { readInbox } from '../../utils/host/inbox-reading.ts';
import { answerPageModel } from '../../utils/host/page-model-answer.ts';
import type { ComposerState } from '../../utils/host/reading.ts';

/** A row as it was read, without its element. */
export interface RowRead {
  readonly thread: string | null;
  readonly channel: Channel | null;
  readonly name: string;
  /** What it was called when it was marked; null = it was not. */
  readonly was: string | null;
  readonly observation: Observation | null;
}

export interface ThreadRead {
  readonly thread: string | null;
  readonly channel: Channel | null;
  readonly name: string;
  readonly composer: ComposerState;
  readonly observations: readonly Observation[];
}

export interface DocumentRead {
  readonly rows: readonly RowRead[];
  /** null = no thread is open. */
  readonly thread: ThreadRead | null;
  readonly health: Healths;
}

const MARK = 'data-was';

/** A row keeps its mark whatever is changed about it; rows around others bear several. */
function wasCalled(row: Element): string | null {
  const marked = row.closest(`[${MARK}]`) ?? row.querySelector(`[${MARK}]`);
  return marked?.getAttribute(MARK) ?? null;
}

/** Marks each row with its name, so that it is known again when the page has been changed. */
function markRows(now: number): void {
  const href = inboxHref(document);
  const reading = href ? readInbox(document, { href, now }) : null;
  for (const { element, name } of reading?.rows ?? [])
    element.setAttribute(MARK, name);
}

/** Runs inside a page; `now` is epoch ms. Null = the inbox, if there is one, is in another document. */
function readDocument(now: number): DocumentRead | null {
  const href = inboxHref(document);
  const reading = href ? readInbox(document, { href, now }) : null;
  if (!reading) return null;
  const { rows, thread } = reading;
  return {
    rows: rows.map(({ element, thread: id, channel, name, observation }) => ({
      thread: id,
      channel,
      name,
      was: wasCalled(element),
      observation,
    })),
    thread: thread && {
      thread: thread.thread,
      channel: thread.channel,
      name: thread.name,
      composer: thread.composerState,
      observations: thread.observations,
    },
    health: readHealth(document, reading),
  };
}

// What the extension runs in the page's own world, and what it runs beside it.
Object.assign(globalThis, {
  ventanaAnswer: answerPageModel,
  ventanaRead: readDocument,
  ventanaMark: markRows,
});
