import { type Browser, browser } from 'wxt/browser';
import { inboxAt } from '../core/inbox-at.ts';
import { readFields, readList, readText } from '../core/parse.ts';
import {
  parseCoverage,
  parseJournalEntry,
  parsePageReport,
} from '../core/parse-reports.ts';
import { parseReminderWish, readThreadKey } from '../core/reminder.ts';
import { REVIEW_LANGUAGES } from '../core/review/review-language.ts';
import { parseReplyWish, readReplyId } from '../core/saved-reply.ts';
import { parseAskAnswer, parseAskCause } from '../core/window/ask-causes.ts';
import { parseSighting } from '../core/window/parse-observation.ts';
import { hasOptionalHost } from './optional-host.ts';
import { parsePanelShow } from './panel-port.ts';
import {
  type HideWish,
  type MessageName,
  PAGE_ONLY,
  type Protocol,
} from './protocol.ts';

/** The document in a tab that sent a message. */
export interface SenderFrame {
  readonly tabId: number;
  readonly frameId: number;
}

/** What each message does; the payload has been parsed, and `from` is null for an own page. */
export type Handlers = {
  readonly [N in MessageName]: (
    payload: Protocol[N][0],
    from: SenderFrame | null,
  ) => Promise<Protocol[N][1]>;
};

/** The longest phrase that an exception is begun with; the options say what may be kept of it. */
const MOST_BEGUN = 1000;

/** The largest backup that is read, in characters. */
const MOST_BACKUP = 200_000_000;

type Parsers = {
  readonly [N in MessageName]: (payload: unknown) => Protocol[N][0] | undefined;
};

function parseHideWish(value: unknown): HideWish | undefined {
  const fields = readFields(value);
  const thread = readThreadKey(fields?.thread);
  const isHidden = fields?.isHidden;
  return thread && typeof isHidden === 'boolean'
    ? { thread, isHidden }
    : undefined;
}

/** `undefined` = the payload is not of the message's form, and the message is dropped. */
const PARSERS: Parsers = {
  'threads:sight': (p) => readList(p, parseSighting).items,
  'journal:add': (p) => parseJournalEntry(p) ?? undefined,
  'ask:count': (p) => parseAskAnswer(p) ?? undefined,
  'ask:quieten': (p) => (p === null ? null : (parseAskCause(p) ?? undefined)),
  'review:load': (p) =>
    p === null ? null : REVIEW_LANGUAGES.find((one) => one === p),
  'exception:begin': (p) => readText(p, MOST_BEGUN) ?? undefined,
  'panel:show': (p) => parsePanelShow(p) ?? undefined,
  'page:report': (p) => parsePageReport(p) ?? undefined,
  'coverage:report': (p) => parseCoverage(p) ?? undefined,
  'reminder:list': () => null,
  'reminder:set': (p) => parseReminderWish(p) ?? undefined,
  'reminder:clear': (p) => readThreadKey(p) ?? undefined,
  'thread:hide': parseHideWish,
  'closing:read': () => null,
  'queue:open': () => null,
  'reply:save': (p) => parseReplyWish(p) ?? undefined,
  'reply:remove': (p) => readReplyId(p) ?? undefined,
  'backup:import': (p) => readText(p, MOST_BACKUP) ?? undefined,
  'everything:erase': () => null,
};

type Sender = Browser.runtime.MessageSender;

/**
 * Where a message comes from; null = nobody that we listen to. `url` is the address at which the document was
 * loaded, in both browsers; an inbox that was reached from another page of Facebook is known by its tab, and so is
 * one in a frame: what a page of another site frames is no inbox, whatever the frame's own address. A frame that was
 * never loaded from an address (`about:blank`) still has its origin.
 */
function placeOf({ id, url = '', origin, tab, frameId }: Sender) {
  if (id !== browser.runtime.id) return null;
  if (url.startsWith(browser.runtime.getURL('/'))) return 'own-page';
  const now = tab?.url ?? '';
  const from = origin ?? (URL.canParse(url) ? new URL(url).origin : '');
  const isSameHost = from !== '' && now.startsWith(`${from}/`);
  const shown = isSameHost ? inboxAt(now) : null;
  return frameId ? shown : (inboxAt(url) ?? shown);
}

const frameOf = ({ tab, frameId }: Sender): SenderFrame | null =>
  tab?.id === undefined ? null : { tabId: tab.id, frameId: frameId ?? 0 };

/** An own page may send anything; an inbox tab all that is not for pages only; nobody else anything. */
function isAllowed(name: MessageName, place: ReturnType<typeof placeOf>) {
  return place === 'own-page' || (place !== null && !PAGE_ONLY.has(name));
}

const isName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(PARSERS, name);

/** Answers every message that is allowed and parses; drops the others without an answer. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const { ventana: name, payload } = (message ?? {}) as Record<
      string,
      unknown
    >;
    const place = placeOf(sender);
    if (!isName(name) || !isAllowed(name, place)) return false;
    const parsed = PARSERS[name](payload);
    if (parsed === undefined) {
      console.warn(
        `Ventana: a ${name} message was dropped: its content is not of the agreed form.`,
      );
      return false;
    }
    const handle = handlers[name] as (
      payload: unknown,
      from: SenderFrame | null,
    ) => Promise<unknown>;
    const answer = async () => {
      // A tab that was open when the host was withdrawn still has its script.
      if (place === 'optional' && !(await hasOptionalHost())) return undefined;
      return { reply: await handle(parsed, frameOf(sender)) };
    };
    answer().then(
      (reply) => respond(reply),
      (error: unknown) => {
        console.error(`Ventana: ${name} failed.`, error);
        respond(undefined);
      },
    );
    return true;
  });
}
