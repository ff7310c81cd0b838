import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { saltCss } from './class-names.ts';
import type { InboxEvent } from './events.ts';
import { parseKnobs } from './knobs.ts';
import { loadBundle } from './server/bundle.ts';
import { certDir, certificate } from './server/certificate.ts';
import { COMPAT, searchOfFrame } from './server/compat.ts';
import type { FakeInbox, SentMessage } from './server/fake-inbox.ts';
import { createMemory } from './server/memory.ts';
import {
  asset,
  assets,
  framedPage,
  inboxPage,
  otherPage,
  type Served,
  secondAssets,
} from './server/page.ts';
import { isMessages, isWww, serveWww } from './server/www.ts';

export type { FakeInbox } from './server/fake-inbox.ts';

const bodyOf = async (request: IncomingMessage) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
};

const answer = (
  response: ServerResponse,
  { status, headers, body }: Served,
) => {
  response.writeHead(status, headers).end(body);
};

/** Serves the fake inbox as https://business.facebook.com, and Messenger as https://www.facebook.com, on a port of 127.0.0.1. */
export async function startFakeInbox({
  port = 0,
}: {
  port?: number;
} = {}): Promise<FakeInbox> {
  const bundle = await loadBundle('app');
  const boot = { salt: randomBytes(4).toString('hex'), madeAt: Date.now() };
  const css = saltCss(bundle.css, boot.salt);
  const memory = createMemory();
  const sent: SentMessage[] = [];
  const comments: string[] = [];
  const done: string[] = [];
  const requests: string[] = [];
  let clock = 0;
  let arrivals = 0;

  async function post(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const { via, ...body } = await bodyOf(request);
    if (path === '/api/done') done.push(body.thread);
    else if (path === '/api/comment') comments.push(body.text);
    else if (memory.add(body as InboxEvent)) {
      const { thread, text, at, kind, attachment } = body as InboxEvent;
      sent.push({ thread, text, at, via, kind, attachment: attachment?.kind });
    }
    response.writeHead(204).end();
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const { pathname, search } = new URL(
      request.url ?? '/',
      'https://business.facebook.com',
    );
    requests.push(`${request.method} ${request.headers.host}${request.url}`);
    if (request.method === 'POST') return post(pathname, request, response);
    if (pathname === '/api/live') return memory.listen(response);
    if (isWww(request)) {
      if (isMessages(pathname)) clock = parseKnobs(search).clock;
      return answer(response, await serveWww(pathname, search, boot));
    }
    if (pathname === assets.js)
      return answer(response, asset('text/javascript', bundle.js));
    if (pathname === assets.css)
      return answer(response, asset('text/css', css));
    if (pathname === secondAssets.js)
      return answer(
        response,
        asset('text/javascript', (await loadBundle('second-skin')).js),
      );
    if (pathname === secondAssets.css) {
      const { css: second } = await loadBundle('second-skin');
      return answer(response, asset('text/css', saltCss(second, boot.salt)));
    }
    if (pathname === COMPAT)
      return answer(response, framedPage(searchOfFrame(search), boot));
    if (!/^\/latest\/inbox(\/|$)/.test(pathname))
      return answer(response, otherPage());
    clock = parseKnobs(search).clock;
    answer(response, inboxPage(search, boot));
  }

  const server = createServer(certificate(), (request, response) => {
    serve(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));

  return {
    port: (server.address() as AddressInfo).port,
    certDir,
    madeAt: boot.madeAt,
    sent,
    comments,
    done,
    requests,
    arrive(thread, { at = Date.now() + clock, kind = 'message', ...rest }) {
      arrivals += 1;
      memory.add({
        id: `mid.$cAAarrival${boot.salt}${arrivals}`,
        thread,
        at,
        kind,
        ...rest,
      });
    },
    resort: memory.resort,
    reset() {
      memory.reset();
      for (const list of [sent, comments, done, requests]) list.length = 0;
    },
    close() {
      memory.close();
      return new Promise((ok) => {
        server.close(() => ok());
        server.closeAllConnections();
      });
    },
  };
}
