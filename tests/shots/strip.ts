import type { ClosingThread } from '../../utils/core/closing.ts';
import type { PageId, ThreadKey } from '../../utils/core/thread-key.ts';
import { MINUTE_MS } from '../../utils/core/time/duration.ts';
import {
  type ClosingWords,
  speakStrip,
} from '../../utils/features/closing-words.ts';
import { translator } from '../../utils/i18n/translate.ts';
import { createStrip } from '../../utils/overlay/strip.ts';
import type { Shot, ShotLook } from './shot.ts';

const PAGE = '100200300401234' as PageId;
const NOW = new Date(2026, 10, 23, 13, 27).getTime();
const WIDTHS = [320, 375, 600, 1024, 1440].map((width) => ({
  width,
  height: 560,
}));
/** As wide as lists are, and narrower. */
const LISTS = [160, 220, 260, 300, 360, 420, 480, 560];

interface StripState {
  readonly threads: readonly (readonly [name: string, minutes: number])[];
  readonly more?: Partial<ClosingWords>;
  readonly count?: number;
  readonly isTurned?: boolean;
  readonly note?: boolean;
}

const OTHER = { pageNames: { [PAGE]: 'Tienda Norte' } };
const STATES: Readonly<Record<string, StripState>> = {
  one: { threads: [['María', 35]] },
  more: {
    threads: [
      ['María', 35],
      ['Juan', 50],
    ],
    count: 4,
  },
  long: {
    threads: [['Maximiliano Hernández-Echeverría y Asociados', 155]],
    count: 23,
  },
  turned: { threads: [['سارة العلي', 59]], count: 2, isTurned: true },
  'other-page': {
    threads: [['María José', 85]],
    more: { page: '900800700601234' as PageId, ...OTHER },
    count: 3,
  },
  note: { threads: [['María', 35]], note: true },
};

function closingIn({ threads, count = threads.length }: StripState) {
  const told = threads.map(
    ([name, minutes], index): ClosingThread => ({
      thread: `${PAGE}/messenger/100000${index}` as ThreadKey,
      name,
      endsAt: NOW + minutes * MINUTE_MS,
    }),
  );
  return { threads: told, count };
}

function mountStrip(
  root: HTMLElement,
  state: StripState,
  { width, look }: { width: number; look: ShotLook },
): void {
  const t = translator(look.language);
  const nothing = () => {};
  const strip = createStrip({
    onGo: nothing,
    onList: nothing,
    onAway: nothing,
  });
  const words: ClosingWords = {
    closing: closingIn(state),
    open: null,
    page: PAGE,
    pageNames: {},
    now: NOW,
    ...state.more,
  };
  strip.render(speakStrip(words, t), look.dark);
  if (state.note) strip.say(t('stripOnlyThis'));
  const { top } = root.getBoundingClientRect();
  strip.place({ left: 8, top, width }, false);
  const host = document.documentElement.lastElementChild as HTMLElement;
  if (state.isTurned) host.dir = 'rtl';
  root.append(host);
}

const stripShot = ([name, state]: [string, StripState]): Shot => ({
  name: `strip-${name}`,
  isAlone: true,
  sizes: WIDTHS,
  mount(root, look) {
    for (const width of LISTS) {
      if (width > innerWidth - 16) continue;
      const place = document.createElement('div');
      place.style.height = '44px';
      root.append(place);
      mountStrip(place, state, { width, look });
    }
  },
});

export const stripShots: readonly Shot[] =
  Object.entries(STATES).map(stripShot);
