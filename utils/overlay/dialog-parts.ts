import type { DialogChoice, DialogView, DraftPart } from './dialog-view.ts';
import { make } from './own-element.ts';

/** A screen reader hears a change in a live region only if it knew the region before, ms. */
const SAID_AFTER_MS = 150;

function makeButton(className: string, ...children: (Node | string)[]) {
  const button = make('button', className, ...children);
  button.setAttribute('type', 'button');
  return button;
}

const makeLines = (text: string): HTMLElement[] =>
  text.split('\n').map((line) => make('p', '', line));

function makeBody(body: string): HTMLElement {
  const element = make('div', 'body', ...makeLines(body));
  element.id = 'body';
  return element;
}

/** A tag's name is one long word; it may be broken after each of its underscores. */
const makeTitle = (title: string): HTMLElement =>
  make(
    'b',
    '',
    ...title.split(/(?<=_)/).flatMap((part) => [part, make('wbr', '')]),
  );

function makeChoice(choice: DialogChoice, digit: number): HTMLElement {
  const isOnKey = digit <= 9;
  const key = make(isOnKey ? 'kbd' : 'span', '', isOnKey ? String(digit) : '');
  key.setAttribute('aria-hidden', 'true');
  const button = makeButton(
    choice.isDanger ? 'choice danger' : 'choice',
    key,
    makeTitle(choice.title),
    ...(choice.hint ? [' ', make('small', '', choice.hint)] : []),
  );
  if (isOnKey) button.setAttribute('aria-keyshortcuts', String(digit));
  return button;
}

const makePart = ({ text, isFlagged }: DraftPart): Node | string =>
  isFlagged ? make('mark', '', text) : text;

function makeDraft({ draft, draftLabel }: DialogView): HTMLElement {
  const quote = make('blockquote', '', ...draft.map(makePart));
  quote.setAttribute('aria-label', draftLabel);
  // What does not fit is scrolled, by the keyboard too.
  quote.tabIndex = 0;
  requestAnimationFrame(() => showMark(quote));
  return quote;
}

/** In a long draft what looks wrong may stand below what is seen. */
function showMark(quote: HTMLElement): void {
  const mark = quote.querySelector('mark')?.getBoundingClientRect();
  const { bottom, height } = quote.getBoundingClientRect();
  if (mark && mark.bottom > bottom)
    quote.scrollTop += mark.bottom - bottom + height / 3;
}

function makeOffer(offer: string) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  const label = make('label', 'offer', box, make('span', '', offer));
  return { box, label };
}

/** "Why", and what it opens: sentences, and below them a way to have a phrase marked no more. */
function makeWhy({ why, whyText, except }: DialogView) {
  const button = makeButton('', why);
  const exception = except && makeButton('link', except.label);
  const text = make('div', 'why', ...makeLines(whyText));
  if (exception) text.append(exception);
  text.hidden = true;
  text.id = 'why';
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', 'why');
  button.addEventListener('click', () => {
    text.hidden = !text.hidden;
    button.setAttribute('aria-expanded', String(!text.hidden));
    // Under more choices than fit it would open out of sight.
    text.scrollIntoView({ block: 'nearest' });
  });
  return { button, text, exception };
}

/** Says what is asked now to whoever heard the question before; a dialog that opens is read out by itself. */
function makeNews({ title, body }: DialogView, keep: HTMLElement): HTMLElement {
  const news = make('div', 'news');
  news.setAttribute('role', 'status');
  setTimeout(() => {
    // Only as the dialog opens is the focus given by the browser.
    if (!keep.autofocus) news.textContent = `${title}. ${body}`;
  }, SAID_AFTER_MS);
  return news;
}

/** The dialog's content and what of it can be pressed. */
export function makeParts(view: DialogView) {
  const title = make('h2', '', view.title);
  title.id = 'title';
  const choices = view.choices.map((choice, i) => makeChoice(choice, i + 1));
  const offer = view.offer === null ? null : makeOffer(view.offer);
  const keep = makeButton('main', view.keep);
  keep.setAttribute('aria-keyshortcuts', 'Escape');
  const why = makeWhy(view);
  const content = [
    title,
    makeBody(view.body),
    makeDraft(view),
    ...choices,
    ...(offer ? [offer.label] : []),
    make('div', 'actions', keep, why.button),
    why.text,
    makeNews(view, keep),
  ];
  const { exception } = why;
  return { content, choices, keep, exception, offerBox: offer?.box ?? null };
}
