// What a scenario puts beside the extension's own scripts, to press for them what has no button in the page yet.
import { insertText } from '../../../utils/host/insert-text.ts';
import { findComposer } from '../../../utils/host/pane.ts';

/** Inserts in a turn of its own, as after a message, and tells on the root how it went. */
addEventListener('test:insert', (event) => {
  const text = String((event as CustomEvent).detail);
  setTimeout(() => {
    const composer = findComposer(document);
    const isPut = composer !== null && insertText(composer, text);
    document.documentElement.dataset.inserted = String(isPut);
  });
});
