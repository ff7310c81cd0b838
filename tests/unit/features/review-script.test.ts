import { expect, it, vi } from 'vitest';
import review from '../../../entrypoints/review.ts';
import english from '../../../entrypoints/review-en.ts';
import { reviewDraft } from '../../../utils/features/review-slot.ts';
import { send } from '../../../utils/messaging/client.ts';

vi.mock('../../../utils/messaging/client.ts', () => ({ send: vi.fn() }));

const NOTHING_OWN = { words: [], exceptions: [] };
const DRAFT = 'Hi Ana, come and see our new collection!';

it('a draft is reviewed once its language is there, and for own words before', async () => {
  const onThere = vi.fn();
  const coming = Promise.withResolvers<null>();
  vi.mocked(send).mockReturnValue(coming.promise);
  await review.main();
  const own = { words: ['collection'], exceptions: [] };
  expect(reviewDraft(DRAFT, own)).toMatchObject({ isPromotional: true });
  expect(reviewDraft(DRAFT, NOTHING_OWN, onThere)).toBe(null);
  await english.main();
  coming.resolve(null);
  await vi.waitFor(() => expect(onThere).toHaveBeenCalled());
  expect(reviewDraft(DRAFT, NOTHING_OWN)).toMatchObject({
    isPromotional: true,
  });
});
