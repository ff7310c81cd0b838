import { describe, expect, it } from 'vitest';
import { parseJournalEntry } from '../../../utils/core/parse-reports.ts';
import { journalEntry } from '../ledger/stored-threads.ts';

const parsed = (more: object) => parseJournalEntry(journalEntry('a', more));

/** As it was stored before 2026-12. */
function older(more: object) {
  const { how, isOverride, reasons, text, ...entry } = journalEntry('a', more);
  return entry;
}

describe('a journal entry', () => {
  it('comes back as it was written', () => {
    const entry = journalEntry('a', {
      how: 'seen',
      isOverride: true,
      reasons: ['urgency', 'offer'],
      text: '¡Hola 🙂!',
    });
    expect(parseJournalEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  it.each([
    ['limited', null, true],
    ['closed', null, true],
    ['unknown', null, false],
    ['plus-one', null, false],
    ['limited', 'HUMAN_AGENT', false],
  ])('of an older version, %s as %s, is read', (phase, kind, isOverride) => {
    expect(parseJournalEntry(older({ phase, kind }))).toEqual(
      journalEntry('a', { phase, kind, isOverride }),
    );
  });

  it('of a way that is not known is none: it would say what was not so', () => {
    expect(parsed({ how: 'dreamt' })).toBeNull();
    expect(parsed({ how: null })).toBeNull();
  });

  it('keeps the reasons that are known, each once', () => {
    const reasons = ['offer', 'magic', 7, 'offer', 'survey'];
    expect(parsed({ reasons })?.reasons).toEqual(['offer', 'survey']);
    expect(parsed({ reasons: 'offer' })?.reasons).toEqual([]);
  });

  it('cuts a text that is too long, says by how much, and cuts it once only', () => {
    const text = `a${'🙂'.repeat(12_000)}`;
    const kept = parsed({ text })?.text ?? '';
    expect(kept.length).toBeLessThanOrEqual(20_000);
    const [, start, cut] = /^(.*)… \[\+(\d+)\]$/u.exec(kept)!;
    expect(text.startsWith(start!)).toBe(true);
    expect(start!.length + Number(cut)).toBe(text.length);
    expect(start!.endsWith('🙂')).toBe(true);
    expect(parsed({ text: kept })?.text).toBe(kept);
    expect(parsed({ text: 'x'.repeat(20_000) })?.text).toHaveLength(20_000);
    expect(parsed({ text: 7 })?.text).toBeNull();
  });
});
