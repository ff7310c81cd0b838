import type { MessageKey } from '../../utils/i18n/translate.ts';

/** Single keys, parted by blanks, and what they do in the popup; which says by `?` what they are. */
export const SINGLE_KEYS: readonly (readonly [
  keys: string,
  does: MessageKey,
])[] = [
  ['j k', 'queueKeyDownUp'],
  ['r', 'queueKeyRemind'],
  ['h', 'queueKeyHide'],
  ['u', 'queueKeyUndo'],
  ['/', 'queueKeySearch'],
];
