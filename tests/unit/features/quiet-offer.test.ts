import { describe, expect, it } from 'vitest';
import type { AskCounts } from '../../../utils/core/window/ask-causes.ts';
import type { AskCause } from '../../../utils/core/window/decide-send.ts';
import type { SendContext } from '../../../utils/features/guarded-page.ts';
import { decideOffer } from '../../../utils/features/quiet-offer.ts';

const asked = (
  causes: readonly AskCause[],
  { phase = 'limited', allows = ['HUMAN_AGENT'], askWhen = 'outside' } = {},
) =>
  ({
    open: { verdict: { phase, allows } },
    decision: { act: 'ask', causes },
    session: { settings: { askWhen, asLines: [] } },
  }) as unknown as SendContext;

const counts = (
  dialogs: number,
  causes: AskCounts['causes'] = {},
): AskCounts => ({ dialogs, causes });

describe('a question offers', () => {
  it.each([0, 4])('to ask only when something looks wrong (after %i)', (n) => {
    expect(decideOffer(asked([]), counts(n))).toEqual({ offer: 'only-wrong' });
  });

  it.each([
    ['after the first dialogs', asked([]), 5],
    ['where that is chosen already', asked([], { askWhen: 'closed' }), 0],
    ['where something looks wrong', asked(['discount']), 0],
    [
      'where nothing fits',
      asked(['closed'], { phase: 'closed', allows: [] }),
      0,
    ],
    ['where several kinds fit', asked([], { allows: ['A', 'B'] }), 0],
  ])('nothing of the kind %s', (_, context, dialogs) => {
    expect(decideOffer(context, counts(dialogs))).toBeNull();
  });

  it.each([
    [4, 3, true],
    [5, 3, true],
    [4, 2, false],
    [3, 3, false],
    [100, 50, false],
    [100, 51, true],
  ])(
    'a line for what was asked %i times and overruled %i: %s',
    (all, sent, isOffered) => {
      const offer = decideOffer(
        asked(['closed'], { phase: 'closed', allows: [] }),
        counts(9, { closed: { asked: all, sent } }),
      );
      expect(offer).toEqual(
        isOffered
          ? { offer: 'as-line', cause: 'closed', asked: all, sent }
          : null,
      );
    },
  );

  it('a line for the first cause that is overruled so often', () => {
    const causes = {
      discount: { asked: 10, sent: 1 },
      survey: { asked: 10, sent: 9 },
    };
    const offer = decideOffer(asked(['discount', 'survey']), counts(9, causes));
    expect(offer).toMatchObject({ offer: 'as-line', cause: 'survey' });
  });
});
