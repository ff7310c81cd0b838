import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { BrowserView } from '../../../components/settings/settings-view.ts';
import { ShortcutsSection } from '../../../components/settings/shortcuts-section.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { COMMANDS } from '../../../utils/core/command.ts';

const BROWSER: BrowserView = {
  name: 'chromium',
  notices: 'shown',
  canOpenShortcuts: true,
  commands: [
    { name: '_execute_action', description: '', keys: 'Alt+Shift+V' },
    ...COMMANDS.map((name) => ({ name, description: 'In English', keys: '' })),
    { name: 'newer', description: 'Of a newer version', keys: '' },
  ],
};

function show(given: Partial<BrowserView> = {}, singleKeys = true) {
  const onChange = vi.fn();
  const onOpenShortcuts = vi.fn(async () => true);
  render(
    <LanguageProvider language="es">
      <ShortcutsSection
        browser={{ ...BROWSER, ...given }}
        isSought={false}
        {...{ singleKeys, onChange, onOpenShortcuts }}
      />
    </LanguageProvider>,
  );
  return { onChange, onOpenShortcuts };
}

const keysOf = (command: string) =>
  within(screen.getByText(command).parentElement!).getByRole('definition')
    .textContent;

describe('the browser’s shortcuts', () => {
  it('are listed in the page’s language, with their keys or without', () => {
    show();
    expect(keysOf('Abrir Ventana')).toBe('Alt+Shift+V');
    expect(keysOf('Ir a la conversación que se cierra primero')).toBe(
      'sin asignar',
    );
    expect(keysOf('Of a newer version')).toBe('sin asignar');
    expect(screen.queryByText('In English')).toBeNull();
  });

  it('are changed on the browser’s page, and words lead there where it does not open', async () => {
    const { onOpenShortcuts } = show();
    const change = screen.getByText('Cambiar los atajos');
    await userEvent.click(change);
    expect(onOpenShortcuts).toHaveBeenCalledOnce();
    expect(screen.queryByText(/chrome:/)).toBeNull();
    onOpenShortcuts.mockResolvedValue(false);
    await userEvent.click(change);
    await screen.findByText(/escribe chrome:\/\/extensions\/shortcuts/);
  });

  it('are changed by words where the browser has no way to its page', () => {
    show({ name: 'firefox', canOpenShortcuts: false });
    expect(screen.queryByRole('button')).toBeNull();
    screen.getByText(/escribe about:addons en la barra de direcciones/);
  });

  it('are not made up where the browser tells none', () => {
    show({ commands: [] });
    screen.getByText('El navegador no dice qué atajos hay.');
  });
});

describe('the single keys of the popup', () => {
  const isOn = () =>
    screen.getByRole('checkbox', { name: /^Usar teclas sueltas/ });

  it('are listed with what they do', () => {
    show();
    expect(keysOf('Buscar')).toBe('/');
    expect(keysOf('Abajo y arriba')).toBe('jk');
    expect(keysOf('Ocultar hasta que escriba')).toBe('h');
  });

  it('are switched off', async () => {
    const { onChange } = show();
    await userEvent.click(isOn());
    expect(onChange).toHaveBeenCalledWith({ singleKeys: false });
  });

  it('are not listed while they do nothing', () => {
    show({}, false);
    expect(isOn()).toHaveProperty('checked', false);
    expect(screen.queryByText('Buscar')).toBeNull();
  });
});
