import type { Closing } from '../core/closing.ts';
import { type ThreadKey, UNTOLD_PAGE } from '../core/thread-key.ts';
import { SECOND_MS } from '../core/time/duration.ts';
import { type MessageKey, translator } from '../i18n/translate.ts';
import { send } from '../messaging/client.ts';
import { createStrip, type Strip } from '../overlay/strip.ts';
import { isPageDark } from '../overlay/theme.ts';
import {
  loadStripAway,
  putStripAway,
  thisDay,
  watchStripAway,
} from '../settings/strip-away.ts';
import { keepStripPlace } from './closing-place.ts';
import { type ClosingWords, speakStrip } from './closing-words.ts';
import type { InboxSession } from './inbox-session.ts';

const NOTE_MS = 6 * SECOND_MS;

/** The line at the list that says what closes next, until the session's life ends. */
export class ClosingLine {
  readonly #session: InboxSession;
  readonly #visited: ReadonlySet<ThreadKey>;
  readonly #strip: Strip;
  readonly #place: () => void;
  #closing: Closing | null = null;
  /** Not known yet: what was put away is not shown for a moment. */
  #awayOn: unknown = thisDay();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    session: InboxSession,
    visited: ReadonlySet<ThreadKey>,
    onGo: () => void,
  ) {
    this.#session = session;
    this.#visited = visited;
    this.#strip = createStrip({
      onGo,
      onList: () => void send('queue:open', null),
      onAway: () => this.#putAway(),
    });
    this.#place = keepStripPlace(this.#strip, session);
    const { signal } = session.life;
    session.watch(() => this.#draw(), signal);
    watchStripAway((day) => this.#useAway(day), signal);
    void loadStripAway()
      .catch(() => null)
      .then((day) => this.#useAway(day));
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#strip.remove();
    });
  }

  show(closing: Closing): void {
    this.#closing = closing;
    this.#draw();
  }

  /** Says something for a while, also where the line was put away. */
  say(key: MessageKey): void {
    this.#note(translator(this.#session.language)(key));
    this.#timer = setTimeout(() => this.hush(), NOTE_MS);
  }

  /** Something else is done now. */
  hush(): void {
    this.#note('');
  }

  #note(said: string): void {
    clearTimeout(this.#timer);
    this.#strip.say(said);
    this.#place();
  }

  #putAway(): void {
    this.#useAway(thisDay());
    // Where it cannot be kept, it is away in this document.
    putStripAway().catch(() => {});
  }

  #useAway(day: unknown): void {
    this.#awayOn = day;
    this.#draw();
  }

  #draw(): void {
    if (this.#session.life.signal.aborted) return;
    const words = this.#words();
    const t = translator(this.#session.language);
    this.#strip.render(words && speakStrip(words, t), isPageDark(document));
    this.#place();
  }

  /** null = nothing of it is to be shown here. */
  #words(): ClosingWords | null {
    const { reading, settings } = this.#session;
    const page = reading?.address.page ?? UNTOLD_PAGE;
    const isAway = this.#awayOn === thisDay();
    if (page === UNTOLD_PAGE || isAway || !this.#closing) return null;
    return {
      closing: this.#closing,
      visited: this.#visited,
      open: this.#session.openThread()?.key ?? null,
      page,
      pageNames: settings.pageNames,
      now: this.#session.now(),
    };
  }
}
