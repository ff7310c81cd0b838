import { foldText, stemOf } from '../../utils/core/policy/fold-words.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** A text with the words that were sought marked. */
export function Marked(props: {
  readonly text: string;
  readonly stems: readonly string[];
}) {
  const { text, stems } = props;
  const sought = stems.filter((stem) => stem.length > 2);
  const parts: { at: number; text: string; isFound: boolean }[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldText(word);
    if (!sought.some((stem) => folded.startsWith(stemOf(stem)))) continue;
    parts.push({ at: end, text: text.slice(end, index), isFound: false });
    parts.push({ at: index, text: word, isFound: true });
    end = index + word.length;
  }
  parts.push({ at: end, text: text.slice(end), isFound: false });
  return parts.map((part) =>
    part.isFound ? (
      <mark key={`m${part.at}`}>{part.text}</mark>
    ) : (
      <span key={part.at}>{part.text}</span>
    ),
  );
}
