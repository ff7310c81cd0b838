import { hash } from '../world/random.ts';

const svg = (body: string, box = '0 0 40 40') =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>`)}`;

const face = (mouth: string, more = '') =>
  `<circle cx="20" cy="20" r="18" fill="#ffcc4d"/><circle cx="14" cy="16" r="2.4" fill="#664500"/><circle cx="26" cy="16" r="2.4" fill="#664500"/><path d="${mouth}" fill="none" stroke="#664500" stroke-width="2.4" stroke-linecap="round"/>${more}`;

const smile = 'M12 24q8 9 16 0';
const thumb =
  '<path d="M8 18h6v16H8zM16 18l6-14c4 0 5 3 4 7l-1 5h7c3 0 4 3 3 5l-3 10c-1 2-2 3-4 3H16z" fill="#1877f2"/>';
const petals = [0, 72, 144, 216, 288]
  .map(
    (turn) =>
      `<ellipse cx="20" cy="10" rx="7" ry="9" fill="#f9a8c9" transform="rotate(${turn} 20 20)"/>`,
  )
  .join('');

/** The machine's fonts may have no emoji, and Facebook draws its own anyway. */
const drawings: Record<string, string> = {
  '🙂': face(smile),
  '😊': face(
    smile,
    '<circle cx="9" cy="23" r="3" fill="#ff9b8a"/><circle cx="31" cy="23" r="3" fill="#ff9b8a"/>',
  ),
  '😢': face(
    'M14 29q6-6 12 0',
    '<path d="M29 20q4 6 0 8q-4-2 0-8" fill="#5dadec"/>',
  ),
  '❤️': '<path d="M20 35C4 24 2 16 6 9c4-6 11-4 14 2c3-6 10-8 14-2c4 7 2 15-14 26z" fill="#dd2e44"/>',
  '👍': thumb.replace('#1877f2', '#ffcc4d'),
  '🌸': `${petals}<circle cx="20" cy="20" r="5" fill="#e75a92"/>`,
  '✨': '<path d="M22 4q2 12 13 16q-11 4-13 16q-2-12-13-16q11-4 13-16z" fill="#ffac33"/>',
  '🙏': '<path d="M19 6c-3 8-8 12-9 22l4 6h5zM21 6c3 8 8 12 9 22l-4 6h-5z" fill="#ffcc4d"/>',
};

export const emojis = Object.keys(drawings);
export const emojiSource = (emoji: string): string =>
  svg(drawings[emoji] ?? face(smile));
export const likeSource = svg(thumb);

const tints = [
  '#8e9eff',
  '#f6a56b',
  '#6fc7b4',
  '#e58fb1',
  '#9ccc65',
  '#7fb8e6',
  '#c9a0dc',
  '#d6a77a',
];

export function avatarSource(id: string): string {
  const tint = tints[hash(id) % tints.length];
  const turn = hash(id, 'turn') % 360;
  return svg(
    `<defs><linearGradient id="g" gradientTransform="rotate(${turn} .5 .5)"><stop stop-color="${tint}"/><stop offset="1" stop-color="${tint}" stop-opacity=".55"/></linearGradient></defs><rect width="40" height="40" fill="#fff"/><rect width="40" height="40" fill="url(#g)"/><circle cx="20" cy="16" r="7" fill="#fff" opacity=".85"/><path d="M6 40q2-14 14-14t14 14z" fill="#fff" opacity=".85"/>`,
  );
}

export function Icon({ path, size = 20 }: { path: string; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeWidth="2"
      viewBox="0 0 24 24"
      width={size}
    >
      <path d={path} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
