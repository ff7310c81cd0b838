import { JOURNAL_VIEW } from '../journal/journal-place.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import { speakCount } from '../ui/speak-count.ts';
import type { StoredState } from './settings-view.ts';

/** Where the journal is, which is a view of its own. */
export function JournalSection({ stored }: { readonly stored: StoredState }) {
  const t = useTranslate();
  return (
    <Section title={t('optionsJournal')} text={t('journalIntro')}>
      <p>
        <a href={`#${JOURNAL_VIEW}`}>{t('journalOpen')}</a>
        {typeof stored !== 'string' && (
          <small>{speakCount('optionsEntries', stored.journal, t)}</small>
        )}
      </p>
    </Section>
  );
}
