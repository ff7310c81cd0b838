import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { QueueState } from '../../../components/queue/queue-content.ts';
import { QueuePanel } from '../../../components/queue/queue-panel.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { createTicker } from '../../../components/ui/ticker.ts';
import { builtInRules } from '../../../utils/core/policy/built-in-rules.ts';
import { UNTOLD_PAGE } from '../../../utils/core/thread-key.ts';
import type { Language } from '../../../utils/i18n/translate.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import { HOUR, NOW, PAGE, ready, report, sighting } from './sightings.ts';

const callbacks = () => ({
  onOpenOptions: vi.fn(),
  onRetry: vi.fn(),
  onCopyReport: vi.fn(async () => true),
});

function show(
  state: QueueState,
  language: Language = 'es',
  pageNames: Record<string, string> = {},
) {
  const called = callbacks();
  const panel = (spoken: Language) => (
    <LanguageProvider language={spoken}>
      <QueuePanel
        state={state}
        settings={{ ...DEFAULTS, pageNames }}
        rules={builtInRules}
        news={{ unread: [], onRead: vi.fn(), onOpenRules: vi.fn() }}
        ticker={createTicker(() => NOW)}
        optionalHost={{
          state: 'unknown',
          onRequest: vi.fn(),
          onWithdraw: vi.fn(),
        }}
        {...called}
      />
    </LanguageProvider>
  );
  const { rerender } = render(panel(language));
  return { ...called, speak: (other: Language) => rerender(panel(other)) };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the popup', () => {
  it('lists who waits as links to the inbox, with Page, channel and badge', () => {
    show(
      ready([
        sighting('Noa Vidal', 1, { channel: 'instagram' }),
        sighting('Marcos Ibáñez', 23, { key: `${PAGE}/messenger/55555` }),
      ]),
    );
    expect(heading()).toBe('2 por responder');
    const [first, second] = screen.getAllByRole('link');
    expect(first).toHaveProperty(
      'href',
      `https://business.facebook.com/latest/inbox/all?asset_id=${PAGE}&mailbox_id=${PAGE}&selected_item_id=55555&thread_type=FB_MESSAGE`,
    );
    expect(first).toHaveProperty('target', '_blank');
    expect(first?.textContent).toContain('Marcos Ibáñez');
    expect(first?.textContent).toContain('Página …1234');
    within(first!).getByLabelText('Dentro del plazo: quedan 1 h');
    expect(second?.textContent).toContain('Página …1234 · Instagram');
    expect(second).toHaveProperty(
      'href',
      expect.stringContaining('IG_MESSAGE'),
    );
  });

  it('calls a Page by its name', () => {
    show(ready([sighting('Noa', 1)]), 'es', { [PAGE]: 'Zapatería Sol' });
    expect(screen.getByRole('link').textContent).toContain('Zapatería Sol');
  });

  it('says how many were seen, and back to when', () => {
    const content = {
      coveredSince: Date.parse('2026-11-22T09:00:00') - 5 * 24 * HOUR,
    };
    const counts = { seen: 214, current: 1 };
    const { speak } = show(ready([sighting('Noa', 1)], { content, counts }));
    screen.getByText('214 vistas, desde mar 09:00');
    speak('en');
    screen.getByText('214 seen, back to Tue 9:00 AM');
    expect(heading()).toBe('1 to answer');
    expect(document.documentElement.lang).toBe('en');
  });

  it('says nothing of how far back where that is not known of every Page', () => {
    show(ready([sighting('Noa', 1)], { counts: { seen: 214, current: 1 } }));
    screen.getByText('214 vistas');
  });

  it('counts those that do not fit, and not those who are out of reach', () => {
    show(
      ready([sighting('Noa', 1)], {
        content: { over: [sighting('Jorge', 400)] },
        counts: { seen: 900, current: 301 },
      }),
    );
    expect(heading()).toBe('301 por responder');
    screen.getByText('300 más no caben en esta lista.');
    const over = screen.getByRole('region', { name: 'Fuera de plazo' });
    expect(over.textContent).toContain('Jorge');
  });

  it('shows the list before it has been counted', () => {
    show(ready([sighting('Noa', 1)], { counts: null }));
    expect(heading()).toBe('Por responder');
    screen.getByText('Noa');
  });

  it('opens the options', async () => {
    const { onOpenOptions } = show(ready([]));
    await userEvent.click(screen.getByRole('button', { name: 'Opciones' }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});

describe('the popup without a list', () => {
  it('is loading', () => {
    show({ status: 'loading' });
    screen.getByText('Leyendo tus conversaciones…');
  });

  it('says what to do when the database cannot be read', async () => {
    const { onRetry } = show({ status: 'failed' });
    screen.getByRole('alert');
    screen.getByText('No se puede leer lo guardado');
    await userEvent.click(screen.getByText('Probar otra vez'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('begins with the inbox', () => {
    show(ready([], { content: { report: null } }));
    screen.getByText('Abre la bandeja de tu Página para empezar');
    const [inbox, practice] = screen.getAllByRole('link');
    expect(inbox).toHaveProperty(
      'href',
      'https://business.facebook.com/latest/inbox/all',
    );
    expect(practice?.getAttribute('href')).toBe('/practice.html');
  });

  it('says that nobody waits', () => {
    show(ready([], { counts: { seen: 214, current: 0 } }));
    screen.getByText('Nadie espera respuesta');
    screen.getByText(
      'Ninguna de las 214 conversaciones vistas espera respuesta.',
    );
  });

  it.each([
    ['the list of the inbox is empty', report(), /Nadie espera respuesta/],
    [
      'rows have no id',
      report({ withoutId: 8 }),
      /^No se puede hacer la lista.*no se guardan\.$/,
    ],
    [
      'the inbox names no Page',
      report({ page: UNTOLD_PAGE }),
      /^No se puede hacer la lista/,
    ],
    ['rows could not be read', report({}, { rows: 'degraded' }), /^$/],
    ['the page is unknown', report({}, { rows: 'missing' }), /^$/],
  ])(
    'claims no more than is known where nothing was seen and %s',
    (_, given, said) => {
      show(ready([], { content: { report: given } }));
      expect(screen.getByRole('main').textContent).toMatch(said);
    },
  );
});

describe('below the list', () => {
  const footer = () => screen.getByRole('contentinfo');

  it('stands how well the page is read, with a report to copy', async () => {
    const content = { report: report({ torn: 1 }) };
    const { onCopyReport } = show(ready([sighting('Noa', 1)], { content }));
    within(footer()).getByText('1 dato se contradice y no se usa');
    await userEvent.click(screen.getByText('Copiar informe'));
    expect(onCopyReport).toHaveBeenCalledOnce();
  });

  it('stands where to begin, where no inbox was open yet', () => {
    show(ready([sighting('Noa', 1)], { content: { report: null } }));
    expect(footer().textContent).toBe(
      'Abre la bandeja de tu Página para empezar',
    );
  });
});
