import './styles.css';
import './events.css';
import './ways.css';
import './ways-talk.css';
import { createRoot } from 'react-dom/client';
import { fillTabs, readAddress, watchAddress } from './address.ts';
import { App } from './app.tsx';
import { watchLive } from './live.ts';

fillTabs();
readAddress();
watchAddress();
watchLive();
createRoot(document.querySelector('[id^="mount_0_0_"]') as HTMLElement).render(
  <App />,
);
