import { describe, expect, it } from 'vitest';
import {
  BUILT_IN_LABELS,
  findLabel,
  type Label,
  labelsWith,
  ownLabel,
  parseLabel,
  parseOwnLabels,
  readLabel,
} from '../../../utils/core/label.ts';
import {
  isNoteTooLong,
  parseNoteWish,
  parseThreadNote,
} from '../../../utils/core/thread-note.ts';
import { keyOf } from '../ledger/stored-threads.ts';

const NOTE = {
  thread: keyOf(1),
  text: 'Prefiere la tarde.',
  labels: ['order', 'own/VIP'],
  revision: 3,
  changedAt: 9,
};

describe('a label', () => {
  it.each([...BUILT_IN_LABELS, 'own/VIP', 'own/order', 'own/a/b'])(
    '%s is one, and can be told',
    (label) => {
      const parsed = parseLabel(label)!;
      expect(parsed).toBe(label);
      expect(readLabel(parsed)).toEqual(
        label.startsWith('own/') ? { own: label.slice(4) } : { id: label },
      );
    },
  );

  it.each([7, null, '', 'vip', 'own/', 'own/ \u200e', `own/${'x'.repeat(31)}`])(
    '%s is none',
    (label) => {
      expect(parseLabel(label)).toBeNull();
    },
  );

  it('of an own name is tidy', () => {
    expect(ownLabel(' Muy\n\u202e importante ')).toBe('own/Muy importante');
  });

  it.each([
    ['vip', 'own/VIP'],
    [' Ñandú ', 'own/ñandú'],
    ['pedido', 'order'],
    ['order', null],
    ['VI', null],
    ['', null],
  ])('that is there already is found by its name: «%s»', (name, found) => {
    const speak = (label: Label) => {
      const read = readLabel(label);
      if ('own' in read) return read.own;
      return read.id === 'order' ? 'Pedido' : `a ${read.id}`;
    };
    const labels = labelsWith(['VIP', 'ñandú']);
    expect(labels).toHaveLength(BUILT_IN_LABELS.length + 2);
    expect(findLabel(name, labels, speak)).toBe(found);
  });

  it('is kept once, whatever its capitals, and not more than a hundred', () => {
    expect(parseOwnLabels(['VIP', 'vip ', 'Ñandú', 'ñandú', 7])).toEqual([
      'VIP',
      'Ñandú',
    ]);
    expect(parseOwnLabels('VIP')).toEqual([]);
    const many = Array.from({ length: 150 }, (_, i) => `l${i}`);
    expect(parseOwnLabels(many)).toEqual(many.slice(0, 100));
  });
});

describe('a note', () => {
  it('comes back as it was stored, without fields of others', () => {
    expect(parseThreadNote({ ...NOTE, html: '<b>' })).toEqual(NOTE);
  });

  it('leaves out labels that are none, and says each once', () => {
    const labels = ['order', 'nonsense', 7, 'order', 'own/VIP', 'own/VIP '];
    expect(parseThreadNote({ ...NOTE, labels })?.labels).toEqual(NOTE.labels);
    expect(parseNoteWish({ ...NOTE, labels: 'order' })?.labels).toEqual([]);
  });

  it.each([
    ['no object', []],
    ['no thread', { ...NOTE, thread: 'x' }],
    ['no text', { ...NOTE, text: undefined }],
    ['a text that is too long', { ...NOTE, text: 'x'.repeat(10_001) }],
    ['neither text nor labels', { ...NOTE, text: '\n ', labels: [] }],
    ['no time', { ...NOTE, changedAt: -1 }],
    ['no revision', { ...NOTE, revision: 0 }],
  ])('is not read from %s', (_, value) => {
    expect(parseThreadNote(value)).toBeNull();
  });

  it('may have as many labels as it may have, and no more', () => {
    const labels = (n: number) =>
      Array.from({ length: n }, (_, i) => ownLabel(`l${i}`)!);
    expect(isNoteTooLong({ text: '', labels: labels(20) })).toBe(false);
    expect(isNoteTooLong({ text: '', labels: labels(21) })).toBe(true);
    expect(isNoteTooLong({ text: 'x'.repeat(10_000), labels: [] })).toBe(false);
  });
});
