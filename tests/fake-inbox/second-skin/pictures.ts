import { hash } from '../world/random.ts';

const svg = (body: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${body}</svg>`,
  )}`;

export function facePicture(id: string): string {
  const hue = hash(id, 'face') % 360;
  return svg(
    `<rect width="40" height="40" fill="hsl(${hue} 42% 72%)"/><circle cx="20" cy="16" r="7" fill="hsl(${hue} 45% 92%)"/><ellipse cx="20" cy="36" rx="13" ry="11" fill="hsl(${hue} 45% 92%)"/>`,
  );
}

export function photoPicture(id: string): string {
  const hue = hash(id, 'photo') % 360;
  return svg(
    `<rect width="40" height="40" fill="hsl(${hue} 30% 84%)"/><path d="M0 32 12 18l9 9 7-6 12 13v6H0z" fill="hsl(${hue} 28% 58%)"/><circle cx="29" cy="11" r="4" fill="hsl(${hue} 30% 96%)"/>`,
  );
}

const stroke = 'fill="none" stroke="gray" stroke-width="3"';

export const icons = {
  done: svg(`<path ${stroke} d="M8 21 17 30 33 11"/>`),
  followUp: svg(`<path ${stroke} d="M10 36V6h19l-5 8 5 8H10"/>`),
  caret: svg(`<path ${stroke} d="M11 16l9 9 9-9"/>`),
  clip: svg(
    `<path ${stroke} d="M29 17 18 28a6 6 0 0 1-9-9L21 7a8 8 0 0 1 11 11L20 31"/>`,
  ),
  smile: svg(
    `<circle ${stroke} cx="20" cy="20" r="15"/><path ${stroke} d="M13 23q7 8 14 0M14 14v2M26 14v2"/>`,
  ),
  like: svg(
    '<path fill="#1877f2" d="M4 18h7v17H4zm10 0 7-14q6 0 4 10h10q3 1 2 4l-4 14q-1 3-4 3H14z"/>',
  ),
  plane: svg(`<path ${stroke} d="M6 20 34 6 26 34 20 22z"/>`),
  mic: svg(`<path ${stroke} d="M20 6v16M12 18q0 10 8 10t8-10M20 28v7"/>`),
  lines: svg(`<path ${stroke} d="M8 10h24M8 20h24M8 30h14"/>`),
  sticker: svg(`<path ${stroke} d="M7 7h26v15L22 33H7zM22 33V22h11"/>`),
  dot: svg('<rect x="8" y="8" width="24" height="24" rx="7" fill="gray"/>'),
};
