import type { Account } from '../../utils/core/approvals.ts';
import { type Absence, nextAbsence } from '../../utils/core/closes-away.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import { speakMoment } from '../../utils/i18n/speak-time.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import { HOURS_PLACE } from '../ui/settings-place.ts';
import type { QueueContent, QueueSettings } from './queue-content.ts';

export interface LeadProps {
  readonly content: QueueContent;
  readonly settings: QueueSettings;
  readonly now: number;
}

/** What a list is, in a sentence, where its name does not say it all. */
export function ViewLead(props: LeadProps) {
  const t = useTranslate();
  const { view } = props.content.wish;
  if (view === 'away') return <AwayLead {...props} />;
  if (view === 'human-agent')
    return <p className="lead">{t('queueLeadAgent')}</p>;
  if (view === 'offer') return <p className="lead">{t('queueLeadOffer')}</p>;
  return null;
}

/** The Pages that are looked at, each once. */
const pagesOf = ({ accounts, wish }: QueueContent): PageId[] => [
  ...new Set(
    accounts
      .map(({ page }: Account) => page)
      .filter((page) => wish.page === null || page === wish.page),
  ),
];

const hasHours = (page: PageId, { openingHours }: QueueSettings): boolean =>
  openingHours[page]?.days.some(({ length }) => length > 0) ?? false;

/** Whether any of the Pages says when it is open. */
export const knowsAbsence = ({ content, settings }: LeadProps): boolean =>
  pagesOf(content).some((page) => hasHours(page, settings));

function speakAbsence(
  page: string,
  absence: Absence | null,
  { now, t }: { readonly now: number; readonly t: Translate },
): string {
  if (!absence) return t('queueAlwaysOpen', { page });
  const until = speakMoment(absence.until, now, t);
  if (absence.from <= now) return t('queueClosedUntil', { page, until });
  const from = speakMoment(absence.from, now, t);
  return t('queueClosesFrom', { page, from, until });
}

function AwayLead({ content, settings, now }: LeadProps) {
  const t = useTranslate();
  const pages = pagesOf(content);
  const told = pages.filter((page) => hasHours(page, settings));
  const untold = pages.filter((page) => !told.includes(page));
  if (!told.length) return null;
  const call = (page: PageId) => labelPage(page, settings.pageNames, t);
  const lines = told.map((page) => {
    const hours = settings.openingHours[page];
    const absence = hours ? nextAbsence(hours, now) : null;
    return speakAbsence(call(page), absence, { now, t });
  });
  const list = new Intl.ListFormat(t.language, { type: 'conjunction' });
  return (
    <div className="lead">
      <p>{t('queueLeadAway')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {untold.length > 0 && (
        <p>
          {t('queueNoHoursOf', { pages: list.format(untold.map(call)) })}{' '}
          <HoursLink />
        </p>
      )}
    </div>
  );
}

/** To where a Page's opening hours are said. */
export function HoursLink({ isMain = false }: { readonly isMain?: boolean }) {
  const t = useTranslate();
  return (
    <a
      className={isMain ? 'button main' : undefined}
      href={`/options.html#${HOURS_PLACE}`}
      target="_blank"
      rel="noopener"
    >
      {t('queueSetHours')}
    </a>
  );
}
