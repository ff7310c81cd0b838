import { describe, expect, it } from 'vitest';
import type { RulePack } from '../../../utils/core/policy/rule-set.ts';
import type { DraftReview } from '../../../utils/core/review/draft-review.ts';
import { HOUR_MS, MINUTE_MS } from '../../../utils/core/time/duration.ts';
import {
  type HintWords,
  speakHint,
} from '../../../utils/features/draft-hint-words.ts';
import { type Language, translator } from '../../../utils/i18n/translate.ts';
import { OTHER_PACK } from '../../shots/bar-states.ts';
import {
  by,
  byPage,
  NOW,
  type Situation,
  verdictIn,
  wordsIn,
} from '../../shots/bar-words.ts';

/** Rules by which a message about an order has a tag of its own. */
const [OTHER] = OTHER_PACK.ruleSets;
const ORDER = { name: 'POST_PURCHASE_UPDATE', from: null, to: null } as const;
const TAGS: RulePack = {
  ...OTHER_PACK,
  ruleSets: OTHER
    ? [
        {
          ...OTHER,
          tags: [
            ...OTHER.tags,
            { ...ORDER, limitHours: null, approval: 'none' },
          ],
        },
      ]
    : [],
};

const TEXT = 'Hola, 20 % de descuento y regalo';
const CLEAN: DraftReview = { isPromotional: false, phrases: [], topic: null };
const OFFER: DraftReview = {
  isPromotional: true,
  phrases: [
    { start: 6, end: 23, reason: 'discount' },
    { start: 26, end: 32, reason: 'offer' },
  ],
  topic: null,
};

function hintIn(
  situation: Situation,
  review: DraftReview | null,
  { language = 'es', isLoading = false, text = TEXT } = {},
) {
  const { verdict, detail, now } = wordsIn(situation);
  const { endsAt } = verdict;
  const words: HintWords = {
    text,
    review,
    verdict,
    after: endsAt === null ? null : verdictIn(situation, endsAt + MINUTE_MS),
    rules: detail.rules,
    isLoading,
    now,
  };
  return speakHint(words, translator(language as Language));
}

/** The moment as one says it in Spanish where this runs. */
function said(at: number): string {
  const options = { hour: 'numeric', minute: '2-digit' } as const;
  const time = new Intl.DateTimeFormat('es', options).format(at);
  const clock = time.startsWith('1:') ? `la ${time}` : `las ${time}`;
  const isToday = new Date(at).getDate() === new Date(NOW).getDate();
  return isToday ? clock : `mañana a ${clock}`;
}

const wrote = (ago: Parameters<typeof by>[1]): Situation => ({
  events: [by('message', ago)],
});

describe('an answer', () => {
  it.each([
    ['in an open window', wrote(3)],
    ['where the window may be open', wrote([30, 20])],
    ['to a comment', { events: [by('comment', 40)], channel: 'comment' }],
  ] as const)('%s is told nothing', (_, situation) => {
    expect(hintIn(situation, CLEAN)).toBeNull();
  });

  it('is told until when in the last hour', () => {
    const until = said(NOW + 0.5 * HOUR_MS);
    expect(hintIn(wrote(23.5), CLEAN)?.says).toBe(
      `Puedes enviarlo hasta ${until}`,
    );
    expect(hintIn(wrote(23.5), null)?.says).toBe(
      `Puedes enviarlo hasta ${until}`,
    );
    expect(hintIn(wrote(167.5), CLEAN)?.says).toBe(
      `Solo si responde a su consulta (HUMAN_AGENT), y hasta ${until}`,
    );
  });

  it.each([
    ['an answer', {}, null, 'hintAnswer'],
    ['an answer or news', { news: true }, null, 'hintAnswerOrNews'],
    ['an answer, by its words', { news: true }, 'answer', 'hintAnswer'],
    ['news', { humanAgent: false, news: true }, null, 'hintNews'],
  ] as const)('outside the window has to be %s', (_, approvals, topic, id) => {
    const hint = hintIn({ ...wrote(60), approvals }, { ...CLEAN, topic });
    expect(hint).toMatchObject({ id, isAgainst: false, flagged: null });
  });

  it('is told the tag that is for what it is about', () => {
    const late: Situation = { ...wrote(60), pack: TAGS };
    const order = hintIn(late, { ...CLEAN, topic: 'order' });
    expect(order?.says).toBe('Fuera de plazo: encaja en POST_PURCHASE_UPDATE');
    expect(hintIn(late, CLEAN)?.id).toBe('hintTags');
  });

  it('is told no more than is certain', () => {
    expect(hintIn(wrote([23.5, 20]), CLEAN)?.id).toBe('hintAtLeast');
    expect(hintIn({ events: [] }, CLEAN)?.id).toBe('hintUnknown');
    expect(hintIn(wrote([null, 60]), CLEAN)?.id).toBe('hintPast');
    expect(hintIn({ events: [] }, CLEAN, { isLoading: true })).toBeNull();
  });

  it('is told that nothing may go', () => {
    const hint = hintIn(wrote(200), OFFER);
    expect(hint).toMatchObject({
      id: 'hintClosed',
      isAgainst: true,
      flagged: null,
      more: '',
    });
    expect(hintIn(wrote([180, 150]), CLEAN)?.isAgainst).toBe(false);
    const replied = [by('comment', 40), byPage('private-reply', 30)];
    expect(hintIn({ events: replied, channel: 'comment' }, CLEAN)?.id).toBe(
      'hintReplyOver',
    );
    const platform = { whatsapp: 'platform' } as const;
    const late: Situation = {
      events: [by('message', 30)],
      channel: 'whatsapp',
      approvals: platform,
    };
    expect(hintIn(late, CLEAN)?.id).toBe('hintTemplates');
  });
});

describe('an offer', () => {
  it('is named, with its reason and how many more there are', () => {
    const hint = hintIn(wrote(13), OFFER);
    expect(hint?.flagged).toEqual({
      phrase: '\u206820 % de descuento\u2069',
      reason: 'descuento',
    });
    expect(hint?.more).toBe('y 1 más');
  });

  it('cannot turn the words around it, and is cut', () => {
    const text = `\u202e${'oferta '.repeat(20)}`;
    const review: DraftReview = {
      ...OFFER,
      phrases: [{ start: 0, end: text.length, reason: 'offer' }],
    };
    const phrase = hintIn(wrote(13), review, { text })?.flagged?.phrase ?? '';
    expect(phrase).not.toContain('\u202e');
    expect(phrase.length).toBeLessThan(45);
  });

  it.each([
    ['open', wrote(13), 'hintOfferOnlyUntil', false],
    ['open by a range', wrote([13, 11]), 'hintOfferAtLeast', false],
    [
      'opened by an ad',
      { events: [by('ad-message', 3)] },
      'hintOfferAtLeast',
      false,
    ],
    ['only for answers', wrote(60), 'hintOfferNeeds', true],
    ['perhaps open', wrote([30, 20]), 'hintOfferMaybe', false],
    ['closed or for answers', wrote([180, 150]), 'hintOfferNeeds', true],
    ['unknown', { events: [] }, 'hintOfferUnknown', false],
    ['surely past', wrote([null, 60]), 'hintOfferPast', true],
    [
      'for news',
      { ...wrote(60), approvals: { humanAgent: false, news: true } },
      'hintOfferNeeds',
      true,
    ],
    [
      'for answers or news',
      { ...wrote(60), approvals: { news: true } },
      'hintOfferNeeds',
      true,
    ],
    [
      'for one private reply',
      { events: [by('comment', 40)], channel: 'comment' },
      'hintOfferFine',
      false,
    ],
  ] as const)('in a thread that is %s', (_, situation, id, isAgainst) => {
    expect(hintIn(situation, OFFER)).toMatchObject({ id, isAgainst });
  });

  it('is told the end as people say it', () => {
    expect(hintIn(wrote(1), OFFER)?.says).toBe(
      `puedes enviarlo solo hasta ${said(NOW + 23 * HOUR_MS)}`,
    );
    const english = hintIn(wrote(13), OFFER, { language: 'en' })?.says;
    expect(english).toMatch(
      /^fine until (tomorrow )?\S+ [AP]M, not after that$/u,
    );
  });
});

describe('a mark that was not filled in', () => {
  it('is named before all else, in any thread', () => {
    const text = 'Hola {nombre}, gracias por escribir a {page}. {page}';
    for (const situation of [wrote(3), wrote(60), wrote(200), { events: [] }])
      expect(hintIn(situation, OFFER, { text })).toMatchObject({
        says: 'Falta rellenar {nombre}, {page}',
        isAgainst: true,
        flagged: null,
      });
  });
});

describe('where no window binds', () => {
  it('nothing is said', () => {
    const app: Situation = {
      ...wrote(2),
      channel: 'whatsapp',
      approvals: { whatsapp: 'app' },
    };
    expect(hintIn(app, OFFER)).toBeNull();
  });
});
