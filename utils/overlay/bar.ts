import badgeCss from './badge.css?inline';
import { fillBadge } from './badge.ts';
import barCss from './bar.css?inline';
import { makeBarButton, setOpen } from './bar-button.ts';
import { createMore } from './bar-more.ts';
import { createRemind } from './bar-remind.ts';
import type { BarHandlers, BarView, NoteAction } from './bar-view.ts';
import { createOwnElement, make } from './own-element.ts';
import tokensCss from './tokens.css?inline';

export interface Bar {
  readonly host: HTMLElement;
  render(view: BarView, isDark: boolean): void;
  /** A line about what just happened; empty = none. Read out by screen readers. */
  say(note: string, actions?: readonly NoteAction[]): void;
}

/** What is typed in the bar must not reach the page's shortcuts. */
const KEPT_EVENTS = ['keydown', 'keyup', 'keypress'] as const;

/** The bar over the composer. Where it stands is the caller's business; without handlers it has no reminders. */
export function createBar(handlers?: BarHandlers): Bar {
  const { host, root } = createOwnElement(
    'ventana-bar',
    tokensCss + badgeCss + barCss,
  );
  const badge = make('span', 'badge');
  const headline = make('span', 'headline');
  const lines = createLines();
  const remind = createRemind(handlers);
  const panel = makeBarButton('', () => handlers?.onPanel?.(panel));
  const more = createMore();
  const note = createNote();
  // Beside what Facebook does, which is short; never moved, for that would take the focus away.
  lines
    .placeAt(1)
    .append(make('span', 'buttons', remind.head, panel, more.button));
  const bar = make(
    'section',
    'bar',
    make('div', 'head', badge, headline),
    lines.part,
    remind.panel,
    more.panel,
    note.part,
  );
  root.append(bar);
  for (const name of KEPT_EVENTS)
    host.addEventListener(name, (event) => event.stopPropagation());
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !remind.close()) more.close();
  });
  let shown = '';
  let about: string | undefined;
  return {
    host,
    render(view, isDark) {
      const now = JSON.stringify([view, isDark]);
      if (now === shown) return;
      shown = now;
      if (about !== view.about) {
        remind.close();
        more.close();
      }
      about = view.about;
      host.style.colorScheme = isDark ? 'dark' : 'light';
      bar.setAttribute('aria-label', view.label);
      fillBadge(badge, view.badge);
      headline.textContent = view.headline;
      lines.render(view.lines);
      remind.render(view.remind);
      panel.hidden = !view.panel;
      panel.textContent = view.panel?.label ?? '';
      if (view.panel?.kept)
        panel.append(' ', make('span', 'kept', view.panel.kept));
      setOpen(panel, view.panel?.isOpen ?? false);
      more.render(view.more);
    },
    say: note.say,
  };
}

interface Line {
  readonly row: HTMLElement;
  readonly who: HTMLElement;
  readonly says: HTMLElement;
}

function makeLine(): Line {
  const who = make('dt', '');
  const says = make('span', '');
  return { row: make('div', '', who, ' ', make('dd', '', says)), who, says };
}

function createLines() {
  const part = make('dl', '');
  const made: Line[] = [];
  const lineAt = (index: number): Line => {
    const line = made[index] ?? makeLine();
    made[index] = line;
    return line;
  };
  return {
    part,
    /** The place behind what a line says. */
    placeAt: (index: number): Element =>
      lineAt(index).says.parentElement ?? part,
    render(lines: BarView['lines']) {
      lines.forEach(([who, says], index) => {
        const line = lineAt(index);
        line.who.textContent = who;
        line.says.textContent = says;
        if (line.row.parentNode !== part) part.append(line.row);
      });
      for (const { row } of made.slice(lines.length)) row.remove();
    },
  };
}

function createNote() {
  const text = make('span', '');
  text.setAttribute('role', 'status');
  const actions = make('span', 'actions');
  const part = make('div', 'note empty', text, actions);
  return {
    part,
    say(note: string, given: readonly NoteAction[] = []) {
      // Never hidden: a live region that appears together with its words is not read out.
      part.className = note ? 'note' : 'note empty';
      text.textContent = note;
      actions.replaceChildren(
        ...given.map(({ label, onChoose }) => makeBarButton(label, onChoose)),
      );
    },
  };
}
