import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

/** The zones of one part of the world. */
export interface ZoneRegion {
  readonly name: string;
  readonly zones: readonly { readonly zone: string; readonly name: string }[];
}

const REGIONS: Readonly<Record<string, MessageKey>> = {
  Africa: 'hoursRegionAfrica',
  America: 'hoursRegionAmerica',
  Antarctica: 'hoursRegionAntarctica',
  Arctic: 'hoursRegionArctic',
  Asia: 'hoursRegionAsia',
  Atlantic: 'hoursRegionAtlantic',
  Australia: 'hoursRegionAustralia',
  Europe: 'hoursRegionEurope',
  Indian: 'hoursRegionIndian',
  Pacific: 'hoursRegionPacific',
};

/** The city first, for whoever finds it by its first letters: "Buenos Aires (Argentina)". */
export function nameZone(zone: string): string {
  const [city = zone, ...around] = zone
    .replaceAll('_', ' ')
    .split('/')
    .slice(zone.includes('/') ? 1 : 0)
    .reverse();
  return around.length ? `${city} (${around.join(', ')})` : city;
}

const regionOf = (zone: string): MessageKey =>
  REGIONS[zone.split('/')[0] ?? ''] ?? 'hoursRegionOther';

/** Every zone that the browser knows, and those given, by region and city. */
export function listZones(
  given: readonly string[],
  t: Translate,
): readonly ZoneRegion[] {
  const { compare } = new Intl.Collator(t.language);
  const all = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...given]);
  const regions = Map.groupBy(all, regionOf);
  return [...regions]
    .map(([key, zones]) => ({
      name: t(key),
      isOther: key === 'hoursRegionOther',
      zones: zones
        .map((zone) => ({ zone, name: nameZone(zone) }))
        .sort((a, b) => compare(a.name, b.name)),
    }))
    .sort(
      (a, b) =>
        Number(a.isOther) - Number(b.isOther) || compare(a.name, b.name),
    );
}

/** The time of day there: "14:05". */
export const timeIn = (
  zone: string,
  at: number,
  { language }: Translate,
): string =>
  new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
