import type { InboxReading } from '../host/inbox-reading.ts';
import { speakBadge } from '../i18n/speak-verdict.ts';
import {
  hideBadgeAround,
  removeBadge,
  removeBadgesBut,
  renderBadge,
} from '../overlay/badge.ts';
import { isPageDark } from '../overlay/theme.ts';
import type { InboxSession } from './inbox-session.ts';

/** A badge on every visible row of which something can be said. */
export function startBadges(session: InboxSession): void {
  const draw = (reading: InboxReading | null) => {
    const rows = reading?.rows ?? [];
    removeBadgesBut(new Set(rows.map(({ element }) => element)));
    const isDark = isPageDark(document);
    for (const row of rows) {
      const verdict = session.verdictOf(row);
      if (verdict)
        renderBadge(row.element, speakBadge(verdict, session.t), isDark);
      else removeBadge(row.element);
    }
  };
  session.addView(draw);
  session.addStaleView(hideBadgeAround);
  session.life.signal.addEventListener('abort', () =>
    removeBadgesBut(new Set()),
  );
}
