import {
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
} from '../../../utils/core/time/duration.ts';

/** One way of CLDR to write a moment as of `now`; null = it does not write such moments so. */
export interface Form {
  readonly name: string;
  readonly write: (at: number, now: number) => string | null;
}

const STYLES = ['long', 'short', 'narrow'] as const;
const UNITS = [
  ['minute', MINUTE_MS, HOUR_MS],
  ['hour', HOUR_MS, DAY_MS],
  ['day', DAY_MS, 30 * DAY_MS],
  ['week', 7 * DAY_MS, 60 * DAY_MS],
] as const;

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
const daysAgo = (at: number, now: number) =>
  Math.round((midnight(now) - midnight(at)) / DAY_MS);

function dateForms(language: string): Form[] {
  const form = (
    name: string,
    options: Intl.DateTimeFormatOptions,
    withinDays = Number.POSITIVE_INFINITY,
  ): Form => {
    const format = new Intl.DateTimeFormat(language, options);
    return {
      name,
      write: (at, now) =>
        daysAgo(at, now) < withinDays ? format.format(at) : null,
    };
  };
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  return [
    ...(['full', 'long', 'medium', 'short'] as const).flatMap((dateStyle) => [
      form(dateStyle, { dateStyle }),
      form(`${dateStyle} clock`, { dateStyle, timeStyle: 'short' }),
      form(`${dateStyle} 12`, { dateStyle, timeStyle: 'short', hour12: true }),
    ]),
    ...(['long', 'short'] as const).flatMap((month) => {
      const date = { month, day: 'numeric' } as const;
      return [
        form(`${month} month`, date, 360),
        form(`${month} month, weekday`, { ...date, weekday: month }, 360),
        form(`${month} month, clock`, { ...date, ...clock }, 360),
        form(`${month} month, year`, { ...date, year: 'numeric' }),
      ];
    }),
  ];
}

function nearForms(language: string): Form[] {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const clocks = [false, true].map(
    (hour12) =>
      new Intl.DateTimeFormat(language, {
        hour: 'numeric',
        minute: '2-digit',
        hour12,
      }),
  );
  const day = (at: number, now: number) =>
    daysAgo(at, now) < 2 ? relative.format(-daysAgo(at, now), 'day') : null;
  const weekdays = (['long', 'short'] as const).flatMap((weekday) =>
    [{}, { hour: 'numeric', minute: '2-digit' } as const].map((clock): Form => {
      const format = new Intl.DateTimeFormat(language, { weekday, ...clock });
      const name = `${weekday} weekday${'hour' in clock ? ' clock' : ''}`;
      const isNear = (days: number) => days > 0 && days < 7;
      return {
        name,
        write: (at, now) =>
          isNear(daysAgo(at, now)) ? format.format(at) : null,
      };
    }),
  );
  return [
    { name: 'day', write: day },
    ...weekdays,
    ...clocks.flatMap((clock): Form[] => [
      {
        name: 'clock',
        write: (at, now) => (daysAgo(at, now) ? null : clock.format(at)),
      },
      {
        name: 'day, clock',
        write: (at, now) =>
          day(at, now) && `${day(at, now)}, ${clock.format(at)}`,
      },
    ]),
  ];
}

function agoForms(language: string): Form[] {
  return STYLES.flatMap((style) => {
    const relative = new Intl.RelativeTimeFormat(language, { style });
    return UNITS.flatMap(([unit, size, end]): Form[] => {
      const bare = new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: style,
      });
      const count = (at: number, now: number) =>
        now - at >= size && now - at < end
          ? Math.floor((now - at) / size)
          : null;
      const writer =
        (write: (count: number) => string): Form['write'] =>
        (at, now) => {
          const n = count(at, now);
          return n === null ? null : write(n);
        };
      return [
        { name: `${style} ${unit}`, write: writer((n) => bare.format(n)) },
        {
          name: `${style} ${unit} ago`,
          write: writer((n) => relative.format(-n, unit)),
        },
      ];
    });
  });
}

/** CLDR's ways to write a moment in a language, in the zone that holds when this is called. */
export const cldrForms = (language: string): Form[] => [
  ...dateForms(language),
  ...nearForms(language),
  ...agoForms(language),
];
