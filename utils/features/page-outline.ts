import { outlineOf } from '../host/censor.ts';
import { inboxHref } from '../host/inbox-href.ts';
import { READER_VERSION } from '../host/reading.ts';
import type { PageOutline } from '../messaging/protocol.ts';
import { REPORT_SLOT, type ReportSlot } from './report-slot.ts';

/** What a fault report may tell of a page, off its censored structure; null = it shows no inbox. */
export function readPageOutline(page: Document): PageOutline | null {
  if (inboxHref(page) === null) return null;
  // Absent where the first script has failed.
  const read = (globalThis as { [REPORT_SLOT]?: ReportSlot })[REPORT_SLOT];
  const known = read?.() ?? null;
  return {
    reader: READER_VERSION,
    layout: known?.layout ?? '',
    language: known?.language ?? '',
    report: known?.report ?? null,
    outline: outlineOf(page),
  };
}
