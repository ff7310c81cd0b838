import { randomBytes } from 'node:crypto';
import { parseKnobs } from '../knobs.ts';
import { dirOf } from '../lang/langs.ts';
import { hasLayout } from '../layouts.ts';
import { framePath } from './compat.ts';

export interface Served {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export const assets = { js: '/rsrc/app.js', css: '/rsrc/app.css' };
export const secondAssets = {
  js: '/rsrc/second.js',
  css: '/rsrc/second.css',
};

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

export function html(body: string, nonce: string): Served {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...guards(nonce) },
    body,
  };
}

interface Boot {
  salt: string;
  madeAt: number;
}

function rootTag(search: string): string {
  const { lang, theme, skin } = parseKnobs(search);
  const second = lang === 'es' ? 'es' : 'en';
  const spoken = skin === 'second' ? second : lang;
  const dark = theme === 'dark' ? ' class="__fb-dark-mode"' : '';
  return `<html lang="${spoken}" dir="${dirOf(spoken)}" id="facebook"${dark}>`;
}

/** The page of every address under /latest/inbox/. */
export function inboxPage(search: string, boot: Boot): Served {
  const { layout, skin } = parseKnobs(search);
  const isShell = skin === 'first' && hasLayout(layout, 'iframe');
  return isShell ? shellPage(search) : appPage(search, boot);
}

function shellPage(search: string): Served {
  return html(
    `<!DOCTYPE html>${rootTag(search)}<head><meta charset="utf-8">
<title>Meta Business Suite</title></head><body style="margin:0"><div id="mount_0_0_sh">
<iframe src="${framePath(search)}" style="border:0;display:block;width:100%;height:100vh"></iframe></div></body></html>`,
    randomBytes(9).toString('base64url'),
  );
}

/** The inbox inside a shell of the same origin. */
export function framedPage(search: string, boot: Boot): Served {
  const { headers, ...page } = appPage(search, boot);
  return { ...page, headers: { ...headers, 'x-frame-options': 'SAMEORIGIN' } };
}

function appPage(search: string, boot: Boot): Served {
  const nonce = randomBytes(9).toString('base64url');
  const { skin } = parseKnobs(search);
  const { css, js } = skin === 'second' ? secondAssets : assets;
  return html(
    `<!DOCTYPE html>${rootTag(search)}<head><meta charset="utf-8">
<title>Meta Business Suite</title><link rel="stylesheet" href="${css}">
<script type="application/json" data-sjs>${JSON.stringify(boot)}</script>
<script type="module" nonce="${nonce}" src="${js}"></script></head>
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
