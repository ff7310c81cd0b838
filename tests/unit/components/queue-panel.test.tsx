import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Label } from '../../../utils/core/label.ts';
import { FIRST_WISH } from '../../../utils/core/queue-view.ts';
import { type PageId, UNTOLD_PAGE } from '../../../utils/core/thread-key.ts';
import { heading, rowLinks, rowNames, showQueue } from './queue-stage.tsx';
import {
  found,
  HOUR,
  NOW,
  PAGE,
  queued,
  ready,
  report,
  sighting,
} from './sightings.ts';

const OTHER = '999888777666' as PageId;
const TWO_PAGES = {
  accounts: [
    { page: PAGE, channel: 'messenger' },
    { page: OTHER, channel: 'instagram' },
  ],
} as const;

describe('the popup', () => {
  it('lists who waits as links to the inbox, with what they did, Page, channel and badge', () => {
    showQueue(
      ready(
        [
          sighting('Noa Vidal', 1, { channel: 'instagram' }),
          sighting('Marcos Ibáñez', 23, { key: `${PAGE}/messenger/55555` }),
        ],
        { content: TWO_PAGES },
      ),
    );
    expect(heading()).toBe('2 por responder');
    const [first, second] = rowLinks();
    expect(first).toHaveProperty(
      'href',
      `https://business.facebook.com/latest/inbox/all?asset_id=${PAGE}&mailbox_id=${PAGE}&selected_item_id=55555&thread_type=FB_MESSAGE`,
    );
    expect(first).toHaveProperty('target', '_blank');
    expect(first?.textContent).toContain('Marcos Ibáñez');
    expect(first?.textContent).toContain('escribió ayer 13:00 · Página …1234');
    within(first!).getByLabelText('Dentro del plazo: quedan 1 h');
    expect(second?.textContent).toContain('Página …1234 · Instagram');
    expect(second).toHaveProperty(
      'href',
      expect.stringContaining('IG_MESSAGE'),
    );
  });

  it('names a Page only where there are several, as the moderator calls it', () => {
    const named = { settings: { pageNames: { [PAGE]: 'Zapatería Sol' } } };
    const one = ready([sighting('Noa', 1)]);
    const { become } = showQueue(one, named);
    expect(rowLinks()[0]?.textContent).not.toContain('Zapatería Sol');
    become(ready([sighting('Noa', 1)], { content: TWO_PAGES }));
    expect(rowLinks()[0]?.textContent).toContain('Zapatería Sol');
  });

  it('says of a range what is known, and of an answer that it is one', () => {
    const vague = sighting('Vague', 5);
    const [seen] = vague.observations;
    const wide = { ...seen!, earliest: seen!.earliest! - 2 * HOUR };
    showQueue(
      ready(
        [
          sighting('Answered', 2, { by: 'page' }),
          { ...vague, observations: [wide] },
          sighting('Since when', null),
        ],
        { wish: { view: 'all' } },
      ),
    );
    const said = rowLinks().map(
      (row) => row.querySelector('.about')?.textContent,
    );
    expect(said).toEqual([
      'respondida hoy 10:00',
      'escribió entre hoy 5:00 y hoy 7:00',
      'escribió como muy tarde hoy 12:00',
    ]);
  });

  it('shows labels, a reminder and that a thread is hidden', () => {
    const seen = sighting('Noa', 1);
    const at = NOW + 2 * HOUR;
    showQueue(
      ready(
        [
          queued(seen, {
            labels: ['order', 'own/VIP'] as Label[],
            reminder: { thread: seen.key, at, endsAt: at + HOUR, setAt: NOW },
            isHidden: true,
          }),
        ],
        { wish: { view: 'all' } },
      ),
    );
    expect(rowLinks()[0]?.querySelector('.marks')?.textContent).toBe(
      'Recordatorio 14:00Oculta hasta que escribaPedidoVIP',
    );
  });

  it('says how many were seen, and back to when', () => {
    const content = {
      coveredSince: Date.parse('2026-11-22T09:00:00') - 5 * 24 * HOUR,
    };
    const counts = { seen: 214, found: {} };
    const { speak } = showQueue(
      ready([sighting('Noa', 1)], { content, counts }),
    );
    screen.getByText('214 vistas, desde mar 09:00');
    speak('en');
    screen.getByText('214 seen, back to Tue 9:00 AM');
    expect(heading()).toBe('1 to answer');
    expect(document.documentElement.lang).toBe('en');
  });

  it('says that there are more than fit, and sets apart who is out of reach', () => {
    const list = found([sighting('Noa', 1), sighting('Jorge', 400)], true);
    showQueue(ready([], { content: { found: list }, counts: null }));
    expect(heading()).toBe('1+ por responder');
    screen.getByText(/Hay más de las que caben en esta lista/);
    const over = screen.getByRole('region', { name: 'Fuera de plazo' });
    expect(over.textContent).toContain('Jorge');
  });

  it('shows the first screen before it has been counted', () => {
    const content = { isWhole: false };
    showQueue(ready([sighting('Noa', 1)], { content, counts: null }));
    expect(heading()).toBe('Esperan respuesta');
    screen.getByText('Noa');
  });

  it('opens the options', async () => {
    const { onOpenOptions } = showQueue(ready([sighting('Noa', 1)]));
    await userEvent.click(screen.getByRole('button', { name: 'Opciones' }));
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });
});

describe('the lists', () => {
  const all = found([
    sighting('open', 1),
    sighting('for a person', 60),
    sighting('for a person too', 70),
  ]);
  const counts = {
    seen: 12,
    found: {
      waiting: all,
      'human-agent': all,
      offer: found([sighting('a', 2)], true),
    },
  };

  it('are six, each with its count, and one is chosen', async () => {
    const { onWish } = showQueue(ready(all.rows, { counts }));
    const views = screen.getAllByRole('radio');
    expect(views.map((v) => v.closest('label')?.textContent)).toEqual([
      'Esperan 3',
      'Solo agente 2',
      'Recordatorios',
      'En tu ausencia',
      'Para ofertas 1+',
      'Todas 12',
    ]);
    expect(screen.getByRole('radio', { name: 'Esperan 3' })).toHaveProperty(
      'checked',
      true,
    );
    await userEvent.click(screen.getByRole('radio', { name: /Para ofertas/ }));
    expect(onWish).toHaveBeenCalledWith({ view: 'offer' });
  });

  it.each([
    ['human-agent', 'es', '2 solo para agente humano', /sin promociones/],
    ['human-agent', 'en', '2 for a human agent only', /without promotion/],
    ['offer', 'es', '1 plazo abierto', /también con promoción/],
    ['offer', 'en', '1 open window', /promotion included/],
  ] as const)('say what they are: %s, %s', (view, language, title, lead) => {
    showQueue(ready(all.rows, { wish: { view } }), { language });
    expect(heading()).toBe(title);
    screen.getByText(lead);
  });

  it('for an offer tell until when', () => {
    showQueue(ready([sighting('Noa', 20)], { wish: { view: 'offer' } }));
    expect(rowLinks()[0]?.textContent).toContain('hasta hoy 16:00');
  });

  it('of what closes while nobody is there tell when that is, and ask for hours that are missing', () => {
    const day = [{ from: 9 * 60, to: 18 * 60 }];
    const hours = { zone: 'UTC', days: [day, day, day, day, day, day, day] };
    showQueue(
      ready([sighting('tonight', 16), sighting('tomorrow noon', 0.5)], {
        wish: { view: 'away' },
        content: TWO_PAGES,
      }),
      {
        settings: {
          openingHours: { [PAGE]: hours },
          pageNames: { [PAGE]: 'Sol', [OTHER]: 'Luna' },
        },
      },
    );
    expect(rowNames()).toEqual(['tonight']);
    expect(rowLinks()[0]?.textContent).toContain('hasta hoy 20:00');
    screen.getByText('Sol cierra hoy 18:00 y abre mañana 9:00.');
    screen.getByText(/Sin horario: Luna\./);
    expect(
      screen.getByRole('link', { name: 'Poner el horario' }),
    ).toHaveProperty(
      'href',
      expect.stringContaining('/options.html#settings/hours'),
    );
  });

  it('claim nothing of an absence that nobody told of', () => {
    showQueue(ready([sighting('a', 16)], { wish: { view: 'away' } }));
    expect(heading()).toBe('Se cierran en tu ausencia');
    screen.getByText('¿Cuándo abre tu Página?');
  });
});

describe('the filters', () => {
  it('are only there where there is something to choose', () => {
    showQueue(ready([sighting('Noa', 1)]));
    expect(screen.queryByRole('combobox')).toBeNull();
    screen.getByRole('searchbox', { name: 'Buscar por nombre' });
  });

  it('choose a Page and a channel', async () => {
    const { onWish } = showQueue(
      ready([sighting('Noa', 1)], { content: TWO_PAGES }),
    );
    const choose = (name: string, option: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name }), option);
    await choose('Página', OTHER);
    expect(onWish).toHaveBeenLastCalledWith({ page: OTHER });
    await choose('Canal', 'Instagram');
    expect(onWish).toHaveBeenLastCalledWith({ channel: 'instagram' });
  });

  it('can be taken back where nothing is found, and where the Page is gone', async () => {
    const wish = { page: OTHER, search: 'zzz' };
    const { onWish } = showQueue(ready([], { wish }));
    screen.getByText('Ninguna con estos filtros');
    screen.getByRole('combobox', { name: 'Página' });
    await userEvent.click(screen.getByText('Borrar filtros'));
    expect(onWish).toHaveBeenCalledWith({
      view: 'waiting',
      page: null,
      channel: null,
      search: '',
    });
  });
});

describe('the popup without a list', () => {
  it('is loading', () => {
    showQueue({ status: 'loading' });
    screen.getByText('Leyendo tus conversaciones…');
  });

  it('says what to do when the database cannot be read', async () => {
    const { onRetry } = showQueue({ status: 'failed' });
    screen.getByRole('alert');
    screen.getByText('No se puede leer lo guardado');
    await userEvent.click(screen.getByText('Probar otra vez'));
    expect(onRetry).toHaveBeenCalledOnce();
    expect(screen.queryByText('Borrar filtros')).toBeNull();
  });

  it.each([
    { page: OTHER },
    { channel: 'instagram' },
    { search: 'zoe' },
  ] as const)('offers to read it without the filter %o', async (filter) => {
    const wish = { ...FIRST_WISH, view: 'offer', ...filter } as const;
    const { onWish } = showQueue({ status: 'failed' }, { wish });
    await userEvent.click(screen.getByText('Borrar filtros'));
    expect(onWish).toHaveBeenCalledWith({ ...FIRST_WISH, view: 'offer' });
  });

  const bare = { accounts: [] };

  it('begins with the inbox', () => {
    showQueue(ready([], { content: { ...bare, report: null } }));
    screen.getByText('Abre la bandeja de tu Página para empezar');
    expect(screen.queryByRole('radio')).toBeNull();
    const [inbox, practice] = screen.getAllByRole('link');
    expect(inbox).toHaveProperty(
      'href',
      'https://business.facebook.com/latest/inbox/all',
    );
    expect(practice?.getAttribute('href')).toBe('/practice.html');
  });

  it.each([
    ['es', 'Nadie espera respuesta', '3 plazos abiertos para una oferta'],
    ['en', 'Nobody is waiting', '3 open windows for an offer'],
  ] as const)(
    'offers the open windows where all are answered: %s',
    async (language, title, offer) => {
      const open = found([
        sighting('a', 1, { by: 'page' }),
        ...['b', 'c', 'd'].map((name) => sighting(name, 2)),
      ]);
      const counts = { seen: 214, found: { waiting: found([]), offer: open } };
      const { onWish } = showQueue(ready([], { counts }), { language });
      screen.getByText(title);
      screen.getByText(/214/, { selector: '.notice p' });
      await userEvent.click(screen.getByRole('button', { name: offer }));
      expect(onWish).toHaveBeenCalledWith({ view: 'offer' });
    },
  );

  it.each([
    ['human-agent', 'Nadie espera pasadas las 24 horas'],
    ['reminders', 'No hay recordatorios'],
    ['offer', 'Ningún plazo abierto'],
    ['all', 'Ninguna conversación'],
  ] as const)('says so of each list: %s', (view, title) => {
    showQueue(ready([], { wish: { view } }));
    screen.getByText(title);
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
      showQueue(ready([], { content: { ...bare, report: given } }));
      expect(screen.getByRole('main').textContent).toMatch(said);
    },
  );
});

describe('where the browser does not let Ventana into the inbox', () => {
  it('one button asks for it, and a refusal is told', async () => {
    const onRequest = vi.fn();
    showQueue(ready([sighting('Noa', 1)]), {
      inboxHost: { state: 'refused', onRequest },
    });
    screen.getByText(/Ventana no puede leer la bandeja/);
    screen.getByText(/No se dio el permiso/);
    await userEvent.click(screen.getByRole('button', { name: 'Permitirlo' }));
    expect(onRequest).toHaveBeenCalledOnce();
  });

  it('what to do is told once it does', () => {
    showQueue(
      { status: 'loading' },
      { language: 'en', inboxHost: { state: 'given', onRequest: vi.fn() } },
    );
    screen.getByText(/Reload the inbox tabs/);
  });
});

describe('below the list', () => {
  const footer = () => screen.getByRole('contentinfo');

  it('stands how well the page is read, with a report to copy', async () => {
    const content = { report: report({ torn: 1 }) };
    const { onCopyReport } = showQueue(
      ready([sighting('Noa', 1)], { content }),
    );
    within(footer()).getByText('1 dato se contradice y no se usa');
    await userEvent.click(screen.getByText('Copiar informe'));
    expect(onCopyReport).toHaveBeenCalledOnce();
  });

  it('stands where to begin, where no inbox was open yet', () => {
    showQueue(ready([sighting('Noa', 1)], { content: { report: null } }));
    expect(footer().textContent).toBe(
      'Abre la bandeja de tu Página para empezar',
    );
  });
});
