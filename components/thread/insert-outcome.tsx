import { useEffect, useState } from 'react';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';

const OUTCOME: Readonly<Record<string, MessageKey>> = {
  inserted: 'panelInserted',
  'other-thread': 'panelOtherThread',
  'no-composer': 'panelNoComposer',
  unseen: 'panelUnseen',
};

/** So long it is said that a reply was inserted, ms. */
const SAID_MS = 8000;

/** What became of a reply; under everything, so that nothing moves under the mouse. It goes as somebody goes on. */
export function InsertOutcome(props: {
  readonly inserted: { readonly outcome: string; readonly n: number } | null;
  /** False = what was asked for last does not fit now. */
  readonly isFit: boolean;
}) {
  const { inserted } = props;
  const isFit = useFitOf(props);
  const t = useTranslate();
  const isIn = inserted?.outcome === 'inserted';
  const isSaid = useSaid(inserted, isIn);
  const key = OUTCOME[inserted?.outcome ?? ''] ?? 'panelNotInserted';
  const mood = isFit ? 'done' : 'warning';
  return (
    <div className="outcome" role="status">
      {inserted && isSaid && (
        <p key={inserted.n} className={isIn ? mood : 'trouble'}>
          {t(isIn && !isFit ? 'panelInsertedUnfit' : key)}
        </p>
      )}
    </div>
  );
}

/** Whether what was inserted fits: the next one may be asked for already. */
function useFitOf(asked: {
  readonly inserted: object | null;
  readonly isFit: boolean;
}): boolean {
  const [told, setTold] = useState(asked);
  if (told.inserted === asked.inserted) return told.isFit;
  setTold(asked);
  return asked.isFit;
}

/** Whether it is still to be said: nobody has written since, and not for too long where it is no trouble. */
function useSaid(told: object | null, isPassing: boolean): boolean {
  const [over, setOver] = useState<object | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const close = () => setOver(told);
    document.addEventListener('input', close, { signal: end.signal });
    const timer = isPassing ? setTimeout(close, SAID_MS) : undefined;
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [told, isPassing]);
  return told !== over;
}
