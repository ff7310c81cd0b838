import { createRoot, type Root } from 'react-dom/client';
import { ClosingSections } from '../../components/settings/closing-sections.tsx';
import { HoursSection } from '../../components/settings/hours-section.tsx';
import type { SettingsActions } from '../../components/settings/settings-view.ts';
import {
  LanguageProvider,
  useTranslate,
} from '../../components/ui/language.tsx';
import { createTicker } from '../../components/ui/ticker.ts';
import '../../utils/overlay/tokens.css';
import '../../components/ui/page.css';
import '../../components/settings/settings.css';
import '../../components/settings/stored.css';
import { OPTIONS_SHOTS, type OptionsShot } from './options-states.ts';
import type { ShotLook } from './shot.ts';

const NOW = Date.UTC(2026, 10, 23, 12, 40);

const actions: SettingsActions = {
  onChange() {},
  onForgetCounts() {},
  onTestAlert: async () => true,
  onOpenShortcuts: async () => true,
  onExport: async () => '',
  onImport: async () => 'gone',
  onErase: async () => true,
};

function Sections({ pages, settings, browser }: OptionsShot) {
  const t = useTranslate();
  return (
    <main>
      <h1 className="unseen">{t('optionsTitle')}</h1>
      <HoursSection
        ticker={createTicker(() => NOW)}
        isSought={false}
        onChange={actions.onChange}
        {...{ pages, settings }}
      />
      <ClosingSections
        isSought={() => false}
        {...{ pages, settings, browser, actions }}
      />
    </main>
  );
}

/** Leaves the first of some fields half typed. */
function empty(selector: string) {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return;
  field.focus();
  Object.getOwnPropertyDescriptor(
    HTMLInputElement.prototype,
    'value',
  )?.set?.call(field, '');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  setTimeout(() => field.blur(), 50);
}

let root: Root | null = null;

/** Runs in the page: the names of the pictures. */
export const names = Object.keys(OPTIONS_SHOTS);

/** Draws one of them. */
export function draw(name: string, { language }: ShotLook): void {
  const shot = OPTIONS_SHOTS[name];
  if (!shot) return;
  root?.unmount();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.querySelector('#root') as HTMLElement);
  root.render(
    <LanguageProvider language={language}>
      <Sections {...shot} />
    </LanguageProvider>,
  );
  const { empties } = shot;
  if (empties) setTimeout(() => empty(empties), 50);
}
