import type { MouseEvent } from 'react';
import { css } from './boot.ts';
import { phrases } from './phrases.ts';
import { icons } from './pictures.ts';
import { talks } from './talks.ts';

interface ToolProps {
  label: string;
  icon: string;
  onPress(): void;
}

function Tool({ label, icon, onPress }: ToolProps) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onPress();
  };
  return (
    <a {...{ href: '#', role: 'row', tabIndex: -1, onClick }}>
      <div {...{ 'aria-label': label, role: 'gridcell' }}>
        <img alt="" width="16" height="16" src={icon} />
      </div>
    </a>
  );
}

/** Unseen until the pointer is over the row; its "rows" are no conversations. */
export function RowTools({ id }: { id: string }) {
  return (
    <div {...{ tabIndex: -1, role: 'grid' }} className={css('tools', '_4a51')}>
      <Tool
        label={phrases.followUp}
        icon={icons.followUp}
        onPress={() => undefined}
      />
      <Tool
        label={phrases.done}
        icon={icons.done}
        onPress={() => talks.finish(id)}
      />
    </div>
  );
}
