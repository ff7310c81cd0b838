import type { Browser } from 'puppeteer-core';
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

const PRESS = `(() => {
  const prompt = document.getElementById('addon-webext-permissions-notification');
  prompt?.button?.click();
  return Boolean(prompt?.button);
})()`;

/** Presses "Allow" in Firefox's own question, as somebody would. */
export async function allowInPrompt(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as BiDi;
  await until("the browser's own question", async () => {
    const { result } = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    for (const { context } of result.contexts) {
      const answer = await connection.send('script.evaluate', {
        expression: PRESS,
        target: { context },
        awaitPromise: false,
      });
      if (answer.result.result?.value === true) return true;
    }
    return false;
  });
}
