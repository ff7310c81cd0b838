/** A word of the draft as it is compared: folded, with the signs around it; offsets in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Spelt as it sounds, see `soundOf`; for a number, link or placeholder the name of its class with a sign. */
  readonly key: string;
  readonly sentence: number;
  /** Stands where an order to act can begin: first in its clause. */
  readonly isFirst: boolean;
}

const HOLE = String.raw`\{\{?[^{}\n]{0,40}\}\}?|\[[^\]\n]{1,30}\]`;
const AMOUNT = String.raw`(?:\d(?:[\d.,]*\d)?|${HOLE})`;
const PATTERN = new RegExp(
  [
    String.raw`(?<link>https?:\/\/\S+|www\.\S+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|co|es|mx|ar|br|cl|pe|me|ly|app|shop|store)\b(?:\/\S*)?)`,
    String.raw`(?<cut>[-−]\s?\d+\s?%)`,
    String.raw`(?<share>${AMOUNT}\s?%)`,
    String.raw`(?<price>(?:US\$|U\$S|R\$|S\/\.?|[$€£])\s?${AMOUNT}|${AMOUNT}\s?(?:[€£$]|(?:eur|euros?|usd|pesos|reais|soles|d[oó]lares|dollars|bucks|mxn|clp|cop|pounds)(?![\p{L}])))`,
    String.raw`(?<bundle>\b(?:2\s?(?:[x×]|for|por)\s?1|3\s?(?:[x×]|for|por)\s?[12]|4\s?(?:[x×]|for|por)\s?[23])\b)`,
    `(?<hole>${HOLE})`,
    String.raw`(?<plus>\+(?!\d))`,
    String.raw`(?<number>\d(?:[\d.,:]*\d)?)`,
    String.raw`(?<word>[\p{L}\p{M}]+(?:['’](?!\s)[\p{L}]+)?)`,
    String.raw`(?<stop>[.!?…;\n]+)`,
    String.raw`(?<pause>[,:()—–•|>"“”«»¡¿]| - |-(?=\s)|\p{Extended_Pictographic})`,
  ].join('|'),
  'giu',
);
const SHORT_OF: Readonly<Record<string, string>> = {
  link: '#link',
  cut: '#cut',
  share: '#share',
  price: '#price',
  bundle: '#bundle',
  hole: '#hole',
  plus: '#plus',
};

/**
 * One spelling for what sounds or is typed alike: accents off, v = b, z = s, c before e or i = s, doubled and drawn-out
 * letters once.
 */
export function soundOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
  const single = plain
    .replace(/(.)\1{2,}/gu, '$1')
    .replace(/([b-df-hj-np-tv-zaiu])\1/g, '$1');
  const spelt = single
    .replace(/c(?=[ei])|z/g, 's')
    .replace(/c(?=ao$|oes$)/, 's')
    .replace(/v/g, 'b')
    .replace(/qu(?=[ei])/g, 'k');
  return spelt.length > 3 ? spelt.replace(/(?<![cspt])h/g, '') : spelt;
}

/** Reads the draft into words; what an unfinished or broken draft holds besides is passed over. */
export function readTokens(text: string): Token[] {
  const words: Token[] = [];
  let sentence = 0;
  let isFirst = true;
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    if (groups.stop !== undefined) {
      sentence += 1;
      isFirst = true;
    } else if (groups.pause !== undefined) isFirst = true;
    else {
      const kind = Object.keys(SHORT_OF).find((name) => groups[name]);
      const key = kind ? (SHORT_OF[kind] ?? '') : soundOf(match[0]);
      const end = match.index + match[0].length;
      words.push({ start: match.index, end, key, sentence, isFirst });
      isFirst = false;
    }
  }
  return words;
}
