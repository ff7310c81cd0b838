import { useState } from 'react';
import {
  gifs,
  matching,
  type Picture,
  stickerPacks,
} from '../../world/shelf.ts';
import { css } from '../boot.ts';
import { acting, clickable } from './act.ts';
import { emojiPicture, emojis } from './emoji.ts';
import { wayPhrases } from './phrases.ts';

export type Shelf = 'emoji' | 'gif' | 'sticker';
const shelves: Shelf[] = ['emoji', 'gif', 'sticker'];
const stickers = stickerPacks.flat();

interface GridProps {
  pictures: Picture[];
  onPick(picture: Picture): void;
}

/** Which cell was hit is found by its place in the holder that listens for all of them. */
const picked = (pictures: Picture[], onPick: GridProps['onPick']) =>
  acting((hit) => {
    const cell = hit.closest('[tabindex]');
    const place = [...(cell?.parentElement?.children ?? [])].indexOf(
      cell as Element,
    );
    const picture = pictures[place];
    if (picture) onPick(picture);
  });

const StickerGrid = ({ pictures, onPick }: GridProps) => (
  <div className={css('shelf')} {...picked(pictures, onPick)}>
    {pictures.map(({ id, src }) => (
      <div {...{ tabIndex: 0 }} className={css('shelf-item')} key={id}>
        <img alt="" draggable={false} height="76" width="76" src={src} />
      </div>
    ))}
  </div>
);

const GifGrid = ({ pictures, onPick }: GridProps) => (
  <div className={css('shelf')} {...picked(pictures, onPick)}>
    {pictures.map(({ id, name, src }, n) => (
      <div
        {...{ role: 'button', tabIndex: 0 }}
        className={css('shelf-item')}
        key={id}
      >
        <div
          {...{ role: 'img', 'aria-label': name }}
          className={css('moving')}
          style={{
            backgroundImage: `url("${src}")`,
            height: 70 + (n % 3) * 20,
          }}
        />
      </div>
    ))}
  </div>
);

const EmojiGrid = ({ onPick }: { onPick(emoji: string): void }) => (
  <div className={css('glyphs')}>
    {emojis.map((emoji) => (
      <span
        {...{ tabIndex: 0 }}
        className={css('glyph')}
        key={emoji}
        {...acting(() => onPick(emoji))}
      >
        <img alt={emoji} height="24" width="24" src={emojiPicture(emoji)} />
      </span>
    ))}
  </div>
);

interface LibraryProps {
  shelf: Shelf;
  onShelf(shelf: Shelf): void;
  onEmoji(emoji: string): void;
  onPicture(shelf: 'gif' | 'sticker', picture: Picture): void;
}

/** Emoji, GIFs and stickers in one box: on one tab a press writes, on the others it sends. */
export function Library({ shelf, onShelf, onEmoji, onPicture }: LibraryProps) {
  const [wanted, setWanted] = useState('');
  const all = shelf === 'gif' ? gifs : stickers;
  const Grid = shelf === 'gif' ? GifGrid : StickerGrid;
  return (
    <>
      <div className={css('shelf-tabs')}>
        {shelves.map((name) => (
          <div
            className={css('shelf-tab', name === shelf && 'shelf-tab-open')}
            key={name}
            {...clickable(() => onShelf(name))}
          >
            {wayPhrases[name]}
          </div>
        ))}
      </div>
      {shelf === 'emoji' ? (
        <EmojiGrid onPick={onEmoji} />
      ) : (
        <>
          <input
            className={css('shelf-find')}
            onChange={({ target }) => setWanted(target.value)}
            placeholder={wayPhrases.find}
            value={wanted}
          />
          <Grid
            onPick={(picture) => onPicture(shelf, picture)}
            pictures={matching(all, wanted)}
          />
        </>
      )}
    </>
  );
}
