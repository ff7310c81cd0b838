import type { Browser } from 'puppeteer-core';
import type { Command } from '../../../utils/core/command.ts';
import { until } from '../scenarios/tab.ts';

interface Context {
  readonly context: string;
}

/** What Puppeteer keeps to itself: the WebDriver BiDi connection. Firefox lets it look into its own windows. */
interface BiDi {
  readonly connection: {
    send(
      method: string,
      params: object,
    ): Promise<{
      result: { contexts: Context[]; result?: { value?: unknown } };
    }>;
  };
}

/** Whether an expression is true in one of the browser's own windows. */
async function isTrueIn(browser: Browser, expression: string) {
  const { connection } = browser as unknown as BiDi;
  const { result } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  for (const { context } of result.contexts) {
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: false,
    });
    if (answer.result.result?.value === true) return true;
  }
  return false;
}

const ALLOW = `(() => {
  const prompt = document.getElementById('addon-webext-permissions-notification');
  prompt?.button?.click();
  return Boolean(prompt?.button);
})()`;

/** Presses "Allow" in Firefox's own question, as somebody would. */
export const allowInPrompt = (browser: Browser) =>
  until("the browser's own question", () => isTrueIn(browser, ALLOW));

/** By these letters of its suggested keys Firefox lists a command. */
const LETTER: Readonly<Record<Command, string>> = {
  'next-closing': 'J',
  remind: 'K',
  panel: 'H',
  replies: 'U',
};

/** What Firefox does when it hears a shortcut: keys that are sent to a page never reach its own windows. */
export const pressShortcut = (browser: Browser, command: Command) =>
  until(`the shortcut for ${command}`, () =>
    isTrueIn(
      browser,
      `(() => {
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
        const key = keys.find((key) => key.getAttribute('key') === '${LETTER[command]}');
        key?.doCommand();
        return Boolean(key);
      })()`,
    ),
  );
