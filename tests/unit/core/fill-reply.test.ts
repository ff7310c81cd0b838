import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillReply,
  firstNameOf,
  marksLeftIn,
  missingIn,
  placeholdersIn,
  strangeMarksIn,
} from '../../../utils/core/fill-reply.ts';

const ANA = { name: 'Ana', page: 'Zapatería Sol' };

describe('a reply that is filled in', () => {
  it.each([
    ['Hola {name}, de {page}.', 'Hola Ana, de Zapatería Sol.'],
    ['{Name} { NAME }{name}', 'Ana AnaAna'],
    ['Hola', 'Hola'],
    ['{apodo} {} {{name}} {name', '{apodo} {} {Ana} {name'],
    ['{Nombre}, {página} {PAGINA}', 'Ana, Zapatería Sol Zapatería Sol'],
  ])('%s', (text, filled) => {
    expect(fillReply(text, ANA)).toBe(filled);
  });

  it('leaves standing what is not known, and names it', () => {
    const values = { name: ' \u200e', page: 'Sol' };
    const text = '{page}: hola {name}';
    expect(fillReply(text, values)).toBe('Sol: hola {name}');
    expect(missingIn(text, values)).toEqual(['name']);
    expect(missingIn('{page}', values)).toEqual([]);
  });

  it('takes names as names: they are not filled in themselves, nor do they turn the text', () => {
    const name = '{page}$&\u202e';
    expect(fillReply('a{name}b', { ...ANA, name })).toBe('a{page}$&b');
  });

  it('has none left of what is known', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before}{name}${after}{page}`;
        expect(placeholdersIn(fillReply(text, ANA))).toEqual([]);
      }),
    );
  });

  it('tells what looks like a placeholder and is none', () => {
    expect(strangeMarksIn('{apodo} {name} {PAGE} {a\nb} {apodo} {}')).toEqual([
      '{apodo}',
    ]);
  });

  it('tells which marks a draft would go out with, as they are written', () => {
    expect(marksLeftIn('{page}: hola { Nombre }, {page} {apodo}')).toEqual([
      '{page}',
      '{ Nombre }',
    ]);
    expect(marksLeftIn(fillReply('{page} {nombre}', ANA))).toEqual([]);
  });
});

describe('the first name of', () => {
  it.each([
    ['Ana Belén Ruiz', 'Ana'],
    ['MARÍA LÓPEZ', 'María'],
    ['maría josé', 'María'],
    ['JP Ríos', 'JP'],
    ['McKenna Lee', 'McKenna'],
    ['🌸 Ana 🌸', 'Ana'],
    ['«Lucía», Madrid', 'Lucía'],
    ['Dra. Carmen Vidal', 'Carmen'],
    ['jean-luc moreau', 'Jean-Luc'],
    ["d'angelo russo", "D'Angelo"],
    ['王小明', '王小明'],
    ['\u2068Noa\u2069 Gil', 'Noa'],
    ['', ''],
    ['🌸', ''],
    ['+34 600 11 22 33', ''],
    ['ana_lopez', ''],
    ['ana92', ''],
    ['Facebook user', ''],
    ['Usuario de Facebook', ''],
    ['Usuária do Facebook', ''],
  ])('«%s» is «%s»', (shown, first) => {
    expect(firstNameOf(shown)).toBe(first);
  });
});
