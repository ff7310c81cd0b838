import type { ReactNode } from 'react';
import { cx } from './boot.ts';
import { churnClass } from './churn.ts';
import { classes, isLayout, marked } from './marks.ts';
import { avatarSource } from './pictures.tsx';
import { RichText } from './rich-text.tsx';
import { RowLabels } from './row-labels.tsx';
import { RowTime } from './row-time.tsx';
import { Surface } from './surface.tsx';

// Plain functions, not components: nothing of the world may lie about in props.

const isFlat = isLayout('flat');
const isNested = isLayout('nested');
const presentation = marked({ role: 'presentation' });

interface Frame {
  /** Of its surface. */
  path: string;
  isOpen: boolean;
  onOpen: () => void;
}

export function renderFrame(
  { path, isOpen, onOpen }: Frame,
  children: ReactNode,
) {
  const legacy = `_4k8w _5_n1 _at41${isOpen ? ' _2tms' : ''}`;
  const outer = isFlat || isNested ? {} : presentation;
  return (
    // biome-ignore lint/a11y: the rows of the real page are like this.
    <div {...outer} className={cx('row-frame', churnClass())} onClick={onOpen}>
      <div
        {...presentation}
        className={classes(legacy, 'row', isOpen && 'row-open', churnClass())}
      >
        <Surface path={path}>{children}</Surface>
      </div>
    </div>
  );
}

export const renderAvatar = (id: string) => (
  <div className={cx('avatar')}>
    <div>
      <img
        alt=""
        className={classes('img', 'avatar-image')}
        src={avatarSource(id)}
      />
    </div>
  </div>
);

interface Text {
  path: string;
  title: string;
  snippet: ReactNode;
  at: number;
  labels: string[];
  isUnread: boolean;
}

function renderName({ path, title, isUnread }: Text) {
  const weight = isUnread
    ? classes('x117nqv4', 'unread')
    : classes('x1fcty0u', 'read');
  return (
    <div className={classes('_4ik4 _4ik5', 'row-name', 'clamp')}>
      <Surface path={`${path}/lib:thread_title`}>
        <div className={weight}>
          <RichText>{title}</RichText>
        </div>
      </Surface>
    </div>
  );
}

const renderSnippet = ({ snippet, isUnread }: Text) => (
  <div className={classes('_4k8y', 'row-snippet', isUnread && 'unread')}>
    <div className={classes('_4ik4 _4ik5', 'clamp')}>{snippet}</div>
  </div>
);

function renderTime({ at, labels }: Text) {
  return (
    <div className={cx('row-time')}>
      <RowTime at={at} />
      {isFlat &&
        labels.map((label) => (
          <span className={cx('label')} key={label}>
            {label}
          </span>
        ))}
    </div>
  );
}

export function renderText(text: Text) {
  const inner = isNested ? presentation : {};
  const isLate = isLayout('late-time');
  return (
    <div {...inner} className={cx('row-text', isFlat && 'row-text-flat')}>
      {renderName(text)}
      {isLate && renderTime(text)}
      {renderSnippet(text)}
      {!isLate && renderTime(text)}
      {!isFlat && <RowLabels labels={text.labels} />}
    </div>
  );
}
