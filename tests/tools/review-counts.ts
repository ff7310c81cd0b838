/** A verdict beside what a person said of the same text. */
export interface LabelledVerdict {
  readonly lang: string;
  readonly isFlagged: boolean;
  /** "promotional", or anything else for what is not. */
  readonly label: string;
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
  passed: number;
}

const share = (part: number, rest: number) =>
  part + rest === 0 ? '–' : (part / (part + rest)).toFixed(3);

function count(verdicts: readonly LabelledVerdict[]): Counts {
  const counts = { right: 0, wrong: 0, missed: 0, passed: 0 };
  for (const { isFlagged, label } of verdicts) {
    const isPromotional = label === 'promotional';
    if (isFlagged) counts[isPromotional ? 'right' : 'wrong'] += 1;
    else counts[isPromotional ? 'missed' : 'passed'] += 1;
  }
  return counts;
}

function row(name: string, verdicts: readonly LabelledVerdict[]): string {
  const { right, wrong, missed, passed } = count(verdicts);
  return [
    `${name}:`,
    `precision ${share(right, wrong)},`,
    `recall ${share(right, missed)}`,
    `(${right} flagged rightly, ${wrong} wrongly, ${missed} missed, ${passed} passed rightly)`,
  ].join(' ');
}

/** A line in total and one for each language, nothing where nothing is labelled. */
export function countVerdicts(verdicts: readonly LabelledVerdict[]): string[] {
  if (verdicts.length === 0) return [];
  const languages = [...new Set(verdicts.map(({ lang }) => lang))].sort();
  return [
    row('total', verdicts),
    ...languages.map((lang) =>
      row(
        lang,
        verdicts.filter((verdict) => verdict.lang === lang),
      ),
    ),
  ];
}
