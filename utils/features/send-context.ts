import { decideSend } from '../core/window/decide-send.ts';
import type { SendContext, SendPlace } from './guarded-page.ts';
import type { HeldSend } from './held-send.ts';

/** A send as it stands just now, and what is to happen to it; null = no thread is open. */
export function contextOf(
  send: HeldSend,
  place: SendPlace,
): SendContext | null {
  const { page, session, decided, pass } = place;
  const open = session.openThread();
  if (!open) return null;
  const { askWhen, asLines } = session.settings;
  const earlier = open.key ? decided.get(open.key) : undefined;
  const { ownWords } = session.settings;
  const review = page.review(send.text, ownWords, () => session.draw());
  const decision = decideSend(open.verdict, {
    askWhen,
    asLines,
    earlier,
    review,
  });
  return { page, session, pass, decided, open, send, review, decision };
}
