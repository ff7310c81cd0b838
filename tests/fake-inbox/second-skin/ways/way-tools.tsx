import { useState } from 'react';
import { knobs } from '../boot.ts';
import { insertWords } from '../editor-holder.ts';
import { phrases } from '../phrases.ts';
import { icons } from '../pictures.ts';
import { type Talk, talks } from '../talks.ts';
import { Tool } from '../tool.tsx';
import { chooseFiles } from './held.ts';
import { Library, type Shelf } from './library.tsx';
import { wayPhrases } from './phrases.ts';
import { Popover } from './popover.tsx';
import { Replies } from './replies.tsx';

type Open = Shelf | 'saved' | null;

interface WayToolsProps {
  talk: Talk;
  onRecord(): void;
}

/** Three of the controls open the same box at another tab. */
export function WayTools({ talk: { id }, onRecord }: WayToolsProps) {
  const [open, setOpen] = useState<Open>(null);
  const opener = (what: Exclude<Open, null>) => ({
    name: `tool-${what}`,
    label: what === 'emoji' ? phrases.emoji : wayPhrases[what],
    onPress: () => setOpen(open === what ? null : what),
  });
  const pickReply = (text: string) => {
    setOpen(null);
    if (knobs.saved === 'send') talks.send({ id, via: 'saved', text });
    else insertWords(text);
  };
  return (
    <>
      <Tool
        icon={icons.clip}
        label={phrases.attach}
        name="tool-file"
        onPress={() => chooseFiles(id)}
      />
      <Tool {...opener('emoji')} icon={icons.smile} />
      <Tool {...opener('gif')} icon={icons.dot} />
      <Tool {...opener('sticker')} icon={icons.sticker} />
      <Tool {...opener('saved')} icon={icons.lines} />
      <Tool
        icon={icons.mic}
        label={wayPhrases.mic}
        name="tool-mic"
        onPress={onRecord}
      />
      {open && (
        <Popover onLeave={() => setOpen(null)}>
          {open === 'saved' ? (
            <Replies onPick={pickReply} />
          ) : (
            <Library
              onEmoji={insertWords}
              onPicture={(kind, picture) =>
                talks.send({
                  id,
                  via: kind,
                  attachment: { kind, label: picture.id },
                })
              }
              onShelf={setOpen}
              shelf={open}
            />
          )}
        </Popover>
      )}
    </>
  );
}
