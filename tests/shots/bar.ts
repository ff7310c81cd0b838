import { endToRemind } from '../../utils/core/reminder.ts';
import { HOUR_MS } from '../../utils/core/time/duration.ts';
import { speakBar } from '../../utils/features/bar-words.ts';
import { speakRemind } from '../../utils/features/reminder-words.ts';
import { translator } from '../../utils/i18n/translate.ts';
import { createBar } from '../../utils/overlay/bar.ts';
import { BAR_STATES, type BarState } from './bar-states.ts';
import type { Shot, ShotLook } from './shot.ts';

interface Extras {
  readonly isReminderSet?: boolean;
  readonly note?: string;
  readonly action?: string;
}

function mountBar(
  root: HTMLElement,
  { words }: BarState,
  { language, dark }: ShotLook,
  { isReminderSet, note, action }: Extras = {},
): void {
  const t = translator(language);
  const { verdict, detail, now } = words;
  const endsAt = endToRemind(verdict, detail, now);
  const at = (endsAt ?? 0) - HOUR_MS;
  const thread = '100200300401234/messenger/1000001' as never;
  const reminder =
    isReminderSet && endsAt ? { thread, at, endsAt, setAt: now } : null;
  const remind = speakRemind({ reminder, endsAt, now }, t);
  const bar = createBar({ onRemind() {}, onForget() {} });
  bar.render({ ...speakBar(words, t), ...(remind && { remind }) }, dark);
  if (note)
    bar.say(note, action ? [{ label: action, onChoose() {} }] : undefined);
  root.append(bar.host);
}

const stateOf = (name: string) => {
  const state = BAR_STATES.find((s) => s.name === name);
  if (!state) throw new Error(`No state ${name}.`);
  return state;
};

const extra = (
  name: string,
  state: string,
  { keys, ...extras }: Extras & Pick<Shot, 'keys'>,
): Shot => ({
  name,
  ...(keys && { keys }),
  mount: (root, look) => mountBar(root, stateOf(state), look, extras),
});

export const barShots: readonly Shot[] = [
  ...BAR_STATES.map(
    (state): Shot => ({
      name: state.name,
      mount: (root, look) => mountBar(root, state, look),
    }),
  ),
  extra('reminder-set', 'open', { isReminderSet: true }),
  extra('reminder-set-limited', 'limited', { isReminderSet: true }),
  extra('choices-open', 'open', { keys: ['Tab', 'Enter'] }),
  extra('choices-limited', 'limited', { keys: ['Tab', 'Enter', 'Tab', 'Tab'] }),
  extra('more-open', 'open-ad', { keys: ['Tab', 'Tab', 'Enter'] }),
  extra('more-reaction', 'open-reaction', { keys: ['Tab', 'Tab', 'Enter'] }),
  extra('more-comment', 'comment', { keys: ['Tab', 'Tab', 'Enter'] }),
  extra('note', 'limited', { note: 'Enviado y anotado en tu registro.' }),
  extra('note-action', 'limited', {
    note: 'Desde ahora solo pregunto si algo no cuadra.',
    action: 'Deshacer: volver a preguntar',
  }),
];
