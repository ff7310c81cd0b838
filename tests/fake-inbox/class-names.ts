import { hash } from './world/random.ts';

/** Class names change with every server start, as Facebook's change with every release. */
export const className = (salt: string, name: string): string =>
  `x${hash(salt, name).toString(36)}`;

export function saltCss(css: string, salt: string): string {
  return css.replace(
    /\.fi-([a-z0-9-]+)/g,
    (_, name: string) => `.${className(salt, name)}`,
  );
}
