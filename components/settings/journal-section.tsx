import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import { parseThreadKey } from '../../utils/core/thread-key.ts';
import { speakMoment } from '../../utils/i18n/speak-time.ts';
import { linkToThread } from '../ui/inbox-link.ts';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import { Section } from '../ui/section.tsx';
import { speakCount, speakNumber } from '../ui/speak-count.ts';
import { speakPhase, speakReason } from '../ui/speak-journal.ts';
import { type Ticker, useNow } from '../ui/ticker.ts';
import type { SettingsView, StoredView } from './settings-view.ts';

interface EntryProps {
  readonly entry: JournalEntry;
  readonly now: number;
  readonly pageNames: SettingsView['pageNames'];
}

function EntryRow({ entry, now, pageNames }: EntryProps) {
  const t = useTranslate();
  const address = parseThreadKey(entry.thread);
  const name = entry.name || t('noName');
  return (
    <tr>
      <td>
        <time dateTime={new Date(entry.at).toISOString()}>
          {speakMoment(entry.at, now, t)}
        </time>
      </td>
      <td>
        {address ? (
          <a
            href={linkToThread(address)}
            target="_blank"
            rel="noopener noreferrer"
            dir="auto"
          >
            {name}
          </a>
        ) : (
          name
        )}
        {address && <small>{labelPage(address.page, pageNames, t)}</small>}
      </td>
      <td>
        {speakPhase(entry.phase, t)}
        <small>{speakReason(entry, t)}</small>
      </td>
    </tr>
  );
}

/** The sends outside the window that this browser has noted, newest first. */
export function JournalSection(props: {
  readonly stored: StoredView;
  readonly pageNames: SettingsView['pageNames'];
  readonly ticker: Ticker;
}) {
  const { stored, pageNames, ticker } = props;
  const { entries, journal } = stored;
  const t = useTranslate();
  const now = useNow(ticker);
  return (
    <Section title={t('optionsJournal')} text={t('optionsJournalText')}>
      {entries.length === 0 && <p>{t('optionsJournalNone')}</p>}
      {entries.length > 0 && (
        <table className="journal">
          <thead>
            <tr>
              <th scope="col">{t('journalWhen')}</th>
              <th scope="col">{t('journalWho')}</th>
              <th scope="col">{t('journalWhy')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <EntryRow key={entry.id} {...{ entry, now, pageNames }} />
            ))}
          </tbody>
        </table>
      )}
      {journal > entries.length && entries.length > 0 && (
        <p className="hint">
          {speakCount('optionsJournalNewest', entries.length, t, {
            total: speakNumber(journal, t),
          })}
        </p>
      )}
    </Section>
  );
}
