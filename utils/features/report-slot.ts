import type { PageReport } from '../core/page-report.ts';

/** Where the first script leaves what it knows of the page for the second one, which answers for fault reports. */
export const REPORT_SLOT = Symbol.for('ventana.report');

export interface PageKnown {
  readonly layout: string;
  /** The page's `<html lang>`, whatever it holds. */
  readonly language: string;
  readonly report: PageReport;
}

/** null = this document shows no inbox. */
export type ReportSlot = () => PageKnown | null;
