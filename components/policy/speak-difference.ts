import type {
  DayDifference,
  HoursDifference,
} from '../../utils/core/policy/compare-days.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { type CountKey, speakCount, speakNumber } from '../ui/speak-count.ts';
import type { BookItem } from './item-link.tsx';
import {
  APPROVAL,
  CHANNEL_TITLE,
  OPENER_NAME,
  say,
  speakHours,
  speakList,
} from './speak-rules.ts';

type Kind = DayDifference['kind'];

/** What there are few of is named, not counted. */
const NAMED = {
  'application-ended': 'policySumApplicationsEnded',
  'application-begun': 'policySumApplicationsBegun',
} as const;
type NamedKind = keyof typeof NAMED;

const isNamed = (kind: Kind): kind is NamedKind => kind in NAMED;

const SUMMARY: Readonly<Record<Exclude<Kind, NamedKind>, CountKey>> = {
  'plus-one-ended': 'policySumPlusOneEnded',
  'plus-one-begun': 'policySumPlusOneBegun',
  window: 'policySumWindows',
  'ad-window': 'policySumWindows',
  'private-reply': 'policySumWindows',
  'rules-begun': 'policySumRulesBegun',
  'rules-ended': 'policySumRulesEnded',
  'tag-ended': 'policySumTagsEnded',
  'tag-begun': 'policySumTagsBegun',
  'tag-redefined': 'policySumTagsRedefined',
  'tag-reaches': 'policySumReach',
  'tag-leaves': 'policySumReach',
  'limit-added': 'policySumLimitsAdded',
  'limit-changed': 'policySumLimitsChanged',
  'limit-removed': 'policySumLimitsRemoved',
  'approval-changed': 'policySumApprovals',
  'approval-opened': 'policySumApprovals',
  'openers-added': 'policySumOpeners',
  'openers-removed': 'policySumOpeners',
  'route-ended': 'policySumRoutesEnded',
  'route-begun': 'policySumRoutesBegun',
};

/** The order in which they matter to those who answer. */
const ORDER = Object.keys({ ...SUMMARY, ...NAMED }) as readonly Kind[];

/** Small numbers as words, as the language's rules for prose want it. */
function speakWord(n: number, t: Translate): string {
  return t('policyNumberWords').split(' ')[n] ?? speakNumber(n, t);
}

function speakNamed(
  differences: readonly DayDifference[],
  t: Translate,
): readonly string[] {
  const kinds = Object.keys(NAMED) as readonly NamedKind[];
  return kinds.flatMap((kind) => {
    const titles = differences.flatMap((d) =>
      d.kind === kind && 'application' in d ? say(d.application.title, t) : [],
    );
    return titles.length
      ? t(NAMED[kind], { titles: speakList(titles, t) })
      : [];
  });
}

/** "Tres etiquetas terminaron y se añadió un límite."; empty where nothing differs. */
export function speakSummary(
  differences: readonly DayDifference[],
  t: Translate,
): string {
  const counts = new Map<CountKey, number>();
  for (const kind of ORDER) {
    const n = differences.filter((d) => d.kind === kind).length;
    if (!n || isNamed(kind)) continue;
    counts.set(SUMMARY[kind], (counts.get(SUMMARY[kind]) ?? 0) + n);
  }
  const counted = [...counts].map(([key, n]) =>
    speakCount(key, n, t, { words: speakWord(n, t) }),
  );
  return [speakList(counted, t), ...speakNamed(differences, t)]
    .filter(Boolean)
    .map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
    .join(' ');
}

export const byImportance = (
  differences: readonly DayDifference[],
): readonly DayDifference[] =>
  differences.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

const HOURS: Readonly<
  Record<
    HoursDifference['kind'],
    readonly [added: MessageKey, removed: MessageKey, changed: MessageKey]
  >
> = {
  window: ['policyDiffWindowNew', 'policyDiffWindowGone', 'policyDiffWindow'],
  'ad-window': ['policyDiffAdNew', 'policyDiffAdGone', 'policyDiffAd'],
  'private-reply': [
    'policyDiffReplyNew',
    'policyDiffReplyGone',
    'policyDiffReply',
  ],
};

function speakHoursDifference(d: HoursDifference, t: Translate): string {
  const [added, removed, changed] = HOURS[d.kind];
  const { before, after } = d;
  const params = {
    channel: t(CHANNEL_TITLE[d.channel]),
    before: before === null ? '' : speakHours(before, t),
    after: after === null ? '' : speakHours(after, t),
  };
  return t(
    before === null ? added : after === null ? removed : changed,
    params,
  );
}

const TAG_KEY = {
  'tag-ended': 'policyDiffTagEnded',
  'tag-begun': 'policyDiffTagBegun',
  'limit-added': 'policyDiffLimitAdded',
  'limit-changed': 'policyDiffLimitChanged',
  'limit-removed': 'policyDiffLimitRemoved',
  'tag-reaches': 'policyDiffReaches',
  'tag-leaves': 'policyDiffLeaves',
  'approval-changed': 'policyDiffApproval',
  'approval-opened': 'policyDiffOpened',
} as const;

function speakTagDifference(
  d: Extract<DayDifference, { tag: unknown }>,
  t: Translate,
): string {
  const { limitHours } = d.tag;
  if (d.kind === 'tag-begun' && limitHours !== null)
    return t('policyDiffTagBegunLimit', {
      tag: d.tag.name,
      title: say(d.tag.title, t),
      after: speakHours(limitHours, t),
    });
  return t(TAG_KEY[d.kind], {
    tag: d.tag.name,
    title: say(d.tag.title, t),
    ...('channels' in d && {
      channels: speakList(
        d.channels.map((channel) => t(CHANNEL_TITLE[channel])),
        t,
      ),
    }),
    ...(d.kind.startsWith('limit') &&
      'before' in d && {
        before: typeof d.before === 'number' ? speakHours(d.before, t) : '',
        after: typeof d.after === 'number' ? speakHours(d.after, t) : '',
      }),
    ...(d.kind === 'approval-changed' && {
      before: t(APPROVAL[d.before]),
      after: t(APPROVAL[d.after]),
    }),
  });
}

/** One difference as a sentence. */
export function speakDifference(d: DayDifference, t: Translate): string {
  if ('tag' in d) return speakTagDifference(d, t);
  switch (d.kind) {
    case 'window':
    case 'ad-window':
    case 'private-reply':
      return speakHoursDifference(d, t);
    case 'tag-redefined':
      return t('policyDiffRedefined', {
        tag: d.after.name,
        before: say(d.before.title, t),
        after: say(d.after.title, t),
      });
    case 'route-begun':
    case 'route-ended':
      return t(
        d.kind === 'route-begun'
          ? 'policyDiffRouteBegun'
          : 'policyDiffRouteEnded',
        { title: say(d.route.title, t) },
      );
    case 'application-begun':
    case 'application-ended':
      return t(
        d.kind === 'application-begun'
          ? 'policyDiffApplicationBegun'
          : 'policyDiffApplicationEnded',
        { title: say(d.application.title, t) },
      );
    default:
      return speakChannelDifference(d, t);
  }
}

const CHANNEL_KEY = {
  'rules-begun': 'policyDiffRulesBegun',
  'rules-ended': 'policyDiffRulesEnded',
  'plus-one-begun': 'policyDiffPlusOneBegun',
  'plus-one-ended': 'policyDiffPlusOneEnded',
  'openers-added': 'policyDiffOpenersAdded',
  'openers-removed': 'policyDiffOpenersRemoved',
} as const;

function speakChannelDifference(
  d: Extract<DayDifference, { kind: keyof typeof CHANNEL_KEY }>,
  t: Translate,
): string {
  return t(CHANNEL_KEY[d.kind], {
    channel: t(CHANNEL_TITLE[d.channel]),
    ...('rules' in d && { rules: say(d.rules.title, t) }),
    ...('openers' in d && {
      openers: speakList(
        d.openers.map((kind) => t(OPENER_NAME[kind])),
        t,
      ),
    }),
  });
}

/** The tag or route that a difference is about. */
export function itemOf(d: DayDifference): BookItem | null {
  if ('tag' in d) return d.tag;
  if ('route' in d) return d.route;
  return d.kind === 'tag-redefined' ? d.after : null;
}
