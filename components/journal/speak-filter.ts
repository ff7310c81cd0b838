import type { JournalFilter } from '../../utils/core/journal-filter.ts';
import { speakReviewReason } from '../../utils/i18n/speak-review.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { HOW, speakPhase } from '../ui/speak-journal.ts';

/** All of a filter but its Page and its span, in words: "Canal: Messenger · Plazo: Fuera de plazo". */
export function speakFilter(filter: JournalFilter, t: Translate): string {
  const { channel, phase, how, reason, onlyOverrides } = filter;
  const person = filter.person.trim();
  const named = (label: string, value: string) => `${label}: ${value}`;
  const parts = [
    channel && named(t('journalChannel'), t(CHANNEL_NAME[channel])),
    phase && named(t('journalPhase'), speakPhase(phase, t)),
    how && named(t('journalHow'), t(HOW[how])),
    reason && named(t('journalReason'), speakReviewReason(reason, t)),
    onlyOverrides && t('journalOnlyOverrides'),
    person && t('journalPrintNamed', { name: person }),
  ].filter(Boolean);
  return parts.join(' · ') || t('journalPrintAll');
}
