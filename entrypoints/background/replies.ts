import { removeReply, saveReply } from '../../utils/ledger/replies.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { now } from '../../utils/settings/clock.ts';

type ReplyHandlers = Pick<Handlers, 'reply:save' | 'reply:remove'>;

/** What own pages may have done with the saved replies; they read them, and the panel is told of them. */
export const answerReplies = (ledger: Ledger): ReplyHandlers => ({
  'reply:save': (wish) =>
    saveReply(ledger, wish, now()).catch((error: unknown) => {
      console.error('Ventana: the reply could not be kept.', error);
      return { ok: false, fault: 'storage' };
    }),
  'reply:remove': async (id) => {
    await removeReply(ledger, id);
    return null;
  },
});
