import { className } from '../../fake-inbox/class-names.ts';
import { hits } from './send-ways-aim.ts';
import { stayQuiet, type Tab } from './tab.ts';

const PATIENCE_MS = 5000;
const LOOK_MS = 50;

/** The class that each skin of the fake inbox gives to a place, before it is salted. */
const places = {
  'sticker tool': ['way-tool-sticker', 'tool-sticker'],
  'gif tool': ['way-tool-gif', 'tool-gif'],
  'emoji tool': ['way-tool-emoji', 'tool-emoji'],
  'emoji menu': ['way-menu-emoji', 'tool-emoji'],
  'menu emoji': ['menu-item', 'glyph'],
  'saved tool': ['way-tool-saved', 'tool-saved'],
  'mic tool': ['way-tool-mic', 'tool-mic'],
  'file tool': ['way-tool-file', 'tool-file'],
  'menu item': ['menu-item'],
  'panel tab': ['way-tab', 'shelf-tab'],
  search: ['way-search', 'shelf-find'],
  picture: ['way-pick', 'shelf-item'],
  emoji: ['way-glyph', 'glyph'],
  'saved reply': ['way-saved', 'ready'],
  box: ['box'],
  remove: ['way-remove', 'held-drop'],
  send: ['send', 'send-held'],
  like: ['way-like', 'like'],
  'voice send': ['way-voice-send', 'voice-send'],
  'voice cancel': ['way-voice-cancel', 'voice-cancel'],
  suggestion: ['way-suggestion', 'chip'],
  react: ['way-react', 'bubble-react'],
  reaction: ['way-reaction', 'bubble-reaction'],
  answer: ['way-reply', 'bubble-reply'],
  more: ['way-more', 'bubble-more'],
  photo: ['way-photo', 'photo-open'],
  'large picture': ['way-lightbox-close', 'large'],
} satisfies Record<string, string[]>;

export type PlaceName = keyof typeof places;

interface Spot {
  x: number;
  y: number;
}

/** The inbox's classes change with every start of its server; its page tells by what. */
async function selectorOf(tab: Tab, name: PlaceName): Promise<string> {
  const salt = await tab.evaluate(() => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    const told = page.querySelector('script[data-sjs]')?.textContent;
    return String(JSON.parse(told ?? '{}').salt);
  }, undefined);
  return places[name].map((own) => `.${className(salt, own)}`).join();
}

/** Runs in the page: the middle of the `nth` (negative: from the end), once it is on top there and keeps still. */
async function findSpot({
  selector,
  nth,
}: {
  selector: string;
  nth: number;
}): Promise<Spot | null> {
  const page = document.querySelector('iframe')?.contentDocument ?? document;
  const all = [...page.querySelectorAll(selector)];
  const element = all.at(nth);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const middle = () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return width ? { x: x + width / 2, y: y + height / 2 } : null;
  };
  const first = middle();
  await new Promise((done) => setTimeout(done, 40));
  const spot = middle();
  if (!spot || spot.x !== first?.x || spot.y !== first.y) return null;
  const hit = page.elementFromPoint(spot.x, spot.y);
  return element.contains(hit) ? spot : null;
}

async function wait<T>(
  what: string,
  read: () => Promise<T | null>,
): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await read();
    if (found !== null) return found;
    if (Date.now() > deadline)
      throw new Error(`There is no ${what} to press in this build.`);
    await stayQuiet(LOOK_MS);
  }
}

const spotOf = async (tab: Tab, name: PlaceName, nth: number) => {
  const selector = await selectorOf(tab, name);
  return wait(name, () => tab.evaluate(findSpot, { selector, nth }));
};

/** A real click on the middle of a place; again where that moved away under it. */
export async function pressOn(
  tab: Tab,
  name: PlaceName,
  nth = 0,
): Promise<void> {
  const selector = await selectorOf(tab, name);
  await wait(name, async () => {
    const spot = await tab.evaluate(findSpot, { selector, nth });
    return spot && (await hits(tab, selector, spot)) ? spot : null;
  });
}

/** What both browsers' mice can do besides. */
interface Mouse {
  move(x: number, y: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
}

/** A press that lasts. */
export async function holdOn(
  tab: Tab,
  name: PlaceName,
  ms: number,
): Promise<void> {
  const { x, y } = await spotOf(tab, name, 0);
  const mouse = tab.mouse as Tab['mouse'] & Mouse;
  await mouse.move(x, y);
  await mouse.down();
  await stayQuiet(ms);
  await mouse.up();
}

export async function focusOn(tab: Tab, name: PlaceName): Promise<void> {
  await spotOf(tab, name, 0);
  const selector = await selectorOf(tab, name);
  await tab.evaluate((wanted) => {
    const page = document.querySelector('iframe')?.contentDocument ?? document;
    page.querySelector<HTMLElement>(wanted)?.focus();
  }, selector);
}

/** Waits until there are that many of a place. */
export async function seeCount(
  tab: Tab,
  name: PlaceName,
  count: number,
): Promise<void> {
  const selector = await selectorOf(tab, name);
  await wait(`${name} × ${count}`, async () => {
    const found = await tab.evaluate((wanted) => {
      const page =
        document.querySelector('iframe')?.contentDocument ?? document;
      return page.querySelectorAll(wanted).length;
    }, selector);
    return found === count ? found : null;
  });
}
