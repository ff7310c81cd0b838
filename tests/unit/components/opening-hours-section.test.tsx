import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { HoursSection } from '../../../components/settings/hours-section.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import { createTicker } from '../../../components/ui/ticker.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import {
  type OpeningHours,
  parseOpeningHours,
} from '../../../utils/core/time/opening-hours.ts';
import { localZone } from '../../../utils/core/time/zone.ts';
import { NOW, PAGE } from './sightings.ts';

const OTHER = '999888777666555' as PageId;
const NINE_TO_SIX = { from: 540, to: 1080 };
const MORNING = { from: 540, to: 840 };

const hoursOf = (...days: OpeningHours['days']): OpeningHours => ({
  zone: 'Europe/Madrid',
  days: Array.from({ length: 7 }, (_, day) => days[day] ?? []),
});

function show(hours: OpeningHours | null = null, pages = [PAGE]) {
  let latest: Record<string, OpeningHours> = hours ? { [PAGE]: hours } : {};
  function Page() {
    const [openingHours, setOpeningHours] =
      useState<Readonly<Record<string, OpeningHours>>>(latest);
    return (
      <LanguageProvider language="es">
        <HoursSection
          settings={{ openingHours, pageNames: { [PAGE]: 'Zapatería Sol' } }}
          ticker={createTicker(() => NOW)}
          isSought={false}
          onChange={(change) => {
            latest = { ...change.openingHours };
            setOpeningHours(latest);
          }}
          {...{ pages }}
        />
      </LanguageProvider>
    );
  }
  render(<Page />);
  return () => latest[PAGE] ?? null;
}

const always = () => screen.getByRole('radio', { name: /^Siempre abierta/ });
const given = () => screen.getByRole('radio', { name: /^Con horario/ });
const time = (name: string) => screen.getByLabelText(name);
const type = (name: string, value: string) =>
  fireEvent.change(time(name), { target: { value } });
const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('the opening hours of a Page', () => {
  it('are none at first, and office hours of this computer once wanted', async () => {
    const told = show();
    expect(always()).toHaveProperty('checked', true);
    await userEvent.click(given());
    const hours = told();
    expect(hours?.zone).toBe(localZone());
    expect(hours?.days).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((day) => (day < 5 ? [NINE_TO_SIX] : [])),
    );
    expect(parseOpeningHours(hours)).toEqual(hours);
    screen.getByText(/^lun–vie 9:00–18:00/);
  });

  it('are found again by whoever tries «always open»', async () => {
    const before = hoursOf([MORNING]);
    const told = show(before);
    await userEvent.click(always());
    expect(told()).toBeNull();
    expect(screen.queryByLabelText('Zona horaria')).toBeNull();
    await userEvent.click(given());
    expect(told()).toEqual(before);
  });

  it('are meant in a zone, this computer’s first', async () => {
    const told = show(hoursOf([MORNING]));
    const zone = screen.getByRole('combobox', { name: 'Zona horaria' });
    const [first] = within(zone).getAllByRole('option');
    expect(first).toHaveProperty('value', localZone());
    expect(zone).toHaveProperty('value', 'Europe/Madrid');
    await userEvent.selectOptions(zone, 'America/Bogota');
    expect(told()?.zone).toBe('America/Bogota');
    expect(zone.getAttribute('aria-describedby')).toBe(
      screen.getByText(/^Hora actual allí: /).id,
    );
  });

  it('change as soon as a time is whole', () => {
    const told = show(hoursOf([MORNING]));
    type('lunes, tramo 1: hasta', '15:30');
    expect(told()?.days[0]).toEqual([{ from: 540, to: 930 }]);
  });

  it('may go past midnight, and say so', () => {
    const told = show(hoursOf([MORNING]));
    type('lunes, tramo 1: hasta', '02:00');
    expect(told()?.days[0]).toEqual([{ from: 540, to: 120 }]);
    screen.getByText('hasta el día siguiente');
    type('lunes, tramo 1: hasta', '00:00');
    expect(told()?.days[0]).toEqual([{ from: 540, to: 1440 }]);
    screen.getByText('hasta medianoche');
  });

  it('say what is wrong and where once the day is left, and lose nothing', async () => {
    const told = show(hoursOf([MORNING]));
    const from = time('lunes, tramo 1: desde');
    from.focus();
    type('lunes, tramo 1: desde', '');
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Añadir horas: domingo');
    const fault = screen.getByRole('alert');
    expect(fault.textContent).toBe(
      'Lunes: falta una hora, o está a medias. Hasta que lo corrijas vale lo de antes: 9:00–14:00.',
    );
    expect(from.getAttribute('aria-describedby')).toBe(fault.id);
    expect(time('lunes, tramo 1: hasta')).toHaveProperty('value', '14:00');
    expect(
      time('lunes, tramo 1: hasta').getAttribute('aria-invalid'),
    ).toBeNull();
    expect(told()?.days[0]).toEqual([MORNING]);
    type('lunes, tramo 1: desde', '14:00');
    expect(fault.textContent).toMatch(/empieza y acaba a la misma hora, 14:00/);
    type('lunes, tramo 1: desde', '10:00');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(told()?.days[0]).toEqual([{ from: 600, to: 840 }]);
  });
});

describe('the spans of a day', () => {
  it('are added with what one types next in focus, two at most', async () => {
    const told = show(hoursOf([MORNING]));
    await press('Añadir horas: martes');
    expect(told()?.days[1]).toEqual([MORNING]);
    expect(document.activeElement).toBe(time('martes, tramo 1: desde'));
    await press('Otro tramo: martes');
    expect(told()?.days[1]).toEqual([MORNING, { from: 960, to: 1140 }]);
    expect(document.activeElement).toBe(time('martes, tramo 2: desde'));
    expect(
      screen.queryByRole('button', { name: 'Otro tramo: martes' }),
    ).toBeNull();
  });

  it('are taken away, and the focus stays in the day', async () => {
    const told = show(hoursOf([MORNING, { from: 960, to: 1140 }]));
    await press('Quitar: lunes, tramo 1');
    expect(told()?.days[0]).toEqual([{ from: 960, to: 1140 }]);
    expect(document.activeElement?.textContent).toBe('Otro tramo');
    await press('Quitar: lunes, tramo 1');
    expect(told()?.days[0]).toEqual([]);
    screen.getByText(/Con todos los días cerrados la Página no abre nunca/);
  });

  it('of Monday are those of Tuesday to Friday by one button, which can be undone', async () => {
    const before = hoursOf([MORNING], [], [NINE_TO_SIX], [], [], [NINE_TO_SIX]);
    const told = show(before);
    type('miércoles, tramo 1: desde', '');
    await press('Repetir el horario del lunes hasta el viernes');
    expect(told()?.days).toEqual([
      ...[0, 1, 2, 3, 4].map(() => [MORNING]),
      [NINE_TO_SIX],
      [],
    ]);
    expect(time('miércoles, tramo 1: desde')).toHaveProperty('value', '09:00');
    screen.getByText('De martes a viernes vale ahora lo mismo que el lunes.');
    await press('Deshacer');
    expect(told()).toEqual(before);
    expect(document.activeElement?.textContent).toMatch(/^Repetir/);
    screen.getByText('Deshecho: cada día está como antes.');
  });
});

describe('the Pages', () => {
  it('are closed where there are several, and each says its hours', async () => {
    const told = show(hoursOf([MORNING]), [PAGE, OTHER]);
    expect(screen.queryByRole('radio')).toBeNull();
    screen.getByText('lun 9:00–14:00 · Madrid');
    screen.getByText('Siempre abierta');
    const other = screen.getByText('Página …6555').closest('details');
    fireEvent.click(within(other!).getByText('Página …6555'));
    await userEvent.click(
      await within(other!).findByRole('radio', { name: /^Con horario/ }),
    );
    expect(told()).toEqual(hoursOf([MORNING]));
  });

  it('come with the inbox', () => {
    show(null, []);
    screen.getByText(/Aún no se ha visto ninguna/);
  });
});
