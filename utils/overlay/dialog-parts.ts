import type { DialogChoice, DialogView, DraftPart } from './dialog-view.ts';
import { make } from './own-element.ts';

function makeButton(className: string, ...children: (Node | string)[]) {
  const button = make('button', className, ...children);
  button.setAttribute('type', 'button');
  return button;
}

function makeChoice(choice: DialogChoice, digit: number): HTMLElement {
  const isOnKey = digit <= 9;
  const key = make(isOnKey ? 'kbd' : 'span', '', isOnKey ? String(digit) : '');
  key.setAttribute('aria-hidden', 'true');
  const button = makeButton(
    choice.isDanger ? 'choice danger' : 'choice',
    key,
    make('b', '', choice.title),
    make('small', '', choice.hint),
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
  return quote;
}

function makeOffer(offer: string) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  const label = make('label', 'offer', box, make('span', '', offer));
  return { box, label };
}

/** "Why", and what it opens. */
function makeWhy({ why, whyText }: DialogView) {
  const button = makeButton('', why);
  const text = make('p', 'why', whyText);
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
  return { button, text };
}

/** The dialog's content and what of it can be pressed. */
export function makeParts(view: DialogView) {
  const title = make('h2', '', view.title);
  title.id = 'title';
  const body = make('p', '', view.body);
  body.id = 'body';
  const choices = view.choices.map((choice, i) => makeChoice(choice, i + 1));
  const offer = view.offer === null ? null : makeOffer(view.offer);
  const keep = makeButton('main', view.keep);
  const why = makeWhy(view);
  const content = [
    title,
    body,
    makeDraft(view),
    ...choices,
    ...(offer ? [offer.label] : []),
    make('div', 'actions', keep, why.button),
    why.text,
  ];
  return { content, choices, keep, offerBox: offer?.box ?? null };
}
