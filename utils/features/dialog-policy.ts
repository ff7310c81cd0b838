import { isPast } from '../core/window/badge-look.ts';
import type { MessageKind, Verdict } from '../core/window/verdict.ts';
import { speakDatedMoment } from '../i18n/speak-time.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { flaggedIn } from './dialog-draft.ts';
import type { DialogWords } from './dialog-words.ts';

/** It is about a private reply to a comment, whether one is left or not. */
export const isOfComment = ({ allows, opener }: Verdict): boolean =>
  allows.includes('PRIVATE_REPLY') || opener?.kind === 'comment';

/** What Meta's policy allows, and until when: never more than is certain. */
export function speakPolicy(words: DialogWords, t: Translate): string {
  const { phase, allows, maybe } = words.verdict;
  switch (phase) {
    case 'open':
      return opened(words, t);
    case 'unrestricted':
      return '';
    case 'unknown':
      return t(
        isPast(words.verdict) ? 'dialogPolicyNotSure' : 'dialogPolicyUnknown',
      );
    case 'plus-one':
      return t(
        allows.length > 1 ? 'dialogPolicyPlusOneTags' : 'dialogPolicyPlusOne',
      );
    case 'closed':
      return t(closed(words.verdict));
    case 'limited': {
      const certain = limited(words, t);
      // That the window may be open is in the title.
      return maybe && maybe !== 'open'
        ? `${certain} ${t('dialogMaybe')}`
        : certain;
    }
  }
}

function closed(verdict: Verdict): MessageKey {
  if (verdict.maybe) return 'dialogPolicyNotSure';
  return isOfComment(verdict) ? 'dialogPolicyReplyOver' : 'dialogPolicyClosed';
}

function untilOf({ verdict: { endsAt }, now }: DialogWords, t: Translate) {
  return endsAt === null ? null : speakDatedMoment(endsAt, now, t);
}

function opened(words: DialogWords, t: Translate): string {
  const until = untilOf(words, t);
  return until === null ? '' : t('dialogOpened', { until });
}

/** What messages of these kinds may hold. */
function kindsSaid(kinds: readonly MessageKind[]): MessageKey {
  const isAnswer = kinds.includes('HUMAN_AGENT');
  const isNews = kinds.includes('NON_PROMOTIONAL_SUBSCRIPTION');
  if (kinds.length === 2 && isAnswer && isNews) return 'dialogDoBoth';
  if (kinds.length > 1) return 'dialogDoTags';
  if (isAnswer) return 'dialogDoAnswer';
  return isNews ? 'dialogDoNews' : 'dialogDoTags';
}

function limited(words: DialogWords, t: Translate): string {
  const { allows } = words.verdict;
  const until = untilOf(words, t);
  if (allows.includes('PRIVATE_REPLY') && until !== null)
    return t('dialogPolicyReply', { until });
  const what = t(kindsSaid(allows));
  // A clean draft's choice says itself what may not be in it.
  const isFlagged = flaggedIn(words).length > 0;
  return t(isFlagged ? 'dialogPolicyFlagged' : 'dialogPolicy', {
    what:
      until === null
        ? t('dialogOnly', { what })
        : t('dialogUntil', { what, until }),
  });
}

/** What Facebook lets one do; within the policy that is nothing to say. */
export function speakFacebook(
  { composerState, verdict: { phase, maybe } }: DialogWords,
  t: Translate,
): string {
  if (phase === 'open' || phase === 'unrestricted') return '';
  if (composerState === 'closed') return t('dialogFbClosed');
  if (composerState === 'missing') return t('dialogFbMissing');
  const isAgainst = phase === 'closed' && !maybe;
  return t(isAgainst ? 'dialogFbOpenStill' : 'dialogFbOpen');
}
