import { browser } from 'wxt/browser';
import { inboxAt } from '../core/inbox-at.ts';
import { readEpoch, readFields, readText } from '../core/parse.ts';
import { parsePageReport } from '../core/parse-reports.ts';
import type { PageOutline, TabAsk } from './protocol.ts';
import { queryHostTabs } from './push.ts';

/** A page that hangs does not answer; nobody waits for it longer. */
const PATIENCE_MS = 5000;
/** Characters; an inbox comes to a tenth of it. */
const MOST_OUTLINE = 4_000_000;

const LAYOUT = /^[a-z]+(?:[/-][a-z]+)*$/;
const LANGUAGE = /^[a-z]{2,3}$/i;

/** What an inbox tab answered; null = it is of another form. What may be the page's own is taken only if it is a code. */
export function parsePageOutline(value: unknown): PageOutline | null {
  const fields = readFields(value);
  const reader = readEpoch(fields?.reader);
  const outline = readText(fields?.outline, MOST_OUTLINE);
  if (!fields || reader === null || !outline) return null;
  const layout = readText(fields.layout, 40) ?? '';
  const language = readText(fields.language, 3) ?? '';
  return {
    reader,
    layout: LAYOUT.test(layout) ? layout : '',
    language: LANGUAGE.test(language) ? language : '',
    report: parsePageReport(fields.report),
    outline,
  };
}

/** Asks the inbox tab that was looked at last; null = none is open, or it does not answer. */
export async function askForOutline(): Promise<PageOutline | null> {
  const tabs = (await queryHostTabs()).filter(({ url }) => inboxAt(url ?? ''));
  const usedAt = (tab: (typeof tabs)[number]) => tab.lastAccessed ?? 0;
  const [tab] = tabs.toSorted((a, b) => usedAt(b) - usedAt(a));
  if (tab?.id === undefined) return null;
  const ask: TabAsk = { ask: 'outline:read' };
  const tooLate = Promise.withResolvers<null>();
  const timer = setTimeout(() => tooLate.resolve(null), PATIENCE_MS);
  try {
    const answer = browser.tabs.sendMessage(tab.id, ask);
    return parsePageOutline(await Promise.race([answer, tooLate.promise]));
  } catch {
    // The tab holds no script of ours, or that of an older version.
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Answers the extension's own pages, and nobody else; `read` gives null where this document shows no inbox. */
export function answerOutline(read: () => PageOutline | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const { runtime } = browser;
    const isOwnPage =
      sender.id === runtime.id && sender.url?.startsWith(runtime.getURL('/'));
    if (!isOwnPage || readFields(message)?.ask !== 'outline:read') return;
    // Of all frames of a tab only the one with the inbox speaks.
    const outline = read();
    if (outline) respond(outline);
  });
}
