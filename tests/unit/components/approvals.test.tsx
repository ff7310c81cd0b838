import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ApprovalReminder } from '../../../components/queue/approval-reminder.tsx';
import { ApprovalsSection } from '../../../components/settings/approvals-section.tsx';
import type { SettingsView } from '../../../components/settings/settings-view.ts';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { createTicker } from '../../../components/ui/ticker.ts';
import type { Account, AccountKey } from '../../../utils/core/approvals.ts';
import { parseAccountApprovals } from '../../../utils/core/approvals-parse.ts';
import { builtInBook } from '../../../utils/core/policy/built-in-book.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import type { Language } from '../../../utils/i18n/translate.ts';
import { DEFAULTS } from '../../../utils/settings/settings.ts';
import { NOW, PAGE } from './sightings.ts';

const OTHER = '999888777666555' as PageId;
const WHATSAPP: AccountKey = `${PAGE}/whatsapp`;
const MESSENGER: AccountKey = `${PAGE}/messenger`;

const SEEN: Account[] = [
  { page: PAGE, channel: 'messenger' },
  { page: PAGE, channel: 'comment' },
  { page: PAGE, channel: 'whatsapp' },
];

interface Given {
  readonly told?: unknown;
  readonly accounts?: readonly Account[];
  readonly settings?: Partial<SettingsView>;
  readonly language?: Language;
}

function show({
  told,
  accounts = SEEN,
  settings,
  language = 'es',
}: Given = {}) {
  let latest: SettingsView = {
    ...DEFAULTS,
    pageNames: { [PAGE]: 'Zapatería Sol' },
    accountApprovals: parseAccountApprovals(told),
    ...settings,
  };
  function Section() {
    const [shown, setShown] = useState(latest);
    return (
      <LanguageProvider language={language}>
        <ApprovalsSection
          accounts={accounts}
          settings={shown}
          applications={builtInBook.applications}
          ticker={createTicker(() => NOW)}
          onChange={(change) => {
            latest = { ...latest, ...change };
            setShown(latest);
          }}
        />
      </LanguageProvider>
    );
  }
  render(<Section />);
  return () => parseAccountApprovals(latest.accountApprovals);
}

const stateOf = (name: RegExp) => screen.getByRole('combobox', { name });

describe('what Meta has approved', () => {
  it('asks first what WhatsApp is, where a WhatsApp conversation was seen', async () => {
    const told = show();
    const [first] = screen.getAllByRole('combobox');
    expect(first).toBe(stateOf(/Tipo de cuenta de WhatsApp/));
    screen.getByText('WhatsApp: ¿app o plataforma?');
    screen.getByText(/salen «sin dato»/);
    await userEvent.selectOptions(first!, 'App WhatsApp Business');
    expect(told()[WHATSAPP]?.whatsapp?.state).toBe('app');
    screen.getByText(/ninguna norma de Meta que ponga 24 horas a la app/);
    expect(screen.queryByText('WhatsApp: ¿app o plataforma?')).toBeNull();
  });

  it('is closed by Page, and says how much is noted', () => {
    show({ told: { [MESSENGER]: { news: { state: 'refused' } } } });
    const page = screen.getByText('Zapatería Sol').closest('details');
    expect(page?.open).toBe(false);
    within(page!).getByText('1 anotado');
    expect(within(page!).queryByText('comentario')).toBeNull();
  });

  it('says of each what it is for, as the rule book does', () => {
    show({ language: 'en' });
    for (const { id, says } of builtInBook.applications)
      if (id !== 'whatsapp-account')
        expect(document.body.textContent, id).toContain(says[0]?.en);
  });

  it('keeps state, days and note of each', async () => {
    const told = show();
    const state = stateOf(/Human Agent/);
    await userEvent.selectOptions(state, 'Denegado');
    screen.getByText(/fuera del plazo de Meta/);
    await userEvent.type(screen.getByLabelText('Desde'), '2026-01-31');
    await userEvent.type(
      screen.getByLabelText('Recordármelo el'),
      '2027-01-31',
    );
    await userEvent.type(screen.getByLabelText('Nota'), 'Caso 4711');
    expect(told()[MESSENGER]).toEqual({
      humanAgent: {
        state: 'refused',
        on: '2026-01-31',
        note: 'Caso 4711',
        remindOn: '2027-01-31',
      },
    });
  });

  it('keeps no year that is still being typed', () => {
    const told = show({
      told: { [MESSENGER]: { news: { state: 'applied' } } },
    });
    const field = screen.getByLabelText('Recordármelo el');
    for (const year of ['0002', '0020', '0202']) {
      fireEvent.change(field, { target: { value: `${year}-11-30` } });
      expect(field).toHaveProperty('value', `${year}-11-30`);
      expect(told()[MESSENGER]?.news?.remindOn).toBeNull();
      expect(screen.queryByText('Por renovar o revisar')).toBeNull();
    }
    fireEvent.change(field, { target: { value: '2026-11-30' } });
    expect(told()[MESSENGER]?.news?.remindOn).toBe('2026-11-30');
    fireEvent.change(field, { target: { value: '0003-11-30' } });
    fireEvent.blur(field);
    expect(field).toHaveProperty('value', '2026-11-30');
    // A browser tells of a field of which one part was taken away.
    Object.defineProperty(field, 'validity', { value: { badInput: true } });
    fireEvent.change(field, { target: { value: '' } });
    expect(told()[MESSENGER]?.news?.remindOn).toBe('2026-11-30');
  });

  it('leaves the fields in place while one of them is emptied', async () => {
    const told = show({
      told: { [MESSENGER]: { news: { on: '2026-01-31' } } },
    });
    const field = screen.getByLabelText('Desde');
    await userEvent.click(field);
    fireEvent.change(field, { target: { value: '' } });
    expect(told()[MESSENGER]?.news?.on ?? null).toBeNull();
    expect(screen.getByLabelText('Desde')).toBe(field);
    expect(document.activeElement).toBe(field);
    await userEvent.tab();
    screen.getByLabelText('Desde');
    await userEvent.click(document.body);
    expect(screen.queryByLabelText('Desde')).toBeNull();
  });

  it('keeps the category that subscriptions were asked for', async () => {
    const told = show();
    await userEvent.selectOptions(
      stateOf(/Mensajes de suscripción/),
      'Concedido',
    );
    await userEvent.selectOptions(stateOf(/Categoría/), 'Productividad');
    expect(told()[MESSENGER]?.subscription?.category).toBe('productivity');
    await userEvent.selectOptions(stateOf(/Categoría/), 'Sin decir');
    expect(told()[MESSENGER]?.subscription).not.toHaveProperty('category');
  });

  it('shows what was said of every Page before Pages were told apart', async () => {
    const told = show({ settings: { approvals: { humanAgent: false } } });
    const state = stateOf(/Human Agent/);
    expect(state).toHaveProperty('value', 'refused');
    await userEvent.selectOptions(state, 'Concedido');
    expect(told()[MESSENGER]?.humanAgent?.state).toBe('approved');
  });

  it('shows a Page of which something was said although nothing of it is stored any more', () => {
    const key: AccountKey = `${OTHER}/instagram`;
    show({
      told: { [key]: { humanAgent: { state: 'lapsed' } } },
      accounts: [],
    });
    screen.getByText('Página …6555');
    expect(stateOf(/Human Agent/)).toHaveProperty('value', 'lapsed');
  });

  it('says where Pages come from while there is none', () => {
    show({ accounts: [] });
    screen.getByText(/Aún no se ha visto ninguna Página/);
  });
});

const DUE = {
  [MESSENGER]: {
    humanAgent: { state: 'approved', remindOn: '2026-11-14', note: 'x' },
    utility: { state: 'applied', remindOn: '2026-11-23' },
  },
};

describe('a reminder', () => {
  it('stands above the Pages from its day on, until it is taken away', async () => {
    const told = show({ told: DUE });
    screen.getByText('Por renovar o revisar');
    screen.getByText('recordatorio del 14 nov 2026');
    await userEvent.click(
      screen.getByRole('button', {
        name: /Quitar el recordatorio: .*Human Agent.*Zapatería Sol, Messenger/,
      }),
    );
    expect(screen.queryByText('Por renovar o revisar')).toBeNull();
    expect(told()[MESSENGER]?.humanAgent).toMatchObject({
      state: 'approved',
      note: 'x',
      remindOn: null,
    });
  });

  function showInPopup(told: unknown) {
    const onOpenOptions = vi.fn();
    const accountApprovals = parseAccountApprovals(told);
    render(
      <LanguageProvider language="es">
        <ApprovalReminder
          settings={{ approvals: {}, accountApprovals, pageNames: {} }}
          now={NOW}
          onOpenOptions={onOpenOptions}
        />
      </LanguageProvider>,
    );
    return onOpenOptions;
  }

  it('is a line in the popup that leads to the options', async () => {
    const onOpenOptions = showInPopup(DUE);
    screen.getByText(/^Por renovar o revisar: .*Human Agent.*Página …1234/);
    await userEvent.click(screen.getByText('Ver en opciones'));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it('is counted where there are several, and absent where there is none', () => {
    const remind = { state: 'approved', remindOn: '2026-11-22' };
    showInPopup({ [MESSENGER]: { humanAgent: remind, news: remind } });
    screen.getByText('2 permisos por renovar o revisar');
    showInPopup({ [MESSENGER]: { humanAgent: { state: 'approved' } } });
    expect(screen.getAllByRole('complementary')).toHaveLength(1);
  });
});
