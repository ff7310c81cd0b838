import type { BookApplication } from '../../utils/core/policy/rule-book-schema.ts';
import type { AskCounts } from '../../utils/core/window/ask-causes.ts';
import { useTranslate } from '../ui/language.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { HOURS_PLACE, PAGES_PLACE } from '../ui/settings-place.ts';
import type { Ticker } from '../ui/ticker.ts';
import { AboutSection } from './about-section.tsx';
import { ApprovalsSection } from './approvals-section.tsx';
import { AskSection } from './ask-section.tsx';
import { ClosingSections } from './closing-sections.tsx';
import { DataSection } from './data-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { JournalSection } from './journal-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { PagesSection } from './pages-section.tsx';
import type {
  BrowserView,
  SettingsActions,
  SettingsView,
  StoredState,
} from './settings-view.ts';
import { WordingSection } from './wording-section.tsx';

interface SettingsPageProps {
  readonly settings: SettingsView;
  readonly stored: StoredState;
  readonly counts: AskCounts;
  readonly actions: SettingsActions;
  readonly browser: BrowserView;
  /** What can be asked of Meta, from the rule book. */
  readonly applications: readonly BookApplication[];
  readonly ticker: Ticker;
  readonly version: string;
  /** The place that the address names, without `#`. */
  readonly hash: string;
  /** A phrase that somebody came to except. */
  readonly begun?: string | undefined;
}

/** The options page: one column, each setting with its sentence, applied as soon as it is changed. */
export function SettingsPage(props: SettingsPageProps) {
  const {
    settings,
    stored,
    counts,
    actions,
    browser,
    applications = [],
    ticker,
    version,
    hash,
    begun,
  } = props;
  const { onChange } = actions;
  const t = useTranslate();
  const pages = typeof stored === 'string' ? [] : stored.pages;
  // What is still to come would push the place away again.
  const isSought = (place: string) => hash === place && stored !== 'loading';
  return (
    <>
      <PageHeader title={t('optionsTitle')} hint={t('optionsIntro')} />
      <main>
        <LanguageSection language={settings.language} onChange={onChange} />
        <AskSection
          askWhen={settings.askWhen}
          asLines={settings.asLines}
          counts={counts}
          onForgetCounts={actions.onForgetCounts}
          onChange={onChange}
        />
        <WordingSection
          ownWords={settings.ownWords}
          begun={begun}
          onOwnWords={(ownWords) => onChange({ ownWords })}
        />
        {typeof stored !== 'string' && (
          <>
            <PagesSection
              pageNames={settings.pageNames}
              isSought={isSought(PAGES_PLACE)}
              {...{ pages, onChange }}
            />
            <HoursSection
              isSought={isSought(HOURS_PLACE)}
              {...{ pages, settings, ticker, onChange }}
            />
          </>
        )}
        <ClosingSections {...{ pages, settings, browser, actions, isSought }} />
        {typeof stored !== 'string' && (
          <ApprovalsSection
            accounts={stored.accounts}
            {...{ settings, applications, ticker, onChange }}
          />
        )}
        <DataSection stored={stored} actions={actions} />
        <JournalSection stored={stored} />
        <AboutSection version={version} />
      </main>
    </>
  );
}
