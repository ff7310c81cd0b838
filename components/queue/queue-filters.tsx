import type { KeyboardEvent, RefObject } from 'react';
import type { Account } from '../../utils/core/approvals.ts';
import type { QueueWish } from '../../utils/core/queue-view.ts';
import { CHANNELS } from '../../utils/core/thread-key.ts';
import { CHANNEL_NAME } from '../ui/channel-name.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslate } from '../ui/language.tsx';
import { labelPage } from '../ui/page-label.ts';

export interface QueueFiltersProps {
  readonly wish: QueueWish;
  /** Pages and channels of which anything is stored. */
  readonly accounts: readonly Account[];
  readonly pageNames: Readonly<Record<string, string>>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onWish: (change: Partial<QueueWish>) => void;
  /** On to the list, from the search field: to what was found, or to where the list was left. */
  readonly onEnterList: (row: 'first' | 'last-used') => void;
}

/** Whom the list is narrowed to; Page and channel only where there are several. */
export function QueueFilters(props: QueueFiltersProps) {
  const { wish, search, onWish, onEnterList } = props;
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && wish.search) {
      // The browser would close the popup with it.
      event.preventDefault();
      onWish({ search: '' });
    }
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onEnterList(event.key === 'Enter' ? 'first' : 'last-used');
    }
  };
  return (
    <div className="filters">
      <label className="sought">
        <Icon name="search" />
        <span className="unseen">{t('queueSearch')}</span>
        <input
          ref={search}
          type="search"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('queueSearchShort')}
          value={wish.search}
          onChange={({ target }) => onWish({ search: target.value })}
          onKeyDown={onKeyDown}
        />
      </label>
      <PageFilter {...props} />
      <ChannelFilter {...props} />
    </div>
  );
}

function PageFilter({ wish, accounts, pageNames, onWish }: QueueFiltersProps) {
  const t = useTranslate();
  const pages = new Set(accounts.map(({ page }) => page));
  // One that is remembered, and of which nothing is stored any more, can be seen and taken back.
  if (wish.page) pages.add(wish.page);
  if (pages.size < 2 && !wish.page) return null;
  return (
    <select
      aria-label={t('queuePage')}
      className={wish.page ? 'chosen' : undefined}
      value={wish.page ?? ''}
      onChange={({ target }) =>
        onWish({ page: [...pages].find((p) => p === target.value) ?? null })
      }
    >
      <option value="">{t('queueAllPages')}</option>
      {[...pages].map((page) => (
        <option key={page} value={page}>
          {labelPage(page, pageNames, t)}
        </option>
      ))}
    </select>
  );
}

function ChannelFilter({ wish, accounts, onWish }: QueueFiltersProps) {
  const t = useTranslate();
  const channels = CHANNELS.filter(
    (channel) =>
      channel === wish.channel || accounts.some((a) => a.channel === channel),
  );
  if (channels.length < 2 && !wish.channel) return null;
  return (
    <select
      aria-label={t('queueChannel')}
      className={wish.channel ? 'chosen' : undefined}
      value={wish.channel ?? ''}
      onChange={({ target }) =>
        onWish({ channel: CHANNELS.find((c) => c === target.value) ?? null })
      }
    >
      <option value="">{t('queueAllChannels')}</option>
      {channels.map((channel) => (
        <option key={channel} value={channel}>
          {t(CHANNEL_NAME[channel])}
        </option>
      ))}
    </select>
  );
}
