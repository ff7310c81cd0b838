import { type BuiltInLabel, type Label, readLabel } from '../core/label.ts';
import type { MessageKey, Translate } from './translate.ts';

const NAMES: Readonly<Record<BuiltInLabel, MessageKey>> = {
  support: 'labelSupport',
  presale: 'labelPresale',
  order: 'labelOrder',
  booking: 'labelBooking',
  quote: 'labelQuote',
  news: 'labelNews',
  other: 'labelOther',
};

/** What a label is called: ours in the reader's language, an own one as it was given. */
export function speakLabel(label: Label, t: Translate): string {
  const read = readLabel(label);
  return 'own' in read ? read.own : t(NAMES[read.id]);
}
