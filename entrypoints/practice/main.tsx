import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { dayAsked } from '../../components/practice/practice-day.ts';
import { PracticePage } from '../../components/practice/practice-page.tsx';
import type {
  Overlay,
  PracticeActions,
} from '../../components/practice/practice-view.ts';
import { LanguageProvider } from '../../components/ui/language.tsx';
import { createTicker, type Ticker } from '../../components/ui/ticker.ts';
import { localDayOf } from '../../utils/core/time/day.ts';
import { startGuard } from '../../utils/features/guard.ts';
import { pickLanguage, translator } from '../../utils/i18n/translate.ts';
import { now, startClock } from '../../utils/settings/clock.ts';
import { loadSettings, watchSettings } from '../../utils/settings/settings.ts';
import '../../utils/overlay/tokens.css';
import '../../components/ui/page.css';
import '../../components/practice/practice.css';
import { createPracticeOverlay } from './practice-overlay.ts';
import { PracticeSession } from './practice-session.ts';
import {
  answerOpen,
  chooseDay,
  doSteps,
  followRules,
  goToStep,
  open,
  reset,
  usePractice,
} from './practice-store.ts';

const languageOf = () =>
  pickLanguage(
    usePractice.getState().settings.language,
    browser.i18n.getUILanguage(),
  );

const darkness = window.matchMedia('(prefers-color-scheme: dark)');

function followDarkness(onChange: () => void) {
  darkness.addEventListener('change', onChange);
  return () => darkness.removeEventListener('change', onChange);
}

interface PracticeProps {
  readonly overlay: Overlay;
  readonly actions: PracticeActions;
  readonly ticker: Ticker;
}

function Practice(props: PracticeProps) {
  const view = usePractice();
  // The badges and the bar are of the page's own colours; drawn anew when these change.
  useSyncExternalStore(followDarkness, () => darkness.matches);
  return (
    <LanguageProvider language={languageOf()}>
      <PracticePage view={view} rules={view.rules} {...props} />
    </LanguageProvider>
  );
}

/** The inbox's own guard stands in this page, before the page's first listener. */
function startPractice(): Omit<PracticeProps, 'ticker'> {
  const { bar, ...overlay } = createPracticeOverlay();
  const life = { signal: new AbortController().signal, isInvalid: false };
  const session = new PracticeSession(life, bar, () =>
    translator(languageOf()),
  );
  const guard = startGuard(life, session.page);
  guard.useSession(session);
  const actions: PracticeActions = {
    onDay: chooseDay,
    onOpen: open,
    onSend: (text) => session.send(text),
    onAnswer: answerOpen,
    onReset() {
      reset();
      // What was decided is forgotten, too.
      guard.useSession(session);
    },
    onStep: (id, done) => (done === 'go' ? goToStep(id) : doSteps(id)),
    onGuide: (isGuideShown) => usePractice.setState({ isGuideShown }),
  };
  return { overlay, actions };
}

async function start(root: HTMLElement) {
  const { signal } = new AbortController();
  const [settings] = await Promise.all([
    loadSettings(),
    followRules(signal),
    startClock(),
  ]);
  usePractice.setState({ settings });
  watchSettings(
    (changed) => usePractice.setState({ settings: changed }),
    signal,
  );
  chooseDay(dayAsked(window.location.search, localDayOf(now())));
  const practice = startPractice();
  createRoot(root).render(
    <StrictMode>
      <Practice {...practice} ticker={createTicker(now)} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
