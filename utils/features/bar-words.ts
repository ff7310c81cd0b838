import type { Healths } from '../core/page-report.ts';
import { MINUTE_MS } from '../core/time/duration.ts';
import type { Approvals, Verdict } from '../core/window/verdict.ts';
import type { WindowDetail } from '../core/window/window-detail.ts';
import type { ComposerState } from '../host/reading.ts';
import { speakMoment, speakRange } from '../i18n/speak-time.ts';
import { speakBadge, speakOpener } from '../i18n/speak-verdict.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { BarView } from '../overlay/bar-view.ts';
import { speakHeadline } from './bar-headline.ts';
import { speakPolicy } from './bar-policy.ts';
import { speakHours } from './bar-time.ts';

export interface BarWords {
  readonly verdict: Verdict;
  /** The verdict at this one's end; null = it has no end. */
  readonly after: Verdict | null;
  readonly detail: WindowDetail;
  readonly approvals: Approvals;
  readonly composerState: ComposerState;
  /** The page does not tell which channel it is. */
  readonly isChannelUntold: boolean;
  /** What was read of the thread contradicts itself: nothing is claimed. */
  readonly isConflict: boolean;
  /** Just opened: what is not known yet may be so in a moment. */
  readonly isLoading: boolean;
  /** How well the page is read. */
  readonly reading: Healths;
  /** Epoch ms. */
  readonly now: number;
}

const FACEBOOK: Readonly<Record<ComposerState, MessageKey>> = {
  open: 'fbOpen',
  closed: 'fbClosed',
  missing: 'fbMissing',
};

/** All that the bar says of the open thread; each part decides for itself what is certain. */
export function speakBar(words: BarWords, t: Translate): BarView {
  const reading = gaps(words.reading).map((key) => t(key));
  return {
    label: t('barLabel'),
    badge: speakBadge(words.verdict, t),
    headline: [speakHeadline(words, t), opened(words, t)]
      .filter(Boolean)
      .join('\u00a0· '),
    lines: [
      [t('policySays'), speakPolicy(words, t)],
      [t('facebookLets'), t(facebook(words))],
      ...(reading.length
        ? [[t('barReading'), reading.join(' ')] as const]
        : []),
    ],
    more: {
      show: t('barMore'),
      hide: t('barLess'),
      texts: moreOf(words, t),
    },
  };
}

/** What of the open thread is not read. */
function gaps({ transcript, composer }: Healths): MessageKey[] {
  const keys: MessageKey[] = [];
  if (transcript === 'degraded') keys.push('barReadingPartly');
  if (transcript === 'missing') keys.push('barReadingMissing');
  if (composer === 'missing') keys.push('barComposerMissing');
  return keys;
}

function facebook({
  composerState,
  reading,
  verdict,
  detail: { rules },
}: BarWords): MessageKey {
  // There is something to write in, and it is not known what it is.
  const isUnrecognised =
    composerState === 'missing' && reading.composer === 'missing';
  if (isUnrecognised) return 'fbUnrecognised';
  // What is written to a comment may be a public reply, and that is always allowed.
  const isComment = rules?.privateReplyHours !== undefined;
  const isOver = verdict.phase === 'closed' && !verdict.maybe && !isComment;
  return composerState === 'open' && isOver
    ? 'fbOpenStill'
    : FACEBOOK[composerState];
}

function opened(
  { verdict: { opener, phase, endsAt }, detail: { rules }, now }: BarWords,
  t: Translate,
): string {
  if (!opener || opener.earliest === null || phase === 'unknown') return '';
  const hours = rules?.privateReplyHours;
  // The private reply that is left may be to an older comment than the newest.
  const isOthers =
    hours !== undefined &&
    endsAt !== null &&
    Math.abs(opener.earliest + hours * 60 * MINUTE_MS - endsAt) > MINUTE_MS;
  return isOthers
    ? ''
    : speakOpener(opener.kind, speakRange(opener, now, t), t);
}

/** Where the times come from, for whoever asks. */
function moreOf({ verdict, detail, isConflict, now }: BarWords, t: Translate) {
  const { rules, isExact, answerHours, perhapsUntil } = detail;
  const texts: string[] = [];
  const say = (key: MessageKey, hours: number) =>
    texts.push(t(key, { hours: speakHours(hours, t) }));
  const isBound = rules && verdict.phase !== 'unrestricted' && !isConflict;
  if (isBound && rules.windowHours !== null)
    say('barCounts', rules.windowHours);
  if (isBound && rules.privateReplyHours !== undefined)
    say('barReplyCounts', rules.privateReplyHours);
  if (isBound && answerHours !== null)
    say(
      isWritten(detail, verdict) ? 'barAnswerCounts' : 'barAnswerFrom',
      answerHours,
    );
  if (verdict.opener && !isExact) texts.push(t('barRange'));
  if (perhapsUntil !== null && detail.isAd && verdict.phase === 'open') {
    const until = speakMoment(perhapsUntil, now, t);
    texts.push(t('policyPerhaps', { until }));
  }
  texts.push(t('barTwo'));
  return texts;
}

/** The window and the answers count from the same thing. */
const isWritten = ({ wrote }: WindowDetail, { opener }: Verdict) =>
  wrote !== null && opener !== null && wrote.latest >= opener.latest;
