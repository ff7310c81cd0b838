import { cx, knobs } from '../app/boot.ts';
import { Icon, likeSource } from '../app/pictures.tsx';
import { hash } from '../world/random.ts';
import { draft, sendDraft } from './drafts.ts';
import { Editor } from './editor.tsx';
import { send } from './live.ts';
import { openChat, state, useChanges } from './state.ts';
import { words } from './words.ts';

function Closed() {
  return (
    <>
      <div className={cx('closed')}>{words.closed}</div>
      {hash(state.open ?? '') % 2 === 0 && (
        <div className={cx('composer')}>
          {/* biome-ignore lint/a11y: some closed threads keep a dead box. */}
          <div
            aria-disabled="true"
            className={cx('box', 'box-frame')}
            contentEditable={false}
            role="textbox"
          />
        </div>
      )}
    </>
  );
}

/** A Like while the box is empty; builds without a send button keep the Like. */
function SendControls() {
  useChanges();
  const canSend = knobs.sendbutton === 'on' && draft().trim() !== '';
  return (
    // biome-ignore lint/a11y: Facebook's buttons are divs.
    <div
      aria-label={canSend ? words.send : words.like}
      className={cx('icon-button')}
      key={String(canSend)}
      onClick={canSend ? sendDraft : () => send('👍')}
      role="button"
      tabIndex={0}
    >
      {canSend ? (
        <Icon path="M4 12l16-8-6 17-3-7z" />
      ) : (
        <img alt="" src={likeSource} width={24} />
      )}
    </div>
  );
}

export function Composer() {
  useChanges();
  const kind = openChat()?.thread.composer;
  // Message requests have a transcript and no composer.
  if (!kind || kind === 'request') return null;
  if (kind === 'closed') return <Closed />;
  return (
    // biome-ignore lint/a11y: evidenced as a div with a role.
    <div aria-label={words.composer} className={cx('composer')} role="group">
      <div className={cx('box-frame')}>
        <Editor />
      </div>
      <SendControls />
    </div>
  );
}
