import type { ServerResponse } from 'node:http';
import type { InboxEvent } from '../events.ts';

/** What happened since the world was made; every open tab hears of it. */
export function createMemory() {
  let events: InboxEvent[] = [];
  const tabs = new Set<ServerResponse>();
  const tell = (response: ServerResponse, list: InboxEvent[]) =>
    response.write(`data: ${JSON.stringify(list)}\n\n`);

  return {
    add(event: InboxEvent) {
      if (events.some(({ id }) => id === event.id)) return false;
      events.push(event);
      for (const tab of tabs) tell(tab, [event]);
      return true;
    },
    listen(response: ServerResponse) {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      });
      tell(response, events);
      tabs.add(response);
      response.on('close', () => tabs.delete(response));
    },
    /** Passing: a tab that is opened later does not hear of it. */
    resort(seed: number) {
      for (const tab of tabs) tab.write(`event: resort\ndata: ${seed}\n\n`);
    },
    reset() {
      events = [];
    },
    close() {
      for (const tab of tabs) tab.end();
    },
  };
}
