import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { EMPTY_DRAFT, type RepliesActions, wishOf } from './reply-draft.ts';
import { ReplyFitLine } from './reply-fit.tsx';
import { ReplyWords } from './reply-words.tsx';

interface Sample {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly isReopener: boolean;
}

export const SAMPLES: readonly Sample[] = [
  {
    title: 'replySampleGotTitle',
    text: 'replySampleGotText',
    isReopener: false,
  },
  {
    title: 'replySampleNumberTitle',
    text: 'replySampleNumberText',
    isReopener: false,
  },
  {
    title: 'replySampleSolvedTitle',
    text: 'replySampleSolvedText',
    isReopener: true,
  },
  {
    title: 'replySampleDayTitle',
    text: 'replySampleDayText',
    isReopener: true,
  },
];

/** Examples to start from, in the language of the page; what was added is not shown again. */
export function ReplySamples(props: {
  /** Texts that are there already. */
  readonly taken: ReadonlySet<string>;
  readonly onSave: RepliesActions['onSave'];
}) {
  const { taken, onSave } = props;
  const t = useTranslate();
  const left = SAMPLES.map(({ title, text, isReopener }) => ({
    ...EMPTY_DRAFT,
    title: t(title),
    text: t(text),
    isReopener,
  })).filter(({ text }) => !taken.has(text));
  if (!left.length) return null;
  const addAll = async () => {
    for (const sample of left) await onSave(wishOf(sample, null));
  };
  return (
    <div className="reply-samples">
      <div className="reply-head">
        <h3>{t('replyExamples')}</h3>
        {left.length > 1 && (
          <button type="button" onClick={() => void addAll()}>
            {t('replyAddAll')}
          </button>
        )}
      </div>
      <ul className="replies">
        {left.map((sample) => (
          <li key={sample.title} className="reply">
            <div className="reply-head">
              <h4>{sample.title}</h4>
              <button
                type="button"
                aria-label={t('replyAddExampleNamed', { title: sample.title })}
                onClick={() => void onSave(wishOf(sample, null))}
              >
                {t('replyAddExample')}
              </button>
            </div>
            <ReplyWords text={sample.text} />
            <ReplyFitLine text={sample.text} isReopener={sample.isReopener} />
          </li>
        ))}
      </ul>
    </div>
  );
}
