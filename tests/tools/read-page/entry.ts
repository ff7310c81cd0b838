import type { Healths } from '../../../utils/core/page-report.ts';
import { readHealth } from '../../../utils/host/health.ts';
import { inboxHref } from '../../../utils/host/inbox-href.ts';
import { readInbox } from '../../../utils/host/inbox-reading.ts';
import { readLine } from './read-line.ts';

/** What is read in one document of a saved page. */
export interface PageRead {
  readonly lines: readonly object[];
  readonly health: Healths;
}

/** Runs inside the saved page; `now` is epoch ms; null = the inbox, if there is one, is in another document. */
function readPage(now: number): PageRead | null {
  const href = inboxHref(document);
  const reading = href ? readInbox(document, { href, now }) : null;
  if (!reading) return null;
  const { rows, thread } = reading;
  const ofRows = rows.flatMap(({ observation, thread: id, name }) =>
    observation ? [readLine(observation, { thread: id, name })] : [],
  );
  const id = thread?.thread ?? null;
  const name = thread?.name || null;
  const ofMessages = (thread?.observations ?? []).map((o) =>
    readLine(o, { thread: id, name }),
  );
  return {
    lines: [...ofRows, ...ofMessages],
    health: readHealth(document, reading),
  };
}

Object.assign(globalThis, { ventanaReadPage: readPage });
