// `npm run -s review-figures [-- FILE.jsonl]`: how well drafts are told apart that the review has never learned from.
import { readFileSync } from 'node:fs';
import { reviewDraft } from '../../utils/core/review/review-draft.ts';
import en from '../review/en.json' with { type: 'json' };
import es from '../review/es.json' with { type: 'json' };
import pt from '../review/pt.json' with { type: 'json' };
import { countVerdicts, type LabelledVerdict } from './review-counts.ts';

const OWN = { en, es, pt };

const isFlagged = (text: string) => reviewDraft(text).isPromotional;

const verdicts = (
  lang: string,
  label: string,
  texts: readonly string[],
): LabelledVerdict[] =>
  texts.map((text) => ({ lang, label, isFlagged: isFlagged(text) }));

function reportOwn(): void {
  console.log('Drafts in chat style, by writers who have not seen the rules:');
  const drafts = Object.entries(OWN).flatMap(
    ([lang, { promotional, other }]) => [
      ...verdicts(lang, 'promotional', promotional),
      ...verdicts(lang, 'other', other),
    ],
  );
  for (const row of countVerdicts(drafts)) console.log(`  ${row}`);
  console.log('Ordinary support replies:');
  for (const [lang, { support }] of Object.entries(OWN)) {
    const flagged = support.filter(isFlagged).length;
    const share = ((100 * flagged) / support.length).toFixed(1);
    console.log(
      `  ${lang}: ${flagged} of ${support.length} flagged (${share} %)`,
    );
  }
}

interface Row {
  readonly text: string;
  readonly label: string;
  readonly lang: string;
  readonly doubtful?: boolean;
}

function reportFile(file: string): void {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const rows = lines
    .map((line): Row => JSON.parse(line))
    .filter(({ doubtful }) => !doubtful);
  const isOurs = ({ lang }: Row) => Object.hasOwn(OWN, lang);
  const counts = (some: readonly Row[]) =>
    countVerdicts(
      some.flatMap(({ lang, label, text }) => verdicts(lang, label, [text])),
    );
  console.log(`${file}, without its doubtful rows:`);
  for (const row of counts(rows.filter(isOurs))) console.log(`  ${row}`);
  const others = rows.filter((row) => !isOurs(row));
  if (others.length)
    console.log('  Other languages, which it has not learned:');
  for (const row of counts(others).slice(1)) console.log(`    ${row}`);
}

reportOwn();
const [file] = process.argv.slice(2);
if (file) reportFile(file);
