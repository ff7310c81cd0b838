import { speakDialog } from '../../utils/features/dialog-words.ts';
import { fillReasonsSlot } from '../../utils/features/reasons-slot.ts';
import { speakReviewText } from '../../utils/i18n/speak-review-text.ts';
import { translator } from '../../utils/i18n/translate.ts';
import { openDialog } from '../../utils/overlay/dialog.ts';
import { DIALOG_STATES, type DialogState } from './dialog-states.ts';
import type { Shot } from './shot.ts';

const SIZES: Shot['sizes'] = [
  { width: 320, height: 640 },
  { width: 420, height: 720 },
  { width: 1280, height: 720 },
  { name: 'low', width: 700, height: 400 },
  { name: 'zoom', width: 640, height: 400, scale: 2 },
];

let standing: AbortController | null = null;

const dialogShot = (
  { name, words }: DialogState,
  keys?: readonly string[],
): Shot => ({
  name: keys ? `${name}-keys` : name,
  isAlone: true,
  ...(keys && { keys }),
  sizes: SIZES,
  mount(_, { language, dark }) {
    standing?.abort();
    // Left, it would go only a moment later.
    document.querySelector('ventana-dialog')?.remove();
    standing = new AbortController();
    const said = { ...words, isDark: dark };
    const view = speakDialog(said, translator(language));
    void openDialog(view, { signal: standing.signal, onExcept() {} }).answer;
  },
});

const stateOf = (name: string) => {
  const state = DIALOG_STATES.find((s) => s.name === name);
  if (!state) throw new Error(`No state ${name}.`);
  return state;
};

fillReasonsSlot(speakReviewText);

export const dialogShots: readonly Shot[] = [
  ...DIALOG_STATES.map((state) => dialogShot(state)),
  // "Why" opened; the first choice with the focus.
  dialogShot(stateOf('dialog-limited'), ['Tab', 'Enter']),
  dialogShot(stateOf('dialog-limited-flagged'), ['Tab', 'Enter', 'Tab']),
  dialogShot(stateOf('dialog-limited-flagged-many'), ['Tab', 'Enter', 'Tab']),
  dialogShot(stateOf('dialog-limited-offer'), ['Shift+Tab', 'Shift+Tab']),
];
