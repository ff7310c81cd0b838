import { oneOf } from './parse.ts';

/** What the browser's shortcuts do in an inbox; the manifest's names. */
export const COMMANDS = ['next-closing', 'remind', 'panel', 'replies'] as const;
export type Command = (typeof COMMANDS)[number];

export const parseCommand = (value: unknown): Command | null =>
  oneOf(value, COMMANDS);
