import type { AskCounts } from '../../utils/core/window/ask-causes.ts';
import type { AskCause } from '../../utils/core/window/decide-send.ts';
import { speakReviewReason } from '../../utils/i18n/speak-review.ts';
import type { Translate } from '../../utils/i18n/translate.ts';
import { Choice } from '../ui/choice.tsx';
import { focusNear } from '../ui/focus-near.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import { speakNumber } from '../ui/speak-count.ts';
import type { SettingsChange, SettingsView } from './settings-view.ts';

interface AskSectionProps {
  readonly askWhen: SettingsView['askWhen'];
  readonly asLines: SettingsView['asLines'];
  readonly counts: AskCounts;
  readonly onChange: (change: SettingsChange) => void;
  readonly onForgetCounts: () => void;
}

const speakCause = (cause: AskCause, t: Translate) =>
  cause === 'closed' ? t('offerCauseClosed') : speakReviewReason(cause, t);

/** The section's answer, which has the focus when what had it goes away. */
const chosenIn = (button: HTMLElement) =>
  button.closest('section')?.querySelector<HTMLElement>(':checked');

/** What is said in the bar since the moderator wished so, to be taken back. */
function Lines({
  asLines,
  onChange,
}: Pick<AskSectionProps, 'asLines' | 'onChange'>) {
  const t = useTranslate();
  if (!asLines.length) return null;
  return (
    <div className="ask-part">
      <h3>{t('askLines')}</h3>
      <p className="hint">{t('askLinesText')}</p>
      <ul className="ask-causes">
        {asLines.map((cause) => (
          <li key={cause}>
            <span>{speakCause(cause, t)}</span>
            <button
              type="button"
              onClick={({ currentTarget }) => {
                focusNear(currentTarget, chosenIn(currentTarget));
                onChange({ asLines: asLines.filter((c) => c !== cause) });
              }}
            >
              {t('askAgain')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What came of the questions so far. */
function Counts({
  counts: { causes },
  onForgetCounts,
}: Pick<AskSectionProps, 'counts' | 'onForgetCounts'>) {
  const t = useTranslate();
  const counted = Object.entries(causes) as [
    AskCause,
    { asked: number; sent: number },
  ][];
  if (!counted.length) return null;
  return (
    <div className="ask-part">
      <h3>{t('askCounts')}</h3>
      <p className="hint">{t('askCountsText')}</p>
      <ul className="ask-causes">
        {counted.map(([cause, { asked, sent }]) => (
          <li key={cause}>
            {t('askCountLine', {
              cause: speakCause(cause, t),
              asked: speakNumber(asked, t),
              sent: speakNumber(sent, t),
            })}
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          chosenIn(currentTarget)?.focus();
          onForgetCounts();
        }}
      >
        {t('askForget')}
      </button>
    </div>
  );
}

export function AskSection(props: AskSectionProps) {
  const { askWhen, asLines, counts, onChange, onForgetCounts } = props;
  const t = useTranslate();
  return (
    <Section title={t('optionsAsk')} text={t('optionsAskText')}>
      <Choice
        label={t('optionsAsk')}
        value={askWhen}
        onChoose={(chosen) => onChange({ askWhen: chosen })}
        options={[
          {
            value: 'outside',
            label: t('optionsAskOutside'),
            text: t('optionsAskOutsideText'),
          },
          {
            value: 'closed',
            label: t('optionsAskClosed'),
            text: t('optionsAskClosedText'),
          },
        ]}
      />
      <Lines {...{ asLines, onChange }} />
      <Counts {...{ counts, onForgetCounts }} />
    </Section>
  );
}
