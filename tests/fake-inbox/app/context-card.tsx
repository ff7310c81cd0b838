import { cx } from './boot.ts';
import { pagelet } from './marks.ts';
import { avatarSource } from './pictures.tsx';
import { RichText } from './rich-text.tsx';
import { labelsOf } from './row-labels.tsx';
import { apps, selectedEntry, useChanges } from './state.ts';
import { words } from './words.ts';

export function ContextCard() {
  useChanges();
  const thread = selectedEntry()?.thread;
  if (!thread) return null;
  return (
    <div {...pagelet('BizInboxContextCardDetail')} className={cx('card')}>
      <img alt="" className={cx('card-image')} src={avatarSource(thread.id)} />
      <div className={cx('card-name')}>
        <RichText>{thread.name}</RichText>
      </div>
      <div className={cx('card-quiet')}>{apps[thread.channel]}</div>
      <div className={cx('card-title')}>{words.about}</div>
      <div className={cx('card-link')}>{words.addDetails}</div>
      <div className={cx('card-title')}>{words.labels}</div>
      <div className={cx('row-labels')}>
        {labelsOf(thread.id).map((label) => (
          <span className={cx('label')} key={label}>
            {label}
          </span>
        ))}
      </div>
      <div className={cx('card-link')}>{words.addLabel}</div>
      <div className={cx('card-title')}>{words.activity}</div>
    </div>
  );
}
