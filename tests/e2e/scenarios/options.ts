import type { Stage } from './tab.ts';
import { until } from './tab.ts';

/** Erases everything, as the options page does. */
export async function eraseAll(stage: Stage): Promise<void> {
  const page = await stage.openPage('options.html');
  await until('everything is erased', () =>
    page.evaluate(async () => {
      // Both browsers offer one of the two names to their extension pages.
      const api =
        (globalThis as unknown as Record<string, typeof chrome>).browser ??
        chrome;
      const answer = await api.runtime.sendMessage({
        ventana: 'everything:erase',
        payload: null,
      });
      return Boolean(answer && 'reply' in answer);
    }, undefined),
  );
  await page.close();
}
