import type { BrowserContext, Worker } from '@playwright/test';
import type { Command } from '../../../utils/core/command.ts';
import { fakeInboxUrl } from '../../fake-inbox/knobs.ts';
import { scenarios } from '../scenarios/all.ts';
import { eraseAll } from '../scenarios/options.ts';
import type { Stage, Tab } from '../scenarios/tab.ts';
import { type FakeInbox, findServiceWorker, test } from './fixture.ts';
import { allowInPrompt } from './permission-prompt.ts';

interface Set {
  readonly context: BrowserContext;
  readonly inbox: FakeInbox;
  readonly extensionId: string;
  readonly profile: string;
}

/** Stops the worker by the browser's own debugging command, as it stops an idle one. */
async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

interface Commands {
  readonly commands: {
    readonly onCommand: { dispatch(command: string, tab: object): void };
  };
  readonly tabs: { query(of: object): Promise<object[]> };
}

declare const chrome: Commands;

/** What Chromium does when it hears a shortcut: keys that are sent to a page never reach its own windows. */
const pressShortcut = (worker: Worker, command: Command): Promise<void> =>
  worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({
      active: true,
      lastFocusedWindow: true,
    });
    if (tab) chrome.commands.onCommand.dispatch(name, tab);
  }, command);

function stageOn({ context, inbox, extensionId, profile }: Set): Stage {
  const stray: string[] = [];
  context.on('request', (request) => {
    if (
      !/^(https:\/\/(business|www)\.facebook\.com\/|chrome-extension:|data:|blob:)/.test(
        request.url(),
      )
    )
      stray.push(request.url());
  });
  const open = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page as unknown as Tab;
  };
  return {
    browser: 'chromium',
    inbox,
    openInbox: (knobs = {}, place = {}) => open(fakeInboxUrl(knobs, place)),
    openPage: (path) => open(`chrome-extension://${extensionId}/${path}`),
    async openedBy(act) {
      const opened = context.waitForEvent('page');
      await act();
      return (await opened) as unknown as Tab;
    },
    openUrl: open,
    allowInPrompt: () => allowInPrompt(profile),
    pressShortcut: async (command) =>
      pressShortcut(await findServiceWorker(context, extensionId), command),
    stopBackground: () => stopWorkers(context),
    strayRequests: () => stray,
  };
}

for (const [name, run] of Object.entries(scenarios))
  test(name, async ({ context, inbox, extensionId, session }) => {
    test.setTimeout(180_000);
    inbox.reset();
    const { profile } = session;
    const stage = stageOn({ context, inbox, extensionId, profile });
    await eraseAll(stage);
    await run(stage);
  });
