import { composerArea, PRESSABLE } from './composer-area.ts';
import { isBefore } from './dom-order.ts';
import { all } from './locator.ts';
import { message } from './locators.ts';
import { findComposer, findTranscript } from './pane.ts';
import { isPicking } from './send-surface.ts';
import { visibleText } from './visible-text.ts';

/** A control that sends when it is pressed. */
export interface FoundControl {
  readonly control: HTMLElement;
  /** What it sends is in the composer; false = it may be something of its own: a like, a sticker, a suggestion. */
  readonly sendsDraft: boolean;
}

/** It opens something, turns a page, or cannot be pressed. */
const SENDS_NOTHING =
  '[aria-haspopup], [aria-expanded], [role="tab"], [aria-disabled="true"], :disabled';

const PANEL = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Stickers and GIFs are larger than any emoji, px. */
const PICTURE_PX = 48;

/**
 * Finds the controls that send by where they stand and what they hold, never by their words: "Send", "Send a Like" and
 * what comes next are told in sixty languages.
 */
export class SendControls {
  /** The last press outside of panels was on something that belongs to the composer: so does the panel it opened. */
  #isComposers = false;

  /** The control that an event on this target would press to send; null = no such control. */
  find(target: EventTarget | null): FoundControl | null {
    if (!(target instanceof Element)) return null;
    const composer = findComposer(document); // A recording takes its place for a while.
    if (composer?.contains(target)) {
      this.#isComposers = true;
      return null;
    }
    const panel = panelOf(target, composer);
    if (panel)
      return this.#isComposers ? inPanel(target, panel, composer) : null;
    if (!composer) return this.#isComposers ? inRecording(target) : null;
    const control = controlAt(target);
    this.#isComposers = composerArea(composer).contains(target);
    if (!control) return null;
    if (!this.#isComposers) return isSuggestion(control) ? own(control) : null;
    return isBefore(composer, control) ? { control, sendsDraft: true } : null;
  }
}

const own = (control: HTMLElement): FoundControl => ({
  control,
  sendsDraft: false,
});

/** The innermost thing that can be pressed; a frame around others cannot. */
function controlAt(target: Element): HTMLElement | null {
  const control = target.closest<HTMLElement>(PRESSABLE);
  return control?.matches(SENDS_NOTHING) || control?.querySelector(PRESSABLE)
    ? null
    : control;
}

const childOfBody = (element: Element): Element | null =>
  element.closest('body > *');

/** What lies over the page: marked as such, or a child of the body beside the one that holds the inbox. */
function panelOf(target: Element, composer: Element | null): Element | null {
  const marked = target.closest(PANEL);
  if (marked && !(composer && marked.contains(composer))) return marked;
  const layer = childOfBody(target);
  const inbox = composer ?? findTranscript(document);
  return inbox && layer && !layer.contains(inbox) ? layer : null;
}

/** Pictures and sentences leave, or may; an emoji is written into the box. */
function inPanel(
  target: Element,
  panel: Element,
  composer: Element | null,
): FoundControl | null {
  // The list of mentions or replies that typing opened: what is picked is written into the box.
  if (composer && isPicking(composer)) return null;
  const control = controlAt(target) ?? pictureAt(target, panel);
  return control && (hasWords(control) || isPicture(control))
    ? own(control)
    : null;
}

/** Some panels hold bare pictures. */
const pictureAt = (target: Element, panel: Element): HTMLElement | null =>
  target.closest(PRESSABLE) === null && panel !== target && isPicture(target)
    ? (target as HTMLElement)
    : null;

const hasWords = (control: Element) => /\p{L}{2}/u.test(visibleWords(control));

/** Without what stands for emoji. */
const visibleWords = (control: Element) =>
  control.querySelector('img')
    ? (control.textContent ?? '')
    : visibleText(control);

function isPicture(element: Element): boolean {
  const picture = element.querySelector('img, video, canvas') ?? element;
  const { width, height } = picture.getBoundingClientRect();
  return Math.min(width, height) >= PICTURE_PX;
}

/** While a voice message is recorded there is nothing to write in; the last control sends it, the others end it. */
function inRecording(target: Element): FoundControl | null {
  const transcript = findTranscript(document);
  const control = controlAt(target);
  if (!transcript || !control || !isBefore(transcript, control)) return null;
  if (transcript.contains(control)) return null;
  const area = composerArea(control);
  const last = [...area.querySelectorAll<HTMLElement>(PRESSABLE)].at(-1);
  return last === control ? own(control) : null;
}

/** Sentences to answer with stand after the last message, in the region of the messages. */
function isSuggestion(control: HTMLElement): boolean {
  const transcript = findTranscript(document);
  if (!transcript?.contains(control) || !hasWords(control)) return false;
  const last = all(message, transcript).at(-1);
  return (
    last !== undefined && !last.contains(control) && isBefore(last, control)
  );
}
