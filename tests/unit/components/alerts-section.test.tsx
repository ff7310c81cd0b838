import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AlertsSection } from '../../../components/settings/alerts-section.tsx';
import type { BrowserView } from '../../../components/settings/settings-view.ts';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import {
  type AlertSettings,
  DEFAULT_ALERTS,
  parseAlertSettings,
} from '../../../utils/core/alert-settings.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import type { Language } from '../../../utils/i18n/translate.ts';
import { PAGE } from './sightings.ts';

const OTHER = '999888777666555' as PageId;

interface Given {
  readonly alerts?: Partial<AlertSettings>;
  readonly pages?: readonly PageId[];
  readonly notices?: BrowserView['notices'];
  readonly language?: Language;
  readonly onTest?: () => Promise<boolean>;
}

function show({
  alerts: some,
  pages = [PAGE],
  notices = 'shown',
  language = 'es',
  onTest = async () => true,
}: Given = {}) {
  let latest: AlertSettings = { ...DEFAULT_ALERTS, ...some };
  function Page() {
    const [alerts, setAlerts] = useState(latest);
    return (
      <LanguageProvider {...{ language }}>
        <AlertsSection
          settings={{ alerts, pageNames: { [PAGE]: 'Zapatería Sol' } }}
          isSought={false}
          onChange={(change) => {
            latest = change.alerts ?? latest;
            setAlerts(latest);
          }}
          {...{ pages, notices, onTest }}
        />
      </LanguageProvider>
    );
  }
  render(<Page />);
  return () => {
    expect(parseAlertSettings(latest)).toEqual(latest);
    return latest;
  };
}

const leads = (name = 'Cuánto antes') =>
  within(screen.getByRole('group', { name }));
const pressed = (name?: string) =>
  leads(name)
    .getAllByRole('button', { pressed: true })
    .map(({ textContent }) => textContent);
const press = (lead: string, name?: string) =>
  userEvent.click(leads(name).getByRole('button', { name: lead }));

describe('alerts', () => {
  it('are switched off, and found again as they were', async () => {
    const told = show({ alerts: { leads: [180] } });
    const isOn = screen.getByRole('checkbox', { name: /^Avisarme/ });
    await userEvent.click(isOn);
    expect(told()).toEqual({ ...DEFAULT_ALERTS, leads: [180], isOn: false });
    expect(screen.queryByText('Cuánto antes')).toBeNull();
    await userEvent.click(isOn);
    expect(pressed()).toEqual(['3 h']);
  });

  it('come at three times at most, and a sentence says so', async () => {
    const told = show();
    screen.getByText('Elige hasta 3.');
    await press('3 h');
    await press('30 min');
    expect(told().leads).toEqual([180, 60, 30]);
    screen.getByText('Caben 3. Quita uno para elegir otro.');
    await press('12 h');
    expect(told().leads).toEqual([180, 60, 30]);
    await press('1 h');
    await press('12 h');
    expect(pressed()).toEqual(['12 h', '3 h', '30 min']);
  });

  it('say that none will come where no time is chosen', async () => {
    const told = show();
    await press('1 h');
    expect(told().leads).toEqual([]);
    screen.getByText('No has elegido ninguno: no llegará ningún aviso.');
  });

  it('offer a time that came with a file', () => {
    show({ alerts: { leads: [95] }, language: 'en' });
    expect(pressed('How long before')).toEqual(['1 h 35 min']);
  });
});

describe('single Pages', () => {
  it('are not asked of where there is one', () => {
    show();
    expect(screen.queryByText('Por Página')).toBeNull();
  });

  it('have times of their own, none, or those of the others', async () => {
    const told = show({ pages: [PAGE, OTHER], alerts: { leads: [60, 30] } });
    const kind = screen.getByRole('combobox', { name: 'Zapatería Sol' });
    await userEvent.selectOptions(kind, 'Los suyos');
    expect(told().leadsOf).toEqual({ [PAGE]: [60, 30] });
    await press('30 min', 'Cuánto antes: Zapatería Sol');
    expect(told().leadsOf).toEqual({ [PAGE]: [60] });
    expect(told().leads).toEqual([60, 30]);
    await userEvent.selectOptions(kind, 'Sin avisos');
    expect(told().leadsOf).toEqual({ [PAGE]: [] });
    await userEvent.selectOptions(kind, 'Como las demás');
    expect(told().leadsOf).toEqual({});
  });

  it('keep their times though only one Page is left', () => {
    show({ alerts: { leadsOf: { [PAGE]: [] } } });
    expect(
      screen.getByRole('combobox', { name: 'Zapatería Sol' }),
    ).toHaveProperty('value', 'never');
  });
});

describe('quiet hours', () => {
  const isQuiet = () =>
    screen.getByRole('checkbox', { name: /^Horas de silencio/ });

  it('go past midnight, and are found again once switched on again', async () => {
    const told = show();
    screen.getByText('hasta el día siguiente');
    fireEvent.change(screen.getByLabelText('Desde'), {
      target: { value: '23:15' },
    });
    const quiet = { from: 23 * 60 + 15, to: 420 };
    expect(told().quiet).toEqual(quiet);
    await userEvent.click(isQuiet());
    expect(told().quiet).toBeNull();
    expect(screen.queryByLabelText('Desde')).toBeNull();
    await userEvent.click(isQuiet());
    expect(told().quiet).toEqual(quiet);
  });

  it('stay as they were while a time is missing, and say so', async () => {
    const told = show();
    screen.getByLabelText('Hasta').focus();
    fireEvent.change(screen.getByLabelText('Hasta'), { target: { value: '' } });
    await userEvent.tab({ shift: true });
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(document.body);
    expect(screen.getByRole('alert').textContent).toBe(
      'Horas de silencio: falta una hora, o está a medias. Hasta que lo corrijas vale lo de antes: 22:00–7:00.',
    );
    expect(told().quiet).toEqual(DEFAULT_ALERTS.quiet);
  });
});

describe('what the browser shows', () => {
  it.each([
    ['shown', /El navegador permite las notificaciones/],
    ['blocked', /no verás ningún aviso. Permítelas/],
  ] as const)('is said where it is known: %s', (notices, sentence) => {
    show({ notices });
    screen.getByText(sentence);
  });

  it('is not said where it is not', () => {
    show({ notices: 'untold' });
    expect(screen.queryByText(/permite las/)).toBeNull();
  });

  it('can be tried', async () => {
    const onTest = vi.fn(async () => false);
    show({ onTest });
    const test = screen.getByText('Enviar un aviso de prueba');
    await userEvent.click(test);
    await screen.findByText(/El navegador no lo ha mostrado/);
    onTest.mockResolvedValue(true);
    await userEvent.click(test);
    await screen.findByText(/^Enviado\. Si no lo ves/);
  });
});
