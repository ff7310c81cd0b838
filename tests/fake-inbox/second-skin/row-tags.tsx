import { hash } from '../world/random.ts';
import { css } from './boot.ts';
import { phrases } from './phrases.ts';

const known = new Map<string, string[]>();

function makeTags(id: string): string[] {
  const stage = phrases.stages[hash(id, 'stage') % phrases.stages.length];
  const share = hash(id, 'tags') % 10;
  if (share === 0) return [stage as string];
  if (share === 1)
    return [stage as string, `ad_id.1202${hash(id, 'ad') + 1e10}`];
  return [];
}

/** Stage and advert labels of a conversation; most have none. */
export function tagsOf(id: string): string[] {
  const tags = known.get(id) ?? makeTags(id);
  known.set(id, tags);
  return tags;
}

export function RowTags({ tags }: { tags: string[] }) {
  if (!tags.length) return null;
  return (
    <div className={css('tags')}>
      {tags.map((tag) => (
        <span key={tag} className={css('tag')}>
          {tag}
        </span>
      ))}
    </div>
  );
}
