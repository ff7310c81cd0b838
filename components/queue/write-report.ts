import { CAPABILITIES, type PageReport } from '../../utils/core/page-report.ts';

/** What is known of the page and of who read it. */
export interface ReportSource {
  /** Of Ventana. */
  readonly version: string;
  /** Of its reader. */
  readonly reader: number;
  /** Surface and variant; empty = not known. */
  readonly layout: string;
  /** A language code; empty = not known. */
  readonly language: string;
  /** null = the page was not read. */
  readonly report: PageReport | null;
  /** The page's censored structure. */
  readonly outline: string;
}

/** The text of a fault report, for whoever mends Ventana: in English, and without the Page's id. */
export function writeReport(source: ReportSource): string {
  const { version, reader, layout, language, report, outline } = source;
  const lines = [
    `Ventana ${version}`,
    `reader ${reader}, layout ${layout || '?'}, language ${language || '?'}`,
  ];
  if (report) {
    const { health, unreadTimes, withoutId, torn } = report;
    lines.push(
      CAPABILITIES.map((name) => `${name} ${health[name]}`).join(', '),
      `unread times ${unreadTimes}, without id ${withoutId}, torn ${torn}`,
    );
  }
  return `${[...lines, '', outline].join('\n')}\n`;
}
