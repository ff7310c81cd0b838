import type { MouseEvent } from 'react';
import type { Section } from '../knobs.ts';
import { selectSection, tabPath } from './address.ts';
import { cx, knobs } from './boot.ts';
import { state, useChanges } from './state.ts';
import { Surface, surfaces } from './surface.tsx';
import { words } from './words.ts';

const tabs: [Section, string][] = [
  ['all', words.all],
  ['messenger', 'Messenger'],
  ['instagram_direct', 'Instagram'],
];
if (knobs.whatsapp === 'on') tabs.push(['wec', 'WhatsApp']);
tabs.push(['facebook', words.commentsTab]);

function Tab({ section, label }: { section: Section; label: string }) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    selectSection(section);
  };
  const isOpen = state.section === section;
  return (
    <a
      aria-selected={isOpen}
      className={cx('tab', isOpen && 'tab-open')}
      href={tabPath(section)}
      onClick={onClick}
      role="tab"
    >
      {label}
    </a>
  );
}

export function ChannelTabs() {
  useChanges();
  return (
    <Surface path={surfaces.tabs}>
      <div className={cx('tabs')} role="tablist">
        {tabs.map(([section, label]) => (
          <Tab key={section} label={label} section={section} />
        ))}
      </div>
    </Surface>
  );
}
