import { browser } from 'wxt/browser';
import { EXCEPTIONS_PLACE } from '../../components/ui/settings-place.ts';
import { saveBegunException } from '../../utils/settings/begun-exception.ts';

/** Opens the options where a phrase can be excepted, with the phrase in the field; adding it is up to the moderator. */
export async function beginException(phrase: string): Promise<void> {
  await saveBegunException(phrase);
  const url = browser.runtime.getURL(`/options.html#${EXCEPTIONS_PLACE}`);
  await browser.tabs.create({ url });
}
