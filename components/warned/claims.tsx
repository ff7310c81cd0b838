import type { BookText } from '../../utils/core/policy/rule-book-schema.ts';
import { useTranslate } from '../ui/language.tsx';
import { type BookSources, SourceItems } from '../ui/sources.tsx';
import { speakCount } from '../ui/speak-count.ts';

/** One thing that the rule book says. */
export interface Claim {
  readonly id: string;
  readonly says: BookText;
  readonly note?: BookText;
  readonly sources: readonly string[];
}

/** Whether Meta itself says so anywhere. */
const isSecondHand = (ids: readonly string[], sources: BookSources): boolean =>
  ids.every((id) => {
    const by = sources[id]?.by;
    return by !== 'meta' && by !== 'archive';
  });

/** That something was only read second-hand. */
export function SecondHand(props: {
  readonly ids: readonly string[];
  readonly sources: BookSources;
}) {
  const t = useTranslate();
  return isSecondHand(props.ids, props.sources) ? (
    <span className="second-hand">{t('warnedSecondHand')}</span>
  ) : null;
}

/** The numbered sources of a list, closed until they are asked for. */
export function SourceList(props: {
  readonly ids: readonly string[];
  readonly sources: BookSources;
}) {
  const { ids, sources } = props;
  const t = useTranslate();
  if (!ids.length) return null;
  return (
    <details className="warned-more">
      <summary>{speakCount('warnedSources', ids.length, t)}</summary>
      <ol>
        <SourceItems ids={ids} sources={sources} />
      </ol>
    </details>
  );
}

/** Every source that the sources tell of, once, in the order in which they are named. */
export const sourcesOf = (
  claims: readonly Pick<Claim, 'sources'>[],
  sources: BookSources,
): string[] =>
  [...new Set(claims.flatMap((claim) => claim.sources))].filter((id) =>
    Object.hasOwn(sources, id),
  );

/** The numbers, in the list below, of what a claim rests on. */
export function SourceNumbers(props: {
  readonly of: Pick<Claim, 'sources'>;
  readonly ids: readonly string[];
}) {
  const numbers = props.of.sources.flatMap(
    (id) => props.ids.indexOf(id) + 1 || [],
  );
  return <span className="source-numbers">[{numbers.join(', ')}]</span>;
}

/** Claims that follow each other and have the same note, so that it is said once. */
function groupByNote(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const last = groups.at(-1);
    const isSame = claim.note && claim.note.en === last?.[0]?.note?.en;
    if (last && isSame) last.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

/** What the rule book says, each with what it rests on. */
export function Claims(props: {
  readonly claims: readonly Claim[];
  readonly sources: BookSources;
}) {
  const { claims, sources } = props;
  const { language } = useTranslate();
  const ids = sourcesOf(claims, sources);
  return (
    <>
      <ul className="claims">
        {groupByNote(claims).map((group) => (
          <li key={group[0]?.id}>
            {group.map((claim) => (
              <p key={claim.id}>
                {claim.says[language]}{' '}
                <SecondHand ids={claim.sources} sources={sources} />{' '}
                <SourceNumbers of={claim} ids={ids} />
              </p>
            ))}
            {group[0]?.note && <small>{group[0].note[language]}</small>}
          </li>
        ))}
      </ul>
      <SourceList ids={ids} sources={sources} />
    </>
  );
}
