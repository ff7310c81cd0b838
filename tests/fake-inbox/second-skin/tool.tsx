import { css } from './boot.ts';
import { hasWays } from './ways/act.ts';

interface ToolProps {
  label: string;
  icon: string;
  name?: string;
  onPress?(): void;
}

export const Tool = ({ label, icon, name = '', onPress }: ToolProps) => (
  <div
    {...{ 'aria-label': label, tabIndex: 0, role: 'button', onClick: onPress }}
    {...(hasWays && {
      onKeyDown: ({ key }) => key === 'Enter' && onPress?.(),
    })}
    className={css('tool', name !== '' && name)}
  >
    <img alt="" height="20" width="20" src={icon} />
  </div>
);
