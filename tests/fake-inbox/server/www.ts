import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { saltCss } from '../class-names.ts';
import { parseKnobs } from '../knobs.ts';
import { loadBundle } from './bundle.ts';
import { asset, assets, html, type Served } from './page.ts';

export const isWww = ({ headers }: IncomingMessage): boolean =>
  headers.host?.split(':')[0] === 'www.facebook.com';

export const isMessages = (pathname: string): boolean =>
  /^\/messages(\/|$)/.test(pathname);

/** Those that messages-app speaks. */
const languages: string[] = ['en', 'es', 'id'];

interface Boot {
  salt: string;
  madeAt: number;
}

function messagesPage(search: string, boot: Boot): Served {
  const nonce = randomBytes(9).toString('base64url');
  const { lang, theme } = parseKnobs(search);
  const dark = theme === 'dark' ? ' class="__fb-dark-mode"' : '';
  return html(
    `<!DOCTYPE html><html lang="${languages.includes(lang) ? lang : 'en'}" id="facebook"${dark}><head><meta charset="utf-8">
<title>Messenger | Facebook</title><link rel="stylesheet" href="${assets.css}">
<script type="application/json" data-sjs>${JSON.stringify(boot)}</script>
<script type="module" nonce="${nonce}" src="${assets.js}"></script></head>
<body><div id="mount_0_0_${boot.salt.slice(-2)}"></div></body></html>`,
    nonce,
  );
}

/** Any other page of the host has boxes of its own that are no business of an extension. */
function feedPage(): Served {
  return html(
    `<!DOCTYPE html><html lang="en" id="facebook"><head><meta charset="utf-8"><title>Facebook</title></head>
<body><div id="mount_0_0_fd"><div role="banner">Facebook</div><div role="main"><h1>Home</h1>
<p><a href="/messages/t/100000000000001/">Messenger</a></p>
<div role="textbox" contenteditable="true" aria-placeholder="What's on your mind?"></div></div></div></body></html>`,
    randomBytes(9).toString('base64url'),
  );
}

/** What www.facebook.com answers; its app is built when it is first asked for. */
export async function serveWww(
  pathname: string,
  search: string,
  boot: Boot,
): Promise<Served> {
  if (pathname === assets.js) {
    const { js } = await loadBundle('messages-app');
    return asset('text/javascript', js);
  }
  if (pathname === assets.css) {
    const { css } = await loadBundle('messages-app');
    return asset('text/css', saltCss(css, boot.salt));
  }
  return isMessages(pathname) ? messagesPage(search, boot) : feedPage();
}
