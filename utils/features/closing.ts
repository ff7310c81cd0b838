import type { Closing } from '../core/closing.ts';
import { type ThreadKey, UNTOLD_PAGE } from '../core/thread-key.ts';
import { type Language, translator } from '../i18n/translate.ts';
import { send } from '../messaging/client.ts';
import { isPageDark } from '../overlay/theme.ts';
import { saveBegunJump } from '../settings/jump-begun.ts';
import { ClosingLine } from './closing-line.ts';
import { answerPushes } from './closing-pushes.ts';
import { nextClosing } from './closing-words.ts';
import { obeyCommand } from './commands.ts';
import type { InboxSession } from './inbox-session.ts';
import { endBegunJump, jumpTo } from './jump.ts';
import { leaveSlot } from './leave-slot.ts';

/** Shows what closes next, opens it, and does what the browser's shortcuts ask for. */
export function startClosing(session: InboxSession): void {
  let closing: Closing | null = null;
  const visited = new Set<ThreadKey>();
  const take = (newer: Closing | null) => {
    closing = newer;
    if (!newer) return;
    const left = new Set(newer.threads.map(({ thread }) => thread));
    for (const thread of visited) if (!left.has(thread)) visited.delete(thread);
    line.show(newer);
  };
  const jump = once(async () => {
    // Some shortcuts are pressed before it is told.
    if (!closing) take(await load());
    if (!session.life.isInvalid)
      await jumpToNext(closing, visited, { line, session });
  });
  const line = new ClosingLine(session, visited, jump);
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
  // Without it the focus is only where the page has put it.
  endBegunJump(session, visited).catch(() => {});
}

/** null = the background does not answer. */
async function load(): Promise<Closing | null> {
  const reply = await send('closing:read', null);
  return reply === 'gone' ? null : reply;
}

async function jumpToNext(
  closing: Closing | null,
  visited: Set<ThreadKey>,
  { line, session }: { line: ClosingLine; session: InboxSession },
): Promise<void> {
  // Of what is open there nothing is stored, nor does any address of ours lead there.
  if (session.reading?.address.page === UNTOLD_PAGE) {
    await send('queue:open', null);
    return;
  }
  if (!closing) return line.say('stripFailed');
  const open = session.openThread()?.key ?? null;
  const state = { closing, open, visited, now: session.now() };
  const next = nextClosing(state);
  if (!next) {
    const isOpen = nextClosing({ ...state, open: null });
    return line.say(isOpen ? 'stripOnlyThis' : 'stripNone');
  }
  const { thread } = next;
  // All were visited: another round begins.
  if (visited.has(thread)) visited.clear();
  if (open) visited.add(open);
  await jumpTo(next, {
    session,
    ask: () => ask(line, session.language),
    async leadTo(url) {
      // Where it cannot be kept, the focus is not put where one answers.
      await saveBegunJump([...visited, thread]).catch(() => {});
      // In the whole tab: the inbox may be in a frame of the page.
      (window.top ?? window).location.assign(url);
    },
  });
  if (session.openThread()?.key === thread) visited.add(thread);
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
