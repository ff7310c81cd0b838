import { type Clue, type Clues, readMarks } from './clues.ts';

/** The clues of each sentence as if it were all; of a text of one sentence there is none. */
export function cluesBySentence(
  text: string,
  { words, clues }: Clues,
): Clue[][] {
  const sentences = [
    ...Map.groupBy(words.entries(), ([, { sentence }]) => sentence).values(),
  ];
  if (sentences.length < 2) return [];
  const starts = sentences.map(([first]) => first?.[1].start);
  return sentences.map((entries, nth) => {
    const places = new Set(entries.map(([at]) => at));
    const isOwn = ({ from, to }: Clue) => to > from && places.has(from);
    const sentence = text.slice(starts[nth], starts[nth + 1]);
    const own = entries.map(([, word]) => word);
    return [...clues.filter(isOwn), ...readMarks(sentence, own)];
  });
}
