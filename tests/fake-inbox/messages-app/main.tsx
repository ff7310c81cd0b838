import './styles.css';
import './rows.css';
import './conversation.css';
import { createRoot } from 'react-dom/client';
import { readAddress, watchAddress } from './address.ts';
import { App } from './app.tsx';
import { watchLive } from './live.ts';

readAddress();
watchAddress();
watchLive();
createRoot(document.querySelector('[id^="mount_0_0_"]') as HTMLElement).render(
  <App />,
);
