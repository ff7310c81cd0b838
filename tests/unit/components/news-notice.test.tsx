import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { NewsNotice } from '../../../components/queue/news-notice.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import type { News } from '../../../utils/core/policy/news.ts';
import { parsePageId } from '../../../utils/core/thread-key.ts';

const PAGE = parsePageId('100000000000001')!;
const news = (id: string, on: string): News => ({
  id,
  on,
  title: { en: 'Three tags end', es: 'Acaban tres etiquetas' },
  means: { en: 'Use templates.', es: 'Usa plantillas.' },
  tags: ['ACCOUNT_UPDATE'],
  approvals: ['humanAgent'],
});

function show(sends: number, others = 0) {
  const called = { onRead: vi.fn(), onOpenRules: vi.fn() };
  const lapsing = sends ? [{ page: PAGE, channel: 'messenger' as const }] : [];
  const first = { news: news('tags-end', '2026-12-04'), sends, lapsing };
  const more = Array.from({ length: others }, (_, i) => ({
    news: news(`other-${i}`, '2026-12-05'),
    sends: 0,
    lapsing: [],
  }));
  render(
    <LanguageProvider language="es">
      <NewsNotice
        unread={[first, ...more]}
        pageNames={{ [PAGE]: 'Zapatería Sol' }}
        now={Date.parse('2026-11-22T12:00:00Z')}
        {...called}
      />
    </LanguageProvider>,
  );
  return called;
}

describe('news of the rules', () => {
  it('say the day, what it means, and what it means for this moderator', () => {
    show(4);
    const text = screen.getByRole('complementary').textContent;
    expect(text).toContain('A partir del 4 de diciembre de 2026');
    expect(text).toContain('Acaban tres etiquetas');
    expect(text).toContain('Usa plantillas.');
    expect(text).toContain('4 mensajes de los últimos 90 días');
    expect(text).toContain('Caduca un permiso: Zapatería Sol, Messenger.');
  });

  it('say nothing of a habit that there is not', () => {
    show(0, 2);
    const text = screen.getByRole('complementary').textContent;
    expect(text).not.toContain('registro');
    expect(text).not.toContain('permiso');
    expect(text).toContain('y 2 cambios más');
  });

  it('lead to the change, and go when they are read', async () => {
    const { onRead, onOpenRules } = show(0);
    await userEvent.click(screen.getByText('Ver las normas'));
    expect(onOpenRules).toHaveBeenCalledWith('tags-end');
    await userEvent.click(screen.getByText('Entendido'));
    expect(onRead).toHaveBeenCalledWith(['tags-end']);
  });
});
