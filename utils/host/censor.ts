/** Deeper and longer than any inbox has been seen; more would be too long to read. */
const MOST_DEPTH = 60;
const MOST_LINES = 4000;

const NAME = /^[a-z][a-z-]{0,40}$/;

/** Names of tags and attributes are the page's code; one that looks otherwise, such as one with a number, may hold anything. */
const safe = (name: string) =>
  NAME.test(name.toLowerCase()) ? name.toLowerCase() : '?';

const UNSEEN = new Set(['script', 'style', 'link', 'meta', 'path', 'noscript']);

function describe(element: Element): string {
  const names = [...element.attributes]
    .map(({ name }) => safe(name))
    .toSorted()
    .join(' ');
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  return `${safe(element.localName)}${names && `[${names}]`}${hasText ? ' "…"' : ''}`;
}

function linesOf(element: Element, depth: number): string[] {
  const head = describe(element);
  if (depth >= MOST_DEPTH) return [`${head} …`];
  const below: string[] = [];
  let before: string[] = [];
  let times = 1;
  const flush = () => {
    const [first, ...rest] = before;
    if (first === undefined) return;
    below.push(times > 1 ? `${first} ×${times}` : first, ...rest);
  };
  for (const child of element.children) {
    if (UNSEEN.has(child.localName)) continue;
    const lines = linesOf(child, depth + 1).map((line) => ` ${line}`);
    if (lines.join('\n') === before.join('\n')) {
      times++;
      continue;
    }
    flush();
    before = lines;
    times = 1;
  }
  flush();
  return [head, ...below];
}

/**
 * The page's structure for a fault report: tags, names of attributes and counts, with no text and no value of the
 * page; repeated neighbours are counted, not repeated.
 */
export function outlineOf(page: Document): string {
  const lines = linesOf(page.body ?? page.documentElement, 0);
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), '…'].join('\n')
    : lines.join('\n');
}
