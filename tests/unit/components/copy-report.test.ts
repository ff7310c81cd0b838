import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { copyReport } from '../../../entrypoints/popup/copy-report.ts';
import { INBOX, REPORT } from '../messaging/messages.ts';
import { usePermissions } from '../messaging/permitted.ts';

type Parts = Record<string, Promise<Blob>>;

/** A clipboard, which jsdom has none of; it waits for what it is given, as the browsers' do. */
function useClipboard() {
  const write = vi.fn(async ([item]: { parts: Parts }[]) => {
    for (const part of Object.values(item?.parts ?? {})) await part;
  });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly parts: Parts) {}
    },
  );
  vi.stubGlobal('navigator', { clipboard: { write } });
  return write;
}

const OUTLINE = {
  reader: 2,
  layout: 'business-suite/bare',
  language: 'es',
  report: REPORT,
  outline: 'body\n div[class]',
};

let write: ReturnType<typeof useClipboard>;
beforeEach(() => {
  usePermissions();
  write = useClipboard();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    version: '1.2.3',
  } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 1, url: INBOX },
  ] as never);
});
afterEach(() => void vi.unstubAllGlobals());

const answer = (given: unknown) =>
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(given as never);

describe('a copy of the report', () => {
  it('is asked of the clipboard in the click itself, before the tab has answered', async () => {
    answer(OUTLINE);
    const outcome = copyReport();
    expect(write).toHaveBeenCalledOnce();
    expect(await outcome).toBe(true);
    const [item] = write.mock.calls[0]![0];
    const blob = await item!.parts['text/plain']!;
    expect(blob.type).toBe('text/plain');
    expect(await blob.text()).toBe(`Ventana 1.2.3
reader 2, layout business-suite/bare, language es
rows degraded, transcript missing, composer ok, send none
unread times 1, without id 2, torn 3

body
 div[class]
`);
  });

  it('is none where no inbox answers', async () => {
    answer(undefined);
    expect(await copyReport()).toBe(false);
  });

  it('is none where the browser refuses', async () => {
    answer(OUTLINE);
    write.mockRejectedValueOnce(new Error('Document is not focused.'));
    expect(await copyReport()).toBe(false);
  });
});
