import hintPlaceCss from './hint-place.css?inline';
import { createOwnElement, make, type OwnElement } from './own-element.ts';

/** An empty line, as high as the words that may come. A press on it leaves the focus and the caret where they are. */
export function createHintPlace(): OwnElement {
  const place = createOwnElement('ventana-hint', hintPlaceCss);
  place.root.append(make('div', 'hint'));
  place.host.addEventListener('mousedown', (event) => event.preventDefault());
  return place;
}
