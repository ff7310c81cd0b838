import { describe, expect, it } from 'vitest';
import { readLabels } from '../../../utils/host/message-times.ts';
import { readNotes } from '../../../utils/host/read-notes.ts';
import { ownWords } from '../../../utils/host/spoken-time/own-words.ts';
import { readLabelled } from '../../../utils/host/surfaces/labelled-message.ts';
import { inZone } from './in-zone.ts';
import { NOW } from './inbox-page.ts';
import { contextOf } from './reading-context.ts';

inZone('UTC');

const WRITTEN = Date.parse('2026-09-19T14:26:00Z');

interface Shown {
  readonly name?: string;
  readonly language?: string;
  /** The separator above it. */
  readonly above?: string;
}

function read(
  label: string | null,
  { name = 'Budi Santoso', language = 'en', above = '' }: Shown = {},
) {
  document.body.innerHTML = `<div role="log"><div data-scope="date_break"><span>${above}</span></div>
    <div data-message-id="m1"><div dir="auto">text</div></div></div>`;
  const element = document.querySelector('[data-message-id]')!;
  if (label !== null) element.setAttribute('aria-label', label);
  const context = contextOf({ language });
  const notes = readNotes(document.body);
  const labels = () => readLabels(notes, document.body, context);
  return readLabelled(element, { name, labels, context });
}

const AT = 'At September 19, 2026 2:26 PM';

describe('whose a labelled message is', () => {
  it.each([
    ['customer', `${AT}, Budi Santoso: still ready?`],
    ['page', `${AT}, You: yes`],
    ['page', `${AT}, You: I told Ana, Budi Santoso: it is ready`],
    ['customer', `${AT}, Budi Santoso: she said, You: never`],
    ['customer', `${AT}, Budi Santoso: , You: x`],
    ['customer', `${AT}, Budi Santoso: at 3:15, or later`],
    [null, `${AT}, Ana Admin: I told them, Budi Santoso: it is ready`],
    [null, `${AT}, Ana Admin: I said, You: x`],
    [null, `${AT}, Budi Santoso Junior: hello`],
    [null, `${AT}, Budi: hello`],
    [null, `${AT}`],
    [null, `still ready?, then`],
    [null, ''],
    [null, null],
  ])('is told as: %s by "%s"', (side, label) => {
    expect(read(label).side).toBe(side);
  });

  it.each([
    ['page', 'id', 'Pukul 19 September 2026 14.28, Anda: ya, Budi Santoso: x'],
    ['customer', 'id', 'Pukul 19 September 2026 14.28, Budi Santoso: ya'],
    // How Catalan marks own messages is not known.
    ['customer', 'ca', 'A les 14:28, Budi Santoso: ya'],
    [null, 'ca', 'A les 14:28, Tu: hola, Budi Santoso: x'],
  ])('is told as: %s in %s by "%s"', (side, language, label) => {
    expect(ownWords('ca')).toBeNull();
    expect(read(label, { language }).side).toBe(side);
  });

  it('is told of a name with a comma', () => {
    const shown = { name: 'Santoso, Budi' };
    expect(read(`${AT}, Santoso, Budi: hi`, shown).side).toBe('customer');
    expect(read(`${AT}, Santoso: hi`, shown).side).toBeNull();
  });

  it('is not told where the person has no name', () => {
    expect(read(`${AT}, : hi`, { name: '' }).side).toBeNull();
  });
});

describe('when a labelled message was', () => {
  const minute = { earliest: WRITTEN, latest: WRITTEN + 59_999 };

  it.each([
    [`${AT}, Budi Santoso: still ready?`, {}],
    [`${AT}, You: yes`, {}],
    [`September 19, 2026 2:26 PM, You: yes`, {}],
    ['Pukul 19 September 2026 14.26, Anda: ya', { language: 'id' }],
  ])('is told by "%s"', (label, shown) => {
    expect(read(label, shown).range).toEqual(minute);
  });

  it.each([
    ['the words cannot be read', 'Long ago, Budi Santoso: hi'],
    ['nobody is named', `${AT}, Ana Admin: hi`],
    ['the time stands in its text', `Long ago, Budi Santoso: ${AT}, You: x`],
    ['it has no label', null],
  ])('is left to the separators around it where %s', (_, label) => {
    expect(read(label).range).toEqual({ earliest: null, latest: NOW });
    const above = 'Sep 19, 2026, 2:26 PM';
    expect(read(label, { above }).range).toEqual({
      earliest: WRITTEN - 30 * 60_000,
      latest: NOW,
    });
  });
});
