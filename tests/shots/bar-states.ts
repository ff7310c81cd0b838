import type { RulePack } from '../../utils/core/policy/rule-set.ts';
import type { BarWords } from '../../utils/features/bar-words.ts';
import { by, byPage, type Situation, WELL, wordsIn } from './bar-words.ts';

export interface BarState {
  readonly name: string;
  readonly words: BarWords;
}

/** Rules that differ from today's in every number. */
export const OTHER_PACK: RulePack = {
  schema: 1,
  asOf: '2026-12-01',
  ruleSets: [
    {
      id: 'other',
      channel: 'messenger',
      from: null,
      to: null,
      windowHours: 48,
      openers: ['message', 'postback', 'ad-message'],
      plusOne: false,
      adWindowHours: 240,
      tags: [
        {
          name: 'HUMAN_AGENT',
          from: null,
          to: null,
          limitHours: 120,
          approval: 'humanAgent',
          grantedFrom: '2020-01-01',
        },
      ],
    },
  ],
};

const messenger = OTHER_PACK.ruleSets[0];
if (!messenger) throw new Error('The pack has no rules.');

const packOf = (more: Partial<typeof messenger>): RulePack => ({
  ...OTHER_PACK,
  ruleSets: [{ ...messenger, ...more }],
});

const wrote = (ago: Parameters<typeof by>[1]) => by('message', ago);

const REFUSED = { humanAgent: false };
const PLATFORM = { whatsapp: 'platform' } as const;
const PLUS_ONE = Date.parse('2019-05-06T10:00:00Z');

const SITUATIONS: Readonly<Record<string, Situation>> = {
  open: { events: [wrote(1)] },
  'open-soon': { events: [wrote(23.2)] },
  'open-reaction': { events: [wrote(90), by('reaction', 2)] },
  'open-range': { events: [wrote([5, 2])] },
  'open-ad': { events: [by('ad-message', 3)] },
  'open-ad-then-message': { events: [by('ad-message', 60), wrote(3)] },
  'open-refused': { events: [wrote(4)], approvals: REFUSED },
  'open-composer-closed': {
    events: [wrote(4)],
    seen: { composerState: 'closed' },
  },
  'open-no-composer': {
    events: [wrote(4)],
    seen: { composerState: 'missing' },
  },
  'open-unrecognised': {
    events: [wrote(4)],
    seen: {
      composerState: 'missing',
      reading: { ...WELL, composer: 'missing' },
    },
  },
  'open-read-in-part': {
    events: [wrote(4)],
    seen: { reading: { ...WELL, transcript: 'degraded' } },
  },
  'open-messages-unread': {
    events: [wrote(4)],
    seen: { reading: { ...WELL, transcript: 'missing' } },
  },
  limited: { events: [wrote(60)] },
  'limited-composer-closed': {
    events: [wrote(60)],
    seen: { composerState: 'closed' },
  },
  'limited-range': { events: [wrote([70, 60])] },
  'limited-maybe-open': { events: [wrote([30, 20])] },
  'limited-ad': { events: [by('ad-message', 60)] },
  'limited-news': {
    events: [wrote(60)],
    approvals: { ...REFUSED, news: true },
  },
  'limited-answer-or-news': { events: [wrote(60)], approvals: { news: true } },
  closed: { events: [wrote(200)] },
  'closed-composer-closed': {
    events: [wrote(200)],
    seen: { composerState: 'closed' },
  },
  'closed-refused': { events: [wrote(60)], approvals: REFUSED },
  'closed-maybe-open': { events: [wrote([30, 20])], approvals: REFUSED },
  'closed-maybe-limited': { events: [wrote([180, 150])] },
  'closed-ad-refused': { events: [by('ad-message', 60)], approvals: REFUSED },
  'plus-one': { events: [by('message', 30, PLUS_ONE)], now: PLUS_ONE },
  'open-then-plus-one': { events: [by('message', 3, PLUS_ONE)], now: PLUS_ONE },
  unknown: { events: [] },
  'unknown-loading': { events: [], seen: { isLoading: true } },
  'unknown-maybe-open': { events: [wrote([null, 3])] },
  'unknown-past': { events: [wrote([null, 60])] },
  'unknown-unwritten': { events: [by('postback', 60)] },
  'closed-by-latest': { events: [wrote([null, 400])] },
  conflict: { events: [wrote(2)], isConflict: true },
  'channel-untold': { events: [wrote(2)], channel: null },
  'no-rules': { events: [wrote(2)], pack: { ...OTHER_PACK, ruleSets: [] } },
  unrestricted: { events: [wrote(2)], pack: packOf({ windowHours: null }) },
  'whatsapp-untold': { events: [wrote(2)], channel: 'whatsapp' },
  'whatsapp-app': {
    events: [wrote(2)],
    channel: 'whatsapp',
    approvals: { whatsapp: 'app' },
  },
  'whatsapp-open': {
    events: [by('call', 2)],
    channel: 'whatsapp',
    approvals: PLATFORM,
  },
  'whatsapp-closed': {
    events: [wrote(30)],
    channel: 'whatsapp',
    approvals: PLATFORM,
  },
  'instagram-story': { events: [by('story-reply', 2)], channel: 'instagram' },
  comment: { events: [by('comment', 40)], channel: 'comment' },
  'comment-range': { events: [by('comment', [60, 40])], channel: 'comment' },
  'comment-answered': {
    events: [by('comment', 40), byPage('private-reply', 30)],
    channel: 'comment',
  },
  'comment-unknown': { events: [], channel: 'comment' },
  'pack-open': { events: [wrote(30)], pack: OTHER_PACK },
  'pack-open-ad': { events: [by('ad-message', 30)], pack: OTHER_PACK },
  'pack-limited': { events: [wrote(60)], pack: OTHER_PACK },
  'pack-limited-ad': { events: [by('ad-message', 60)], pack: OTHER_PACK },
  'pack-past': { events: [wrote([null, 60])], pack: OTHER_PACK },
  'pack-plus-one': { events: [wrote(60)], pack: packOf({ plusOne: true }) },
  'pack-tag': {
    events: [wrote(60)],
    pack: packOf({
      tags: [
        {
          name: 'RESERVATION_UPDATE',
          from: null,
          to: null,
          limitHours: 96,
          approval: 'none',
        },
      ],
    }),
  },
};

/** Every state that the bar has words for. */
export const BAR_STATES: readonly BarState[] = Object.entries(SITUATIONS).map(
  ([name, situation]) => ({ name, words: wordsIn(situation) }),
);
