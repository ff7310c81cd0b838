import type { Stage } from './tab.ts';
import { until } from './tab.ts';

interface Runtime {
  runtime: { sendMessage(message: object): Promise<object | undefined> };
}

/** Erases everything, as the options page does. */
export async function eraseAll(stage: Stage): Promise<void> {
  const page = await stage.openPage('options.html');
  await until('everything is erased', () =>
    page.evaluate(async () => {
      // Both browsers know one of the two names in their extension pages.
      const names = globalThis as unknown as Record<string, Runtime>;
      const api = names.browser ?? names.chrome;
      const answer = await api?.runtime.sendMessage({
        ventana: 'everything:erase',
        payload: null,
      });
      return Boolean(answer && 'reply' in answer);
    }, undefined),
  );
  await page.close();
}
