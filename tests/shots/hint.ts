import { reviewDraft } from '../../utils/core/review/review-draft.ts';
import { speakHint } from '../../utils/features/draft-hint-words.ts';
import { translator } from '../../utils/i18n/translate.ts';
import { createHint } from '../../utils/overlay/hint.ts';
import { createHintPlace } from '../../utils/overlay/hint-place.ts';
import { HINT_STATES, type HintState } from './hint-states.ts';
import type { Shot, ShotLook } from './shot.ts';

const WIDTHS = [320, 420, 560, 610, 1280].map((width) => ({
  width,
  height: 640,
}));

function mountHint(
  root: HTMLElement,
  { words, texts }: HintState,
  { language, dark }: ShotLook,
): void {
  const text = texts[language];
  const said = { ...words, text, review: reviewDraft(text) };
  const place = createHintPlace();
  createHint(place).render(speakHint(said, translator(language)), dark);
  root.append(place.host);
}

/** So many lines fit on a picture that one can still read. */
const ON_A_PICTURE = 16;

const hintShot = (states: readonly HintState[], index: number): Shot => ({
  name: `hint-${index + 1}`,
  isAlone: true,
  sizes: WIDTHS,
  mount(root, look) {
    for (const state of states) {
      root.append(state.name);
      mountHint(root, state, look);
    }
  },
});

export const hintShots: readonly Shot[] = [0, 1].map((index) =>
  hintShot(
    HINT_STATES.slice(index * ON_A_PICTURE).slice(0, ON_A_PICTURE),
    index,
  ),
);
