import { describe, expect, it } from 'vitest';
import { findReplies } from '../../../utils/core/find-replies.ts';

const REPLIES = [
  { title: 'Ñandú 10', text: 'Envío gratis' },
  { title: 'Ñandú 9', text: 'Adiós' },
  { title: 'Envíos', text: 'Sale mañana' },
  { title: 'nube', text: 'El envío sale' },
];
const find = (sought: string) =>
  findReplies(REPLIES, sought, 'es').map(({ title }) => title);

describe('the replies that are sought', () => {
  it.each([
    ['', ['Envíos', 'nube', 'Ñandú 9', 'Ñandú 10']],
    ['  ', ['Envíos', 'nube', 'Ñandú 9', 'Ñandú 10']],
    ['envio', ['Envíos', 'nube', 'Ñandú 10']],
    ['ENVÍO sale', ['Envíos', 'nube']],
    ['nandu', ['Ñandú 9', 'Ñandú 10']],
    ['envio.', []],
  ])('by «%s»', (sought, titles) => {
    expect(find(sought)).toEqual(titles);
  });
});
