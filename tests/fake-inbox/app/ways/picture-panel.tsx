import { useEffect, useState } from 'react';
import { matching, type Picture } from '../../world/shelf.ts';
import { cx } from '../boot.ts';
import { byKey, pressable } from './press.ts';
import { wayWords } from './words.ts';

const LOAD_MS = 180;

interface PicturesProps {
  /** Each pack has a tab; one pack has none. */
  packs: Picture[][];
  /** Stickers are buttons, GIFs the options of a list. */
  cell: 'button' | 'option';
  onPick: (picture: Picture) => void;
}

/** Pictures come from the network, a moment after the panel. */
function useShelf(key: string): boolean {
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    const timer = setTimeout(setLoaded, LOAD_MS, key);
    return () => clearTimeout(timer);
  }, [key]);
  return loaded === key;
}

function Cell({ picture, cell, onPick }: { picture: Picture } & PicturesProps) {
  return (
    // biome-ignore lint/a11y: as the packs are built.
    <div
      aria-label={cell === 'button' ? picture.name : undefined}
      aria-selected={cell === 'option' ? false : undefined}
      className={cx('way-cell', 'way-pick')}
      role={cell}
      tabIndex={0}
      {...pressable(() => onPick(picture))}
    >
      <img
        alt={cell === 'option' ? picture.name : ''}
        draggable={false}
        src={picture.src}
      />
    </div>
  );
}

function Tabs({
  packs,
  open,
  onOpen,
}: {
  packs: Picture[][];
  open: number;
  onOpen: (n: number) => void;
}) {
  if (packs.length < 2) return null;
  return (
    <div className={cx('way-tabs')} role="tablist">
      {packs.map((pack, n) => (
        <div
          aria-selected={n === open}
          className={cx('way-tab')}
          key={pack[0]?.id}
          onClick={() => onOpen(n)}
          onKeyDown={byKey(() => onOpen(n))}
          role="tab"
          tabIndex={0}
        >
          <img alt={pack[0]?.name} src={pack[0]?.src} />
        </div>
      ))}
    </div>
  );
}

/** Stickers or GIFs: a press on one leaves at once, without a word in the box. */
export function PicturePanel(props: PicturesProps) {
  const { packs, cell } = props;
  const [open, setOpen] = useState(0);
  const [wanted, setWanted] = useState('');
  const isLoaded = useShelf(`${open}/${wanted}`);
  const pictures = wanted ? packs.flat() : (packs[open] ?? []);
  return (
    <>
      <Tabs onOpen={setOpen} open={open} packs={packs} />
      <input
        aria-label={wayWords.search}
        className={cx('way-search')}
        onChange={(event) => setWanted(event.target.value)}
        placeholder={wayWords.search}
        type="search"
        value={wanted}
      />
      <div
        aria-busy={!isLoaded}
        className={cx('way-grid')}
        role={cell === 'option' ? 'listbox' : undefined}
      >
        {isLoaded
          ? matching(pictures, wanted).map((picture) => (
              <Cell key={picture.id} picture={picture} {...props} />
            ))
          : pictures.map(({ id }) => (
              <div className={cx('way-cell')} key={id} />
            ))}
      </div>
    </>
  );
}
