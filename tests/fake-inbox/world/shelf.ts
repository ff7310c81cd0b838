/** What a sticker or GIF panel offers; both skins draw from the same shelf. */
export interface Picture {
  id: string;
  name: string;
  src: string;
}

const svg = (body: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">${body}</svg>`)}`;

const names = 'hello thanks love party sorry wow yes no coffee sleepy'.split(
  ' ',
);

const creature = (n: number) => {
  const hue = (n * 61) % 360;
  const ear = 10 + (n % 3) * 4;
  return `<path d="M18 30 14 ${ear}l18 10zM62 30l4-${30 - ear}-18 10z" fill="hsl(${hue} 60% 55%)"/><ellipse cx="40" cy="44" rx="30" ry="28" fill="hsl(${hue} 65% 66%)"/><circle cx="30" cy="40" r="4"/><circle cx="50" cy="40" r="4"/><path d="M30 52q10 ${n % 2 ? 12 : -6} 20 0" fill="none" stroke="#000" stroke-width="3" stroke-linecap="round"/>`;
};

const moving = (n: number) => {
  const hue = (n * 47 + 20) % 360;
  return `<rect width="80" height="80" fill="hsl(${hue} 40% 30%)"/><circle cx="40" cy="40" r="14" fill="hsl(${hue} 90% 65%)"><animate attributeName="cx" values="18;62;18" dur="${1 + (n % 3) * 0.3}s" repeatCount="indefinite"/></circle>`;
};

/** Two packs of five. */
export const stickerPacks: Picture[][] = [0, 5].map((from) =>
  names.slice(from, from + 5).map((name, n) => ({
    id: `sticker_${from + n}`,
    name,
    src: svg(creature(from + n)),
  })),
);

export const gifs: Picture[] = names.slice(0, 8).map((name, n) => ({
  id: `gif_${n}`,
  name: `${name}.gif`,
  src: svg(moving(n)),
}));

const all = [...stickerPacks.flat(), ...gifs];

export const onShelf = (id: string): Picture =>
  all.find((picture) => picture.id === id) ?? (all[0] as Picture);

export const matching = (
  pictures: readonly Picture[],
  wanted: string,
): Picture[] =>
  pictures.filter(({ name }) => name.includes(wanted.trim().toLowerCase()));
