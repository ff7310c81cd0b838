import type { KeyboardEvent } from 'react';
import type { BoxProps } from './composer.tsx';
import { classes } from './marks.ts';

/** The composer of 2022 to 2025. */
export function TextareaBox({ text, placeholder, onText, onEnter }: BoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <textarea
      className={classes('_58al uiTextareaAutogrow', 'box')}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      placeholder={placeholder}
      rows={1}
      value={text}
    />
  );
}
