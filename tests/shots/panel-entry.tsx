import { createRoot, type Root } from 'react-dom/client';
import { EmptyPanel } from '../../components/thread/empty-panel.tsx';
import { ThreadPanel } from '../../components/thread/thread-panel.tsx';
import { LanguageProvider } from '../../components/ui/language.tsx';
import { createTicker } from '../../components/ui/ticker.ts';
import '../../utils/overlay/tokens.css';
import '../../utils/overlay/badge.css';
import '../../components/ui/page.css';
import '../../components/thread/thread.css';
import { NOW, PANEL_SHOTS, REST } from './panel-states.ts';
import type { ShotLook } from './shot.ts';

let root: Root | null = null;

/** Runs in the page: the names of the pictures. */
export const names = ['empty', ...Object.keys(PANEL_SHOTS)];

/** Draws one of them. */
export function draw(name: string, { language }: ShotLook): void {
  const shot = PANEL_SHOTS[name];
  root?.unmount();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.querySelector('#root') as HTMLElement);
  const ticker = createTicker(() => NOW);
  root.render(
    <LanguageProvider language={language}>
      {shot ? (
        <ThreadPanel {...{ ...REST, ...shot, ticker }} />
      ) : (
        <EmptyPanel />
      )}
    </LanguageProvider>,
  );
}
