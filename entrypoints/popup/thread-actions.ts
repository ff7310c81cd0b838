import type { ThreadActions } from '../../components/queue/use-row-actions.ts';
import { send } from '../../utils/messaging/client.ts';

/** What the rows offer, done by the background: it alone writes. */
export const threadActions: ThreadActions = {
  onHide: async (thread, isHidden) =>
    (await send('thread:hide', { thread, isHidden })) === true,
  async onRemind(wish) {
    const reply = await send('reminder:set', wish);
    if (reply === 'gone') return 'storage';
    return reply.ok ? null : reply.fault;
  },
  onForget: async (thread) => (await send('reminder:clear', thread)) !== 'gone',
};
