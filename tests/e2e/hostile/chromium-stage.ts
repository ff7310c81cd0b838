import type { BrowserContext, Page } from '@playwright/test';
import { fakeInboxUrl } from '../../fake-inbox/knobs.ts';
import type { FakeInbox } from '../../fake-inbox/server.ts';
import type { Tab } from '../scenarios/tab.ts';
import type { HostileStage } from './victim.ts';

interface Set {
  readonly context: BrowserContext;
  readonly inbox: FakeInbox;
  readonly extensionId: string;
}

interface Node {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  /** Of a frame. */
  readonly contentDocument?: Node;
}

function findHost(node: Node, name: string): Node | null {
  if (node.nodeName === name) return node;
  const { children = [], contentDocument } = node;
  for (const child of contentDocument ? [contentDocument] : children) {
    const found = findHost(child, name);
    if (found) return found;
  }
  return null;
}

/** The browser's own debugging protocol sees closed shadow roots. */
async function readClosed<R>(
  page: Page,
  host: string,
  read: (root: ShadowRoot) => R,
): Promise<R | null> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const all = { depth: -1, pierce: true };
    const { root } = await cdp.send('DOM.getDocument', all);
    const found = findHost(root, host.toUpperCase())?.shadowRoots?.[0];
    if (!found) return null;
    const { backendNodeId } = found;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${read})(this); }`,
      returnByValue: true,
    });
    return result.value;
  } catch {
    // It was taken away while it was looked at.
    return null;
  } finally {
    await cdp.detach();
  }
}

/** Chromium with the shipped build, as the attacks see it. */
export function chromiumStage(set: Set): HostileStage {
  const { context, inbox, extensionId } = set;
  const open = async (url: string, script: string | null = null) => {
    const page = await context.newPage();
    if (script) await page.addInitScript(script);
    await page.goto(url);
    return page as unknown as Tab;
  };
  return {
    browser: 'chromium',
    runtimeId: extensionId,
    inbox,
    openHostile: open,
    openInbox: (knobs = {}, place = {}) => open(fakeInboxUrl(knobs, place)),
    openPage: (path) => open(`chrome-extension://${extensionId}/${path}`),
    openUrl: (url) => open(url),
    readClosed: (tab, host, read) =>
      readClosed(tab as unknown as Page, host, read),
    allowInPrompt: () => Promise.reject(new Error('no attack asks')),
    openedBy: () => Promise.reject(new Error('no attack opens a tab')),
    pressShortcut: () => Promise.reject(new Error('no attack presses any')),
    stopBackground: () => Promise.reject(new Error('no attack stops it')),
    strayRequests: () => [],
  };
}
