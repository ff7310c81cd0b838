import { createRoot, type Root } from 'react-dom/client';
import { QueuePanel } from '../../components/queue/queue-panel.tsx';
import { LanguageProvider } from '../../components/ui/language.tsx';
import '../../utils/overlay/tokens.css';
import '../../utils/overlay/badge.css';
import '../../components/ui/page.css';
import '../../components/queue/queue.css';
import { POPUP_SHOTS, REST } from './popup-states.ts';
import type { ShotLook } from './shot.ts';

let root: Root | null = null;

/** Runs in the page: the names of the pictures. */
export const names = Object.keys(POPUP_SHOTS);

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function press(keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await pause(30);
    const at = document.activeElement ?? document.body;
    at.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  }
}

/** Draws one of them. */
export function draw(name: string, { language }: ShotLook): void {
  const { keys = [], ...props } = POPUP_SHOTS[name] ?? {};
  root?.unmount();
  // What comes late is drawn too.
  document.body.innerHTML =
    '<style>.late { animation: none }</style><div id="root"></div>';
  root = createRoot(document.querySelector('#root') as HTMLElement);
  root.render(
    <LanguageProvider language={language}>
      <QueuePanel {...{ ...REST, ...props }} />
    </LanguageProvider>,
  );
  void press(keys);
}
