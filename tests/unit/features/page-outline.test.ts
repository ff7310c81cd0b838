import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../../components/queue/write-report.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import { readPageOutline } from '../../../utils/features/page-outline.ts';
import { REPORT_SLOT } from '../../../utils/features/report-slot.ts';
import { outlineOf } from '../../../utils/host/censor.ts';
import { READER_VERSION } from '../../../utils/host/reading.ts';
import { parsePageOutline } from '../../../utils/messaging/outline.ts';

const PAGE = '100200300401234' as PageId;
const INBOX = `/latest/inbox/all?asset_id=${PAGE}`;
/** Words of a customer, in every case an attribute's name may have. */
const SECRETS = ['íñigo', 'Íñigo', '612345678', 'clínica', 'cita_lunes', PAGE];
const SECRET = `Íñigo 612345678: clínica, cita_lunes ${PAGE} íñigo`;

/** Every text and every value is the secret, and so are names of attributes and tags that hold such letters. */
function plant(page: Document): void {
  page.documentElement.lang = SECRET;
  page.title = SECRET;
  page.head.innerHTML += `<meta name="${SECRET}" content="${SECRET}"><style>.x{}/*${SECRET}*/</style>`;
  page.body.innerHTML = `
    <!-- ${SECRET} -->
    <div role="presentation" class="${SECRET}" data-íñigo="1" cita_lunes="2">
      <span data-surface="/${SECRET}/thread_title" title="${SECRET}">${SECRET}</span>
      <img alt="${SECRET}" src="https://example/${encodeURIComponent(SECRET)}">
      <a href="/latest/inbox/all?asset_id=${PAGE}&n=${SECRET}" íñigo>${SECRET}</a>
      <clínica-íñigo>${SECRET}</clínica-íñigo>
      <abbr data-utime="612345678" clínica="${SECRET}">${SECRET}</abbr>
    </div>
    <form action="${SECRET}"><input value="${SECRET}" placeholder="${SECRET}">
      <textarea>${SECRET}</textarea><option value="${SECRET}">${SECRET}</option></form>
    <div role="textbox" contenteditable="true" aria-label="${SECRET}"><p>${SECRET}</p></div>
    <svg aria-label="${SECRET}"><title>${SECRET}</title><text íñigo="1">${SECRET}</text></svg>
    <script type="text/plain" data-secret="${SECRET}">${SECRET}</script>
    <iframe name="${SECRET}" srcdoc="${SECRET}"></iframe>`;
}

const known =
  (language: string, layout = 'business-suite/surface') =>
  () => ({
    layout,
    language,
    report: {
      page: PAGE,
      health: {
        rows: 'degraded',
        transcript: 'ok',
        composer: 'missing',
        send: 'missing',
      },
      unreadTimes: 2,
      withoutId: 1,
      torn: 3,
      at: 612345678,
    },
  });

const leave = (slot: unknown) =>
  Object.assign(globalThis, { [REPORT_SLOT]: slot });

/** The report as the popup gets it: asked for, sent as JSON, parsed, written. */
function wholeReport(): string {
  const sent = JSON.parse(JSON.stringify(readPageOutline(document)));
  const parsed = parsePageOutline(sent);
  return writeReport({ ...parsed!, version: '1.2.3' });
}

/** Vitest's own, for the address of the document. */
declare const jsdom: { reconfigure(options: { url: string }): void };
const HOST = 'https://business.facebook.com';

beforeEach(() => jsdom.reconfigure({ url: HOST + INBOX }));
afterEach(() => {
  leave(undefined);
  document.documentElement.innerHTML = '<head></head><body></body>';
  document.documentElement.removeAttribute('lang');
});

describe('the report', () => {
  it('holds nothing that was written, and no value of the page', () => {
    plant(document);
    const page = document.documentElement.outerHTML;
    for (const secret of SECRETS) expect(page).toContain(secret);
    leave(known(SECRET, `/${SECRET}`));
    for (const text of [outlineOf(document), wholeReport()]) {
      expect(text.split('\n').length).toBeGreaterThan(15);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
  });

  it('tells versions, language, health, counts and the structure, and no more', () => {
    document.body.innerHTML = `<div role="main" class="x y"><p>${SECRET}</p><p>b</p><i></i></div>`;
    leave(known('es'));
    expect(wholeReport()).toBe(`Ventana 1.2.3
reader ${READER_VERSION}, layout business-suite/surface, language es
rows degraded, transcript ok, composer missing, send missing
unread times 2, without id 1, torn 3

body
 div[class role]
  p "…" ×2
  i
`);
  });

  it.each(['es-ES', 'e', 'Íñi', 'abcd', ''])(
    'leaves out a language that may be anything: %j',
    (language) => {
      leave(known(language));
      expect(wholeReport()).toContain('language ?\n');
    },
  );

  it('comes without health where the first script has failed', () => {
    expect(wholeReport()).toMatch(
      /^Ventana 1\.2\.3\nreader \d+, layout \?, language \?\n\nbody/,
    );
  });
});

describe('a document without the inbox', () => {
  it.each(['/latest/home', '/latest/inboxes', '/'])(
    'tells nothing: %s',
    (path) => {
      jsdom.reconfigure({ url: HOST + path });
      expect(readPageOutline(document)).toBeNull();
    },
  );

  it('tells nothing where a frame of it holds the inbox', () => {
    document.body.innerHTML = '<iframe></iframe>';
    expect(readPageOutline(document)).not.toBeNull();
    const framed = document.querySelector('iframe')!.contentDocument!;
    framed.body.innerHTML = '<p data-message-id="mid.$a"></p>';
    expect(readPageOutline(document)).toBeNull();
    expect(readPageOutline(framed)?.outline).toBe('body\n p[data-message-id]');
  });
});
