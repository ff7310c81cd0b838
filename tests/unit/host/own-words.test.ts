import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../utils/host/spoken-time/own-words.ts';

/** Whose a snippet is, as the reader of rows decides it. */
function whose(snippet: string, language: string) {
  const words = ownWords(language);
  if (!words) return 'either';
  if (words.prefix.test(snippet)) return 'page';
  return words.eitherSide.test(snippet) ? 'either' : 'customer';
}

describe('whose a snippet is', () => {
  it.each([
    ['en', 'You: on our way', 'page'],
    ['en', 'You sent an attachment.', 'either'],
    ['en', 'You have sizes?', 'customer'],
    ['es', 'Tú: en camino', 'page'],
    ['es', 'Enviaste un archivo adjunto.', 'either'],
    ['es', 'Hola, ¿hay tallas?', 'customer'],
    ['de', 'Du: unterwegs', 'page'],
    ['de', '\u2068Du: unterwegs\u2069', 'page'],
    ['de', 'Du hast einen Anhang gesendet.', 'either'],
    ['de', 'Anhang gesendet.', 'either'],
    ['de', 'Durchgang offen?', 'customer'],
    ['id', 'Anda: siap', 'page'],
    ['id', 'Anda mengirim lampiran.', 'either'],
    ['id', 'Halo kak', 'customer'],
    ['vi', 'Bạn: vâng', 'page'],
    ['vi', 'Bạn: vâng'.normalize('NFD'), 'page'],
    ['vi', 'Bạn đã gửi một ảnh.', 'either'],
    ['vi', 'Bạn ơi giá bao nhiêu', 'either'],
    ['vi', 'Giá bao nhiêu?', 'customer'],
    ['pl', 'Ty: jedziemy', 'page'],
    ['pl', 'Wysłano załącznik', 'either'],
    ['pl', 'Ile kosztuje?', 'either'],
    ['ka', 'თქვენ: კი', 'page'],
    ['ka', 'თქვენ გაგზავნეთ ფოტო', 'either'],
    ['ka', 'გამარჯობა', 'either'],
    ['fr', 'Vous : bonjour', 'either'],
    ['constructor', 'You: hi', 'either'],
  ])('%s: "%s" is of %s', (language, snippet, side) => {
    expect(whose(snippet, language)).toBe(side);
    expect(whose(snippet, `${language}-XX`)).toBe(side);
  });
});
