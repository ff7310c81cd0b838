import { pick, type Random } from '../fake-inbox/world/random.ts';

const words = [
  'On its way',
  'Sí, claro',
  'gracias 🙏',
  'Open at 9',
  '1 or 2?',
  'adiós 👋🏽',
  'ok',
  '3',
  'order 4711',
  'un momento…',
  'x.com/a?b=1',
] as const;

/** Something that somebody would write. */
export const phrase = (r: Random): string =>
  r() < 0.15 ? `${pick(r, words)} ${pick(r, words)}` : pick(r, words);
