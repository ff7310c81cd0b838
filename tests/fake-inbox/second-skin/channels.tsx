import type { MouseEvent } from 'react';
import { type Section, sections } from '../knobs.ts';
import { placeUrl } from './address.ts';
import { css, knobs } from './boot.ts';
import { phrases } from './phrases.ts';
import { useSignal } from './signal.ts';
import { Surface } from './surface.tsx';
import { talks } from './talks.ts';
import { view } from './view.ts';

function ChannelLink({ section }: { section: Section }) {
  const { section: current, picks } = view.get();
  const isCurrent = section === current;
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    view.goToSection(section);
  };
  return (
    <li>
      <a
        className={css('channel', isCurrent && 'is-current')}
        aria-current={isCurrent ? 'page' : undefined}
        href={placeUrl(section, talks.get(picks[section]))}
        onClick={onClick}
      >
        <span>{phrases.tabs[section]}</span>
      </a>
    </li>
  );
}

/** Each link leads to its own channel's choice. */
export function Channels() {
  useSignal(view);
  const shown = sections.filter(
    (section) => section !== 'wec' || knobs.whatsapp === 'on',
  );
  return (
    <Surface path="bizweb_inbox:inbox_header/bizweb_inbox:channel_selector">
      <nav>
        <ul className={css('channels')}>
          {shown.map((section) => (
            <ChannelLink key={section} section={section} />
          ))}
        </ul>
      </nav>
    </Surface>
  );
}
