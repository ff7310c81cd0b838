import { useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import {
  newDraft,
  type RepliesActions,
  type ReplyDraft,
  wishOf,
} from './reply-draft.ts';
import { ReplyFitLine } from './reply-fit.tsx';
import { ReplyWords } from './reply-words.tsx';
import { speakMarks } from './speak-marks.ts';

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

interface SamplesProps {
  /** Texts that are there already. */
  readonly taken: ReadonlySet<string>;
  readonly onSave: RepliesActions['onSave'];
  /** The last was added, and the focus is with none. */
  readonly onNoneLeft: () => void;
}

/** The examples that are not there yet; each keeps its id until it is, so that none is added twice. */
function useLeft({ taken }: SamplesProps): ReplyDraft[] {
  const t = useTranslate();
  const drafts = useRef(new Map<string, ReplyDraft>());
  useEffect(() => {
    for (const text of taken) drafts.current.delete(text);
  }, [taken]);
  return SAMPLES.flatMap((sample) => {
    const text = t(sample.text, speakMarks(t));
    if (taken.has(text)) return [];
    const draft = drafts.current.get(text) ?? {
      ...newDraft(),
      title: t(sample.title),
      text,
      isReopener: sample.isReopener,
    };
    drafts.current.set(text, draft);
    return draft;
  });
}

/** Adds examples up to the first that cannot be kept, and says so. */
function useAdding({ onSave }: SamplesProps) {
  const t = useTranslate();
  const [told, setTold] = useState<Told | null>(null);
  async function add(samples: readonly ReplyDraft[]) {
    setTold(null);
    for (const sample of samples) {
      const answer = await onSave(wishOf(sample, null));
      if (answer !== 'gone' && answer.ok) continue;
      const { title } = sample;
      setTold({ mood: 'failed', text: t('replyExampleFailed', { title }) });
      return;
    }
  }
  return { told, add };
}

/** Gives the focus on when what had it is gone with its example. */
function useFocusOn(left: number, onNoneLeft: () => void) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(left);
  useEffect(() => {
    const isFewer = left < before.current;
    before.current = left;
    if (!isFewer || document.activeElement !== document.body) return;
    if (left) list.current?.querySelector('button')?.focus();
    else onNoneLeft();
  }, [left, onNoneLeft]);
  return list;
}

/** Examples to start from, in the language of the page; what was added is not shown again. */
export function ReplySamples(props: SamplesProps) {
  const t = useTranslate();
  const left = useLeft(props);
  const { told, add } = useAdding(props);
  const list = useFocusOn(left.length, props.onNoneLeft);
  if (!left.length) return null;
  return (
    <div className="reply-samples">
      <div className="reply-head">
        <h3>{t('replyExamples')}</h3>
        {left.length > 1 && (
          <button type="button" onClick={() => void add(left)}>
            {t('replyAddAll')}
          </button>
        )}
      </div>
      <Outcome told={told} />
      <ul ref={list} className="replies">
        {left.map((sample) => (
          <li key={sample.title} className="reply">
            <div className="reply-head">
              <h4>{sample.title}</h4>
              <button
                type="button"
                aria-label={t('replyAddExampleNamed', { title: sample.title })}
                onClick={() => void add([sample])}
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
