import type { Closing } from '../core/closing.ts';
import { UNTOLD_PAGE } from '../core/thread-key.ts';
import { type Language, translator } from '../i18n/translate.ts';
import { send } from '../messaging/client.ts';
import { isPageDark } from '../overlay/theme.ts';
import { ClosingLine } from './closing-line.ts';
import { answerPushes } from './closing-pushes.ts';
import { nextClosing } from './closing-words.ts';
import { obeyCommand } from './commands.ts';
import type { InboxSession } from './inbox-session.ts';
import { jumpTo } from './jump.ts';
import { leaveSlot } from './leave-slot.ts';

/** Shows what closes next, opens it, and does what the browser's shortcuts ask for. */
export function startClosing(session: InboxSession): void {
  let closing: Closing | null = null;
  const take = (newer: Closing | null) => {
    closing = newer;
    if (newer) line.show(newer);
  };
  const jump = once(async () => {
    // Some shortcuts are pressed before it is told.
    if (!closing) take(await load());
    if (!session.life.isInvalid) await jumpToNext(closing, line, session);
  });
  const line = new ClosingLine(session, jump);
  answerPushes(
    {
      isInbox: () => session.reading !== null,
      onClosing: take,
      onCommand(command) {
        line.hush();
        obeyCommand(command, { session, jump, say: (key) => line.say(key) });
      },
    },
    session.life.signal,
  );
  void load().then((told) => {
    if (!closing) take(told);
  });
}

/** null = the background does not answer. */
async function load(): Promise<Closing | null> {
  const reply = await send('closing:read', null);
  return reply === 'gone' ? null : reply;
}

async function jumpToNext(
  closing: Closing | null,
  line: ClosingLine,
  session: InboxSession,
): Promise<void> {
  // Of what is open there nothing is stored, nor does any address of ours lead there.
  if (session.reading?.address.page === UNTOLD_PAGE) {
    await send('queue:open', null);
    return;
  }
  const now = session.now();
  const open = session.openThread()?.key ?? null;
  const next = closing && nextClosing(closing, open, now);
  if (next)
    await jumpTo(next, {
      session,
      ask: () => ask(line, session.language),
      leadTo,
    });
  else if (!closing) line.say('stripFailed');
  else
    line.say(nextClosing(closing, null, now) ? 'stripOnlyThis' : 'stripNone');
}

/** Where nobody can be asked, a draft is not left. */
async function ask(line: ClosingLine, language: Language): Promise<boolean> {
  const asked = await leaveSlot();
  const t = translator(language);
  if (asked)
    return asked({
      title: t('stripDraft'),
      body: t('stripDraftLost'),
      stay: t('stripStay'),
      leave: t('stripLeave'),
      language,
      isDark: isPageDark(document),
    });
  line.say('stripFailed');
  return false;
}

/** In the whole tab: the inbox may be in a frame of the page. */
const leadTo = (url: string): void =>
  (window.top ?? window).location.assign(url);

/** While it is being done, it is not begun again. */
function once(act: () => Promise<void>): () => void {
  let isBusy = false;
  return () => {
    if (isBusy) return;
    isBusy = true;
    act()
      .catch((error: unknown) =>
        console.error('Ventana: the conversation could not be opened.', error),
      )
      .finally(() => {
        isBusy = false;
      });
  };
}
