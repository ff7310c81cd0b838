import { useTranslate } from '../ui/language.tsx';
import { GUIDE_STEPS, nextStep, type StepId } from './guide-steps.ts';
import type { PracticeActions } from './practice-view.ts';

/** What to try next; each step is done by doing it, or skipped. */
export function Guide(props: {
  readonly done: ReadonlySet<StepId>;
  readonly actions: PracticeActions;
}) {
  const { done, actions } = props;
  const t = useTranslate();
  const step = nextStep(done);
  const place = step ? GUIDE_STEPS.indexOf(step) + 1 : GUIDE_STEPS.length;
  return (
    <section className="guide" aria-label={t('practiceTry')}>
      <p className="guide-text" role="status">
        <b>
          {step
            ? t('practiceTryStep', { n: place, all: GUIDE_STEPS.length })
            : t('practiceTryDone')}
        </b>{' '}
        {t(step ? step.text : 'practiceTryDoneText')}
      </p>
      <div className="guide-actions">
        {step && (
          <>
            <button
              type="button"
              className="button main"
              onClick={() => actions.onStep(step.id, 'go')}
            >
              {t(step.go)}
            </button>
            <button
              type="button"
              onClick={() => actions.onStep(step.id, 'skip')}
            >
              {t('practiceSkip')}
            </button>
          </>
        )}
        <button type="button" onClick={() => actions.onGuide(false)}>
          {t('practiceHideGuide')}
        </button>
      </div>
    </section>
  );
}
