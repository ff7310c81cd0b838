import { className } from '../class-names.ts';
import { parseKnobs } from '../knobs.ts';

interface Boot {
  salt: string;
  madeAt: number;
}

const told = JSON.parse(
  document.querySelector('script[data-sjs]')?.textContent ?? '{}',
) as Boot;

export const knobs = parseKnobs(location.search);
export const lang = knobs.lang === 'es' ? 'es' : 'en';
export const hasModel = knobs.model !== 'off';
export const madeAt = knobs.now || told.madeAt;

/** Epoch ms by the page's own clock. */
export const readNow = (): number => Date.now() + knobs.clock;

/** Salted class names; a legacy one (`_4k8w`) is the same in every release. */
export const css = (...names: (string | false)[]): string =>
  names
    .filter((name) => name !== false)
    .map((name) => (name.startsWith('_') ? name : className(told.salt, name)))
    .join(' ');
