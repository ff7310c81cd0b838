import { className } from '../class-names.ts';
import { parseKnobs } from '../knobs.ts';
import { dirOf } from '../lang/langs.ts';

export const boot: { salt: string; madeAt: number } = JSON.parse(
  document.querySelector('script[data-sjs]')?.textContent ?? '{}',
);

/** The window whose address names the place: in the build with a frame that is the shell, else this one. */
export const shell: Window = window.parent;

export const knobs = parseKnobs(shell.location.search);

export const dir = dirOf(knobs.lang);

/** The page's own clock. */
export const now = (): number => Date.now() + knobs.clock;

const cache = new Map<string, string>();

/** `cx('row', isOpen && 'row-open')`: this run's class names for the names in styles.css. */
export function cx(...names: (string | false)[]): string {
  const out: string[] = [];
  for (const name of names) {
    if (!name) continue;
    const known = cache.get(name) ?? className(boot.salt, name);
    cache.set(name, known);
    out.push(known);
  }
  return out.join(' ');
}
