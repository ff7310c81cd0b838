import type { PageId } from '../../utils/core/thread-key.ts';
import {
  ALERTS_PLACE,
  NUMBER_PLACE,
  SHORTCUTS_PLACE,
} from '../ui/settings-place.ts';
import { AlertsSection } from './alerts-section.tsx';
import { NumberSection } from './number-section.tsx';
import type {
  BrowserView,
  SettingsActions,
  SettingsView,
} from './settings-view.ts';
import { ShortcutsSection } from './shortcuts-section.tsx';

/** How what closes next is told, and the keys that lead to it. */
export function ClosingSections(props: {
  readonly pages: readonly PageId[];
  readonly settings: SettingsView;
  readonly browser: BrowserView;
  readonly actions: SettingsActions;
  readonly isSought: (place: string) => boolean;
}) {
  const { pages, settings, browser, actions, isSought } = props;
  const { onChange, onTestAlert, onOpenShortcuts } = actions;
  return (
    <>
      <AlertsSection
        notices={browser.notices}
        isSought={isSought(ALERTS_PLACE)}
        onTest={onTestAlert}
        {...{ pages, settings, onChange }}
      />
      <NumberSection
        toolbar={settings.toolbar}
        isSought={isSought(NUMBER_PLACE)}
        onChange={onChange}
      />
      <ShortcutsSection
        singleKeys={settings.singleKeys}
        isSought={isSought(SHORTCUTS_PLACE)}
        {...{ browser, onChange, onOpenShortcuts }}
      />
    </>
  );
}
