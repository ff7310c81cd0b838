import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PracticePage } from '../../../../components/practice/practice-page.tsx';
import { startThreads } from '../../../../components/practice/practice-thread.ts';
import type {
  PracticeActions,
  PracticeView,
} from '../../../../components/practice/practice-view.ts';
import { SAMPLES } from '../../../../components/practice/sample-threads.ts';
import { LanguageProvider } from '../../../../components/ui/language.tsx';
import { createTicker } from '../../../../components/ui/ticker.ts';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import type { Language } from '../../../../utils/i18n/translate.ts';
import { wholePack } from '../../core/whole-pack.ts';

const NOW = new Date(2026, 10, 22, 12).getTime();
const VIEW: PracticeView = {
  day: '2026-11-22',
  offsetMs: 0,
  threads: startThreads(SAMPLES, NOW),
  open: null,
  kept: null,
  done: new Set(),
  isGuideShown: true,
};
const ana = VIEW.threads.find(({ name }) => name === 'Ana Belén Ruiz');

function show(given: Partial<PracticeView> = {}, language: Language = 'es') {
  const actions = {
    onDay: vi.fn(),
    onOpen: vi.fn(),
    onSend: vi.fn(),
    onAnswer: vi.fn(),
    onReset: vi.fn(),
    onStep: vi.fn(),
    onGuide: vi.fn(),
  } satisfies PracticeActions;
  const overlay = { drawBadge: vi.fn(), drawBar: vi.fn() };
  render(
    <LanguageProvider language={language}>
      <PracticePage
        view={{ ...VIEW, ...given }}
        rules={{ book: builtInBook, pack: wholePack }}
        ticker={createTicker(() => NOW)}
        {...{ overlay, actions }}
      />
    </LanguageProvider>,
  );
  return { actions, overlay, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the practice page', () => {
  it('lists the conversations and has their badges drawn', () => {
    const { overlay } = show();
    const list = screen.getByRole('navigation', { name: 'Conversaciones' });
    expect(within(list).getAllByRole('button')).toHaveLength(12);
    const phases = overlay.drawBadge.mock.calls.map(([, { phase }]) => phase);
    expect(new Set(phases)).toEqual(
      new Set(['open', 'limited', 'closed', 'unknown']),
    );
    expect(document.title).toBe('Bandeja de práctica · Ventana');
  });

  it('judges by the rules of the day, and says which they are', async () => {
    const { actions, user } = show();
    expect(screen.getByText(/1 etiqueta$/)).toBeTruthy();
    await user.click(button('2018: diecisiete etiquetas'));
    expect(actions.onDay).toHaveBeenCalledWith('2018-10-01');
  });

  it('says where a day has no tags', () => {
    const day = '2017-01-16';
    const offsetMs = new Date(2017, 0, 16, 12).getTime() - NOW;
    show({ day, offsetMs });
    expect(screen.getByText(/24 \+ 1 · sin etiquetas/)).toBeTruthy();
    expect(button('2017: 24+1').getAttribute('aria-pressed')).toBe('true');
  });

  it('has the bar drawn for the open conversation, with what comes after', () => {
    const lucia = VIEW.threads.find(({ name }) => name === 'Lucía Fernández');
    const { overlay } = show({ open: lucia?.key });
    const [place, shown] = overlay.drawBar.mock.lastCall ?? [];
    expect(place).toBeInstanceOf(HTMLElement);
    expect(shown.verdict.phase).toBe('open');
    expect(shown.after.phase).toBe('limited');
  });

  it('sends with Enter, not with Shift and Enter, and nothing empty', async () => {
    const { actions, user } = show({ open: ana?.key });
    const box = screen.getByRole('textbox', { name: 'Escribe un mensaje' });
    await user.type(box, '{Enter}');
    expect(actions.onSend).not.toHaveBeenCalled();
    await user.type(box, 'Hola{Shift>}{Enter}{/Shift}Ana{Enter}');
    expect(actions.onSend).toHaveBeenCalledExactlyOnceWith('Hola\nAna');
    expect((box as HTMLTextAreaElement).value).toBe('');
  });

  it('says what the journal would keep', () => {
    const kept = {
      at: NOW,
      name: 'Ana Belén Ruiz',
      phase: 'limited',
      kind: 'HUMAN_AGENT',
      ruleSet: 'messenger-24h-ads-7d',
    } as const;
    show({ open: ana?.key, kept }, 'en');
    expect(screen.getByText(/^The journal would keep/).textContent).toMatch(
      /HUMAN_AGENT.*Nothing is stored here/,
    );
  });

  it('guides from step to step, can be skipped and closed', async () => {
    const { actions, user } = show({ done: new Set(['look', 'ask']) });
    expect(screen.getByText('Prueba esto, 3 de 5:')).toBeTruthy();
    await user.click(button('Abrir a Ana Belén'));
    await user.click(button('Saltar'));
    expect(actions.onStep.mock.calls).toEqual([
      ['choose', 'go'],
      ['choose', 'skip'],
    ]);
    await user.click(button('Cerrar'));
    expect(actions.onGuide).toHaveBeenCalledWith(false);
  });

  it('offers the guide again, and a new beginning', async () => {
    const { actions, user } = show({ isGuideShown: false });
    await user.click(button('Prueba esto'));
    expect(actions.onGuide).toHaveBeenCalledWith(true);
    await user.click(button('Empezar de nuevo'));
    expect(actions.onReset).toHaveBeenCalledOnce();
  });
});
