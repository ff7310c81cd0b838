import { createRoot } from 'react-dom/client';
import { wipeFragments } from './address.ts';
import { Frame } from './frame.tsx';
import './look-frame.css';
import './look-list.css';
import './look-talk.css';
import './look-bubble.css';
import './look-reply.css';
import './look-ways.css';
import { talks } from './talks.ts';
import { view } from './view.ts';

const mount = document.querySelector('[id^="mount"]');
if (!mount) throw new Error('The page has no mount.');
talks.listen();
view.begin();
wipeFragments();
createRoot(mount).render(<Frame />);
