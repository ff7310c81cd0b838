import type { Hit, SearchAnswer } from './search-book.ts';
import type { SoughtDays } from './search-days.ts';

export type TagHit = Extract<Hit, { group: 'tags' }>;
type RouteHit = Extract<Hit, { group: 'routes' }>;

/** What a search asks, as far as it can be told from what it found; each part may have its own plain answer. */
export interface Question {
  /** Other ways that are for such promotion, where it asks for promotion; null = it does not. */
  readonly promotion: readonly RouteHit[] | null;
  /** Tags for what is sought; none where it does not ask for tags. */
  readonly tags: readonly TagHit[];
  /** The tags that were in force on the days sought. */
  readonly onDays: readonly {
    readonly days: SoughtDays;
    readonly tags: readonly TagHit[];
  }[];
}

const bestOf = (hits: readonly Hit[]) =>
  Math.max(0, ...hits.map(({ score }) => score));

/** Half as good a fit as the best is met by chance: "factura" is in a list of promotions too. */
const CLEARLY = 2;

/** Tells what is asked from what was found. */
export function readQuestion({ groups, days, stems }: SearchAnswer): Question {
  const hits = groups.flat();
  const meant = hits.filter(({ isMeant }) => isMeant);
  const ofGroup = <G extends Hit['group']>(group: G) =>
    meant.filter(
      (hit): hit is Extract<Hit, { group: G }> => hit.group === group,
    );
  const tags = ofGroup('tags');
  const promotional = bestOf(ofGroup('promotional'));
  const best = bestOf(tags);
  const isPromotion = promotional > 0 && promotional >= best * CLEARLY;
  const isOfTags = !isPromotion && best > 0 && best * CLEARLY > bestOf(hits);
  const inDays = stems.length
    ? isOfTags
      ? tags
      : []
    : hits.filter((hit): hit is TagHit => hit.group === 'tags');
  return {
    promotion: isPromotion ? ofGroup('routes') : null,
    tags: isOfTags ? tags : [],
    onDays: days.map((one) => ({ days: one, tags: inDays })),
  };
}
