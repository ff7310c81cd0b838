import { linkToThread } from '../../utils/core/inbox-link.ts';
import { speakBadge } from '../../utils/i18n/speak-verdict.ts';
import { Badge } from '../ui/badge.tsx';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';
import type { QueueItem } from './rank-queue.ts';

/** The first letters of the first two words of a name, as people's initials are written. */
const initialsOf = (name: string): string =>
  (name.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [])
    .slice(0, 2)
    .join('')
    .toLocaleUpperCase();

/** One conversation; all of it is a link to the inbox. */
export function QueueRow(props: {
  readonly item: QueueItem;
  readonly pageNames: Readonly<Record<string, string>>;
}) {
  const { item, pageNames } = props;
  const t = useTranslate();
  const about = [labelPage(item.page, pageNames, t)];
  if (item.channel !== 'messenger') about.push(t(CHANNEL_NAME[item.channel]));
  return (
    <li>
      <a
        className="row"
        href={linkToThread(item)}
        target="_blank"
        rel="noopener noreferrer"
      >
        <span className="initials" aria-hidden="true">
          {initialsOf(item.name) || <Icon name="person" />}
        </span>
        <span className="who">
          <span className="name">
            <bdi>{item.name || t('noName')}</bdi>
          </span>{' '}
          <span className="about">{about.join(' · ')}</span>
        </span>{' '}
        <Badge view={speakBadge(item.verdict, t)} />
      </a>
    </li>
  );
}
