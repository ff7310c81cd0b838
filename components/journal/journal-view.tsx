import type { ComponentProps } from 'react';
import { useTranslate } from '../ui/language.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { EntryList } from './entry-list.tsx';
import { JournalFilters } from './journal-filters.tsx';
import { KeepTextSection, KnowsSection } from './journal-notes.tsx';

type JournalViewProps = ComponentProps<typeof JournalFilters> &
  ComponentProps<typeof EntryList> &
  ComponentProps<typeof KeepTextSection>;

/** The journal: what went out outside the standard window, to look through and to take along. */
export function JournalView(props: JournalViewProps) {
  const t = useTranslate();
  return (
    <>
      <PageHeader title={t('journalTitle')} hint={t('journalIntro')} />
      <main className="journal-view">
        <JournalFilters {...props} />
        <EntryList {...props} />
        <KnowsSection />
        <KeepTextSection {...props} />
      </main>
    </>
  );
}
