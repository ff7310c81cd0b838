import { hash } from '../world/random.ts';
import { cx } from './boot.ts';
import { words } from './words.ts';

export function labelsOf(id: string): string[] {
  const labels: string[] = [];
  if (hash(id, 'stage') % 6 === 0)
    labels.push(words.stages[hash(id) % words.stages.length] as string);
  if (hash(id, 'ad') % 9 === 0) labels.push(`ad_id.12021${hash(id, 'ad')}`);
  return labels;
}

/** They come after the time, so a row's last line is not always its time. */
export function RowLabels({ labels }: { labels: string[] }) {
  if (!labels.length) return null;
  return (
    <div className={cx('row-labels')}>
      {labels.map((label) => (
        <span className={cx('label')} key={label}>
          {label}
        </span>
      ))}
    </div>
  );
}
