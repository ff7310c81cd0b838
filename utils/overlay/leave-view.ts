/** The words of the question before a draft is left, spoken already. */
export interface LeaveView {
  readonly title: string;
  readonly body: string;
  readonly stay: string;
  readonly leave: string;
  readonly language: string;
  readonly isDark: boolean;
}
