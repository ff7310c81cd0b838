import { css } from './boot.ts';
import { phrases } from './phrases.ts';
import { icons } from './pictures.ts';
import { ReplyBox } from './reply-box.tsx';
import { type Talk, talks } from './talks.ts';

interface ToolProps {
  label: string;
  icon: string;
  onPress?(): void;
}

const Tool = ({ label, icon, onPress }: ToolProps) => (
  <div
    {...{ 'aria-label': label, tabIndex: 0, role: 'button', onClick: onPress }}
    className={css('tool')}
  >
    <img alt="" height="20" width="20" src={icon} />
  </div>
);

/** No Send button in this build; a like leaves without a word. */
export function ReplyArea({ talk }: { talk: Talk }) {
  if (talk.composer === 'request')
    return <div className={css('notice')}>{phrases.request}</div>;
  const isOpen = talk.composer === 'open';
  return (
    <div className={css('reply')}>
      {!isOpen && <div className={css('notice')}>{phrases.closed}</div>}
      <ReplyBox key={talk.id} talk={talk} />
      <div className={css('reply-tools')}>
        <Tool label={phrases.attach} icon={icons.clip} />
        <Tool label={phrases.emoji} icon={icons.smile} />
        {isOpen && (
          <Tool
            label={phrases.like}
            icon={icons.like}
            onPress={() => talks.send(talk.id, '👍')}
          />
        )}
      </div>
    </div>
  );
}
