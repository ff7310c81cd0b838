import { gifs, stickerPacks } from '../../world/shelf.ts';
import { knobs } from '../boot.ts';
import { addToDraft } from '../drafts.ts';
import { send } from '../live.ts';
import { EmojiPanel } from './emoji-panel.tsx';
import { FileButton } from './file-button.tsx';
import { PanelButton } from './panel.tsx';
import { PicturePanel } from './picture-panel.tsx';
import { startRecording } from './recording.ts';
import { SavedPanel } from './saved-panel.tsx';
import { ToolButton } from './tool-button.tsx';
import { wayWords } from './words.ts';

function PictureButton({ kind }: { kind: 'sticker' | 'gif' }) {
  const isSticker = kind === 'sticker';
  return (
    <PanelButton
      icon={
        isSticker
          ? 'M5 4h14v9l-6 7H5zM13 20v-7h6'
          : 'M4 6h16v12H4zM8 10v4M12 10h-2v4h2v-2M15 14v-4h3M15 12h2'
      }
      label={wayWords[kind]}
      name={`way-tool-${kind}`}
      render={(close) => (
        <PicturePanel
          cell={isSticker ? 'button' : 'option'}
          onPick={({ id }) => {
            close();
            send({ via: kind, attachment: { kind, label: id } });
          }}
          packs={isSticker ? stickerPacks : [gifs]}
        />
      )}
    />
  );
}

function SavedButton() {
  return (
    <PanelButton
      icon="M6 4h12v16l-6-4-6 4z"
      label={wayWords.saved}
      name="way-tool-saved"
      render={(close) => (
        <SavedPanel
          onPick={(reply) => {
            close();
            if (knobs.saved === 'send') send({ via: 'saved', text: reply });
            else addToDraft(reply);
          }}
        />
      )}
    />
  );
}

/** All but the emoji in their menu, which every build has. */
export function WayTools() {
  return (
    <>
      <FileButton />
      <PictureButton kind="sticker" />
      <PictureButton kind="gif" />
      <SavedButton />
      <ToolButton
        icon="M12 4v10M9 6a3 3 0 016 0v6a3 3 0 01-6 0zM6 12a6 6 0 0012 0M12 18v3"
        label={wayWords.mic}
        name="way-tool-mic"
        onPress={startRecording}
      />
    </>
  );
}

export function EmojiButton() {
  return (
    <PanelButton
      icon="M12 21a9 9 0 110-18 9 9 0 010 18zM8.5 14q3.5 4 7 0M9 9.5v.5M15 9.5v.5"
      label={wayWords.emoji}
      name="way-tool-emoji"
      render={() => <EmojiPanel onPick={addToDraft} />}
    />
  );
}
