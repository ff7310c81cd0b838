import { randomBytes } from 'node:crypto';
import { parseKnobs } from '../knobs.ts';

export interface Served {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export const assets = { js: '/rsrc/app.js', css: '/rsrc/app.css' };

const guards = (nonce: string): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'self'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
  ].join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
});

export function asset(
  type: 'text/javascript' | 'text/css',
  body: string,
): Served {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body };
}

function html(body: string, nonce: string): Served {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...guards(nonce) },
    body,
  };
}

/** The page of every address under /latest/inbox/. */
export function inboxPage(
  search: string,
  boot: { salt: string; madeAt: number },
): Served {
  const nonce = randomBytes(9).toString('base64url');
  const { lang, theme } = parseKnobs(search);
  const dark = theme === 'dark' ? ' class="__fb-dark-mode"' : '';
  return html(
    `<!DOCTYPE html><html lang="${lang === 'es' ? 'es' : 'en'}" id="facebook"${dark}><head><meta charset="utf-8">
<title>Meta Business Suite</title><link rel="stylesheet" href="${assets.css}">
<script type="application/json" data-sjs>${JSON.stringify(boot)}</script>
<script type="module" nonce="${nonce}" src="${assets.js}"></script></head>
<body><div id="mount_0_0_${boot.salt.slice(0, 2)}"></div></body></html>`,
    nonce,
  );
}

/** Any other page of the host: an extension has nothing to do here. */
export function otherPage(): Served {
  const nonce = randomBytes(9).toString('base64url');
  return html(
    `<!DOCTYPE html><html lang="en" id="facebook"><head><meta charset="utf-8"><title>Meta Business Suite</title></head>
<body><div role="main"><h1>Planner</h1><p>Nothing scheduled this week.</p>
<textarea placeholder="Write a note" rows="3"></textarea></div></body></html>`,
    nonce,
  );
}
