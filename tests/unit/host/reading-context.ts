import type { InboxAddress } from '../../../utils/host/address.ts';
import { ownWords } from '../../../utils/host/spoken-time/own-words.ts';
import type { ReadContext } from '../../../utils/host/surfaces/surface.ts';
import { NOW, PAGE } from './inbox-page.ts';

type Given = Partial<ReadContext & Pick<InboxAddress, 'tab'>>;

/** What a reading of the Page's English inbox starts from, but for what is given. */
export function contextOf({
  tab = null,
  language = 'en',
  ...more
}: Given = {}): ReadContext {
  return {
    address: { page: PAGE, tab, thread: null, threadChannel: tab },
    layout: 'business-suite/surface',
    language,
    own: ownWords(language),
    now: NOW,
    behindMs: 0,
    ...more,
  };
}
