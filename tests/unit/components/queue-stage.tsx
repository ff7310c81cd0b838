import { render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { QueueState } from '../../../components/queue/queue-content.ts';
import {
  QueuePanel,
  type QueuePanelProps,
} from '../../../components/queue/queue-panel.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { createTicker } from '../../../components/ui/ticker.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import { FIRST_WISH } from '../../../utils/core/queue-view.ts';
import type { ReminderFault } from '../../../utils/core/reminder.ts';
import type { Language } from '../../../utils/i18n/translate.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import { NOW } from './sightings.ts';

const callbacks = () => ({
  onOpenOptions: vi.fn(),
  onRetry: vi.fn(),
  onCopyReport: vi.fn(async () => true),
  onWish: vi.fn(),
  threadActions: {
    onHide: vi.fn(async () => true),
    onRemind: vi.fn(async (): Promise<ReminderFault | null> => null),
    onForget: vi.fn(async () => true),
  },
});

interface Staged extends Partial<Omit<QueuePanelProps, 'settings'>> {
  readonly language?: Language;
  readonly settings?: Partial<QueuePanelProps['settings']>;
}

/** The popup in a state that the test can change. */
export function showQueue(state: QueueState, staged: Staged = {}) {
  const { language = 'es', settings, ...more } = staged;
  const called = callbacks();
  const wish = state.status === 'ready' ? state.content.wish : FIRST_WISH;
  const panel = (given: QueueState, spoken: Language) => (
    <LanguageProvider language={spoken}>
      <QueuePanel
        state={given}
        wish={wish}
        settings={{ ...DEFAULTS, ...settings }}
        rules={builtInRules}
        news={{ unread: [], onRead: vi.fn(), onOpenRules: vi.fn() }}
        ticker={createTicker(() => NOW)}
        inboxHost={{ state: 'held', onRequest: vi.fn() }}
        optionalHost={{
          state: 'unknown',
          onRequest: vi.fn(),
          onWithdraw: vi.fn(),
        }}
        {...called}
        {...more}
      />
    </LanguageProvider>
  );
  const { rerender } = render(panel(state, language));
  return {
    ...called,
    speak: (other: Language) => rerender(panel(state, other)),
    become: (other: QueueState) => rerender(panel(other, language)),
  };
}

export const heading = () =>
  screen.getByRole('heading', { level: 1 }).textContent;

export const rowLinks = () =>
  screen
    .queryAllByRole('link')
    .filter((link) => link.getAttribute('href')?.includes('selected_item_id'));

export const rowNames = () =>
  rowLinks().map((link) => link.querySelector('.name')?.textContent);
