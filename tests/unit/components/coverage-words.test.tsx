import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { QueueHeader } from '../../../components/queue/queue-header.tsx';
import { speakCoverageLines } from '../../../components/queue/speak-coverage.ts';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import type { Coverage, Folder } from '../../../utils/core/page-report.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import { HOUR, NOW, PAGE } from './sightings.ts';

const NINE = Date.parse('2026-11-22T09:00:00');
const OTHER = '100200300409999' as PageId;
const seen = (page: PageId, folder: Folder, daysAgo: number): Coverage => ({
  page,
  folder,
  backTo: NINE - daysAgo * 24 * HOUR,
  at: NOW,
});

describe('the coverage', () => {
  it('has a line for each list of each Page, by name, the whole inbox first', () => {
    const coverage = [
      seen(PAGE, 'comment', 1),
      seen(OTHER, 'all', 0),
      seen(PAGE, 'instagram', 5),
      seen(PAGE, 'all', 20),
    ];
    const names = { [PAGE]: 'Zapatería Sol' };
    expect(speakCoverageLines(coverage, NOW, names, translator('es'))).toEqual([
      'Página …9999 · toda la bandeja: desde hoy 09:00',
      'Zapatería Sol · toda la bandeja: desde 2 nov',
      'Zapatería Sol · Instagram: desde mar 09:00',
      'Zapatería Sol · comentarios: desde ayer 09:00',
    ]);
    expect(speakCoverageLines(coverage, NOW, names, translator('en'))[1]).toBe(
      'Zapatería Sol · whole inbox: back to Nov 2',
    );
  });

  const show = (coverageLines: string[]) =>
    render(
      <LanguageProvider language="es">
        <QueueHeader
          title="3 por responder"
          coverage="214 vistas"
          coverageLines={coverageLines}
          onOpenOptions={vi.fn()}
        />
      </LanguageProvider>,
    );

  it('is told by the tooltip, and by a press, for those who have no pointer', async () => {
    show(['A: desde hoy 09:00', 'B: desde ayer 09:00']);
    const words = screen.getByRole('button', { name: '214 vistas' });
    expect(words.title).toMatch(
      /^A: desde hoy 09:00\nB: desde ayer 09:00\nConversaciones que este navegador ha visto/,
    );
    expect(screen.queryByRole('list')).toBeNull();
    expect(words.getAttribute('aria-expanded')).toBe('false');
    words.focus();
    await userEvent.keyboard('{Enter}');
    expect(words.getAttribute('aria-expanded')).toBe('true');
    const shown = document.getElementById(
      words.getAttribute('aria-controls') ?? '',
    );
    const lines = within(shown!).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent)).toEqual([
      'A: desde hoy 09:00',
      'B: desde ayer 09:00',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('without lists has only the hint to tell', async () => {
    show([]);
    await userEvent.click(screen.getByRole('button', { name: '214 vistas' }));
    screen.getByText(/De las demás, Ventana no sabe nada/);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });
});
