import { Fragment } from 'react';
import { linkToThread } from '../../utils/core/inbox-link.ts';
import type { JournalEntry } from '../../utils/core/journal-entry.ts';
import { parseThreadKey } from '../../utils/core/thread-key.ts';
import type { BadgeLook } from '../../utils/core/window/badge-look.ts';
import type { Phase } from '../../utils/core/window/verdict.ts';
import { speakReviewReason } from '../../utils/i18n/speak-review.ts';
import { speakReviewText } from '../../utils/i18n/speak-review-text.ts';
import { speakMoment } from '../../utils/i18n/speak-time.ts';
import { Badge } from '../ui/badge.tsx';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import {
  HOW,
  HOW_TEXT,
  speakPhase,
  speakReason,
  speakReasons,
} from '../ui/speak-journal.ts';

const LOOK: Readonly<Record<Phase, Omit<BadgeLook, 'fill'>>> = {
  open: { look: 'open', icon: 'ring' },
  'plus-one': { look: 'plus', icon: 'plus' },
  limited: { look: 'limited', icon: 'person' },
  closed: { look: 'closed', icon: 'lock' },
  unknown: { look: 'unknown', icon: 'question' },
  unrestricted: { look: 'open', icon: 'ring' },
};

interface EntryProps {
  readonly entry: JournalEntry;
}

function Who(props: EntryProps & Pick<EntryItemProps, 'pageNames'>) {
  const { entry, pageNames } = props;
  const t = useTranslate();
  const address = parseThreadKey(entry.thread);
  const name = entry.name || t('noName');
  if (!address) return <div dir="auto">{name}</div>;
  const page = labelPage(address.page, pageNames, t);
  return (
    <div>
      <a
        href={linkToThread(address)}
        target="_blank"
        rel="noopener noreferrer"
        dir="auto"
      >
        {name}
      </a>
      <small>
        {page} · {t(CHANNEL_NAME[address.channel])}
      </small>
    </div>
  );
}

function How({ entry }: EntryProps) {
  const t = useTranslate();
  const { how, isOverride, reasons } = entry;
  return (
    <div>
      <span title={t(HOW_TEXT[how])}>{t(HOW[how])}</span>
      {isOverride && (
        <span className="entry-override">
          <Icon name="warning" />
          {t('journalOverride')}
        </span>
      )}
      {reasons.length > 0 && (
        <small className="entry-reasons">
          {t('journalFlagged', { reasons: speakReasons(reasons, t) })}
        </small>
      )}
    </div>
  );
}

function Details({ entry }: EntryProps) {
  const t = useTranslate();
  const { ruleSet, textHash, at, reasons } = entry;
  return (
    <details>
      <summary>
        <span>{t('journalDetails')}</span>
        {textHash && (
          <code title={textHash} aria-hidden="true">
            {textHash.slice(0, 8)}…
          </code>
        )}
      </summary>
      <dl>
        <dt>{t('journalRules')}</dt>
        <dd>{ruleSet ? <code>{ruleSet}</code> : t('phaseUnknown')}</dd>
        {reasons.map((reason) => (
          <Fragment key={reason}>
            <dt>{speakReviewReason(reason, t)}</dt>
            <dd>{speakReviewText(reason, t)}</dd>
          </Fragment>
        ))}
        <dt>{t('journalHashFull')}</dt>
        <dd>
          <code>{textHash || t('phaseUnknown')}</code>
        </dd>
        <dt>{t('warnedCsvUtc')}</dt>
        <dd>
          <code>{new Date(at).toISOString()}</code>
        </dd>
      </dl>
    </details>
  );
}

interface EntryItemProps extends EntryProps {
  /** Epoch ms. */
  readonly now: number;
  readonly pageNames: Readonly<Record<string, string>>;
}

/** One message: when, to whom, in which window and as what, how it went out, and what proves it. */
export function EntryItem({ entry, now, pageNames }: EntryItemProps) {
  const t = useTranslate();
  const { at, phase, text } = entry;
  const phaseText = speakPhase(phase, t);
  return (
    <li className="entry">
      <time dateTime={new Date(at).toISOString()}>
        {speakMoment(at, now, t)}
      </time>
      <Who entry={entry} pageNames={pageNames} />
      <div>
        <Badge
          view={{ ...LOOK[phase], fill: 1, text: phaseText, name: phaseText }}
        />
        <small>{speakReason(entry, t)}</small>
      </div>
      <How entry={entry} />
      <div className="entry-more">
        {text !== null && (
          <blockquote className="entry-text" dir="auto">
            {text}
          </blockquote>
        )}
        <Details entry={entry} />
      </div>
    </li>
  );
}
