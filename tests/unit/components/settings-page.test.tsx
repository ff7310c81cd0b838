import {
  cleanup,
  fireEvent,
  render,
  screen,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../components/settings/settings-page.tsx';
import type {
  BrowserView,
  SettingsActions,
  SettingsView,
  StoredState,
  StoredView,
} from '../../../components/settings/settings-view.ts';
import { MOST_IMPORT_BYTES } from '../../../components/settings/speak-import.ts';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import {
  ALERTS_PLACE,
  EXCEPTIONS_PLACE,
  HOURS_PLACE,
  NUMBER_PLACE,
  SHORTCUTS_PLACE,
} from '../../../components/ui/settings-place.ts';
import { createTicker } from '../../../components/ui/ticker.ts';
import { builtInBook } from '../../../utils/core/policy/built-in-book.ts';
import { pickLanguage } from '../../../utils/i18n/translate.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import { NOW, PAGE } from './sightings.ts';

const BROWSER: BrowserView = {
  name: 'chromium',
  notices: 'shown',
  commands: [],
  canOpenShortcuts: true,
};

const STORED: StoredState = {
  threads: 12,
  journal: 1,
  replies: 0,
  notes: 0,
  pages: [PAGE],
  accounts: [],
};

function show(
  given: Partial<SettingsActions> = {},
  stored: StoredState = STORED,
  hash = '',
  begun?: string,
) {
  const changes: Partial<SettingsView>[] = [];
  const actions: SettingsActions = {
    onChange: vi.fn(),
    onForgetCounts: vi.fn(),
    onTestAlert: vi.fn(async () => true),
    onOpenShortcuts: vi.fn(async () => true),
    onExport: vi.fn(async () => 'ventana-2026-11-22.json'),
    onImport: vi.fn(async () => 'gone' as const),
    onErase: vi.fn(async () => true),
    ...given,
  };
  function Page() {
    const [settings, setSettings] = useState<SettingsView>({
      ...DEFAULTS,
      asLines: ['discount'],
    });
    const onChange: SettingsActions['onChange'] = (change) => {
      changes.push(change);
      setSettings({ ...settings, ...change });
    };
    return (
      <LanguageProvider language={pickLanguage(settings.language, 'es-MX')}>
        <SettingsPage
          {...{ settings, stored, hash, begun, version: '1.2.3' }}
          counts={{ dialogs: 9, causes: { closed: { asked: 5, sent: 4 } } }}
          applications={builtInBook.applications}
          actions={{ ...actions, onChange }}
          browser={BROWSER}
          ticker={createTicker(() => NOW)}
        />
      </LanguageProvider>
    );
  }
  render(<Page />);
  return { ...actions, changes };
}

beforeEach(() => {
  // jsdom has the element, not its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      fireEvent(this, new Event('close'));
    },
  });
});

describe('the options', () => {
  it('speak another language as soon as it is chosen', async () => {
    const { changes } = show();
    screen.getByRole('heading', { name: 'Opciones de Ventana' });
    await userEvent.click(screen.getByLabelText('English'));
    screen.getByRole('heading', { name: 'Ventana options' });
    expect(changes).toEqual([{ language: 'en' }]);
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Ventana options');
  });

  it('say when Ventana asks', async () => {
    const { changes } = show();
    const [always, closed] = ['Siempre que', 'Solo si'].map((start) =>
      screen.getByRole('radio', { name: new RegExp(start) }),
    );
    expect(always).toHaveProperty('checked', true);
    await userEvent.click(closed!);
    expect(changes).toEqual([{ askWhen: 'closed' }]);
    expect(closed).toHaveProperty('checked', true);
  });

  it('take a line back, so that it is asked again', async () => {
    const { changes } = show();
    await userEvent.click(screen.getByText('Volver a preguntar'));
    expect(changes).toEqual([{ asLines: [] }]);
    expect(screen.queryByText('Volver a preguntar')).toBeNull();
  });

  it('tell how often it asked, and forget it', async () => {
    const { onForgetCounts } = show();
    screen.getByText('fuera de plazo: preguntado 5, enviado de todos modos 4');
    await userEvent.click(screen.getByText('Contar desde cero'));
    expect(onForgetCounts).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(
      screen.getByRole('radio', { name: /^Siempre que/ }),
    );
  });

  it('name a Page while it is being typed', async () => {
    const { changes } = show();
    const field = screen.getByRole('textbox', {
      name: `Nombre de la Página ${PAGE}`,
    });
    await userEvent.type(field, 'Sol');
    expect(field).toHaveProperty('value', 'Sol');
    expect(changes.at(-1)).toEqual({ pageNames: { [PAGE]: 'Sol' } });
  });

  it('begin the names at the first Page without one, for whoever came for them', () => {
    show({}, STORED, 'settings/pages');
    const field = screen.getByRole('textbox', {
      name: `Nombre de la Página ${PAGE}`,
    });
    expect(document.activeElement).toBe(field);
    screen.getByText(/donde pone {página}/);
  });

  it.each([
    [HOURS_PLACE, 'Horario de atención'],
    [ALERTS_PLACE, 'Avisos antes del cierre'],
    [NUMBER_PLACE, 'Número en el icono'],
    [SHORTCUTS_PLACE, 'Teclado'],
  ])(
    'give the focus to what %s names, once all above it is there',
    (place, title) => {
      show({}, STORED, place);
      expect(document.activeElement).toBe(
        screen.getByRole('heading', { name: title }),
      );
      cleanup();
      show({}, 'loading', place);
      expect(document.activeElement).toBe(document.body);
    },
  );

  it('begin an exception for whoever came with a phrase, and leave it to them', () => {
    const { changes } = show({}, STORED, EXCEPTIONS_PLACE, 'te esperamos');
    const field = screen.getByLabelText('Frase que no cuenta');
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('value', 'te esperamos');
    expect(changes).toEqual([]);
  });

  it('lead to the journal', () => {
    show({}, { ...(STORED as StoredView), journal: 300 });
    const section = screen.getByRole('region', { name: 'Registro' });
    within(section).getByText('300 anotaciones en el registro');
    const link = within(section).getByRole('link', {
      name: 'Abrir el registro',
    });
    expect(link.getAttribute('href')).toBe('#journal');
  });

  it('say that what is stored cannot be read, and can still erase it', () => {
    show({}, 'failed');
    screen.getByText(/No se puede leer lo guardado/);
    screen.getByRole('button', { name: 'Borrar todo…' });
  });

  it('export, and name the file', async () => {
    show();
    await userEvent.click(screen.getByText('Exportar'));
    await screen.findByText('Descargado: ventana-2026-11-22.json');
  });

  it('say so when the export fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    show({ onExport: () => Promise.reject(new Error('no disk')) });
    await userEvent.click(screen.getByText('Exportar'));
    await screen.findByText(/No se pudo preparar el archivo/);
  });
});

const file = (text: string) => new File([text], 'a.json');
const pick = (given: File) =>
  userEvent.upload(screen.getByLabelText('Importar…'), given);

describe('an import', () => {
  it('gives the text to the background and says what came of it', async () => {
    const read = { threads: 3, journal: 1, replies: 2, notes: 1 };
    const value = { ...read, added: read, kept: 1, skipped: 2 };
    const onImport = vi.fn(async () => ({ ok: true as const, value }));
    show({ onImport });
    await pick(file('{"a":1}'));
    await screen.findByText(
      'Importado: 3 conversaciones, 1 anotación en el registro, 2 respuestas guardadas y 1 nota de conversación. De las respuestas y notas, 1 era más nueva aquí y se quedó como estaba. 2 líneas no se entendieron y se dejaron fuera.',
    );
    expect(onImport).toHaveBeenCalledWith('{"a":1}');
  });

  it.each([
    [{ threads: 0, replies: 0 }, 'Ninguna es nueva.'],
    [
      { threads: 1, replies: 2 },
      'Nuevo: 1 conversación y 2 respuestas guardadas.',
    ],
  ])('says what of it was not here before', async (some, sentence) => {
    const none = { journal: 0, notes: 0 };
    const value = {
      ...{ ...none, threads: 3, replies: 2, kept: 0, skipped: 0 },
      added: { ...none, ...some },
    };
    show({ onImport: async () => ({ ok: true, value }) });
    await pick(file('{}'));
    await screen.findByText(
      `Leído: 3 conversaciones y 2 respuestas guardadas. ${sentence}`,
    );
  });

  it('takes the place of what was said before', async () => {
    show();
    await userEvent.click(screen.getByText('Exportar'));
    await screen.findByText(/^Descargado/);
    await pick(file('x'));
    await screen.findByText(/Ventana no ha contestado/);
    expect(screen.queryByText(/^Descargado/)).toBeNull();
  });

  it.each([
    ['not-json', /está incompleto o no es una copia de Ventana/],
    ['not-ventana', /Este archivo no es de Ventana/],
    ['newer-version', /es de una versión más nueva/],
    ['storage', /no pudo guardarlo/],
  ] as const)('has a sentence for %s', async (fault, sentence) => {
    show({ onImport: async () => ({ ok: false, fault }) });
    await pick(file('x'));
    await screen.findByText(sentence);
  });

  it('has a sentence for no answer', async () => {
    show();
    await pick(file('x'));
    await screen.findByText(/Ventana no ha contestado/);
  });

  it('refuses a file that is too big without reading it', async () => {
    const { onImport } = show();
    const big = file('x');
    Object.defineProperty(big, 'size', { value: MOST_IMPORT_BYTES + 1 });
    await pick(big);
    await screen.findByText(/ocupa 51 MB y el máximo son 50 MB/);
    expect(onImport).not.toHaveBeenCalled();
  });
});

describe('erasing', () => {
  const ask = () => userEvent.click(screen.getByText('Borrar todo…'));

  it('asks first, and the safe answer has the focus', async () => {
    const { onErase } = show();
    await ask();
    const dialog = screen.getByRole('dialog', {
      name: '¿Borrar todo lo guardado?',
    });
    expect(dialog.textContent).toContain('12 conversaciones');
    expect(document.activeElement?.textContent).toBe('No borrar');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onErase).not.toHaveBeenCalled();
  });

  it('does nothing when the browser closes the question (Esc)', async () => {
    const { onErase } = show();
    await ask();
    (screen.getByRole('dialog') as HTMLDialogElement).close();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onErase).not.toHaveBeenCalled();
  });

  it('erases once it is confirmed', async () => {
    const { onErase } = show();
    await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Borrar todo' }));
    await screen.findByText('Todo borrado.');
    expect(onErase).toHaveBeenCalledOnce();
    // Erasing changes the language, too.
    await userEvent.click(screen.getByLabelText('English'));
    screen.getByText('Everything is erased.');
  });

  it('says so when it could not', async () => {
    show({ onErase: async () => false });
    await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Borrar todo' }));
    await screen.findByText(/No se pudo borrar/);
  });
});
