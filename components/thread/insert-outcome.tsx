import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';

const OUTCOME: Readonly<Record<string, MessageKey>> = {
  inserted: 'panelInserted',
  'other-thread': 'panelOtherThread',
  'no-composer': 'panelNoComposer',
  unseen: 'panelUnseen',
};

/** What became of a reply; under everything, so that nothing moves under the mouse. */
export function InsertOutcome(props: {
  readonly inserted: { readonly outcome: string; readonly n: number } | null;
}) {
  const { inserted } = props;
  const t = useTranslate();
  const isDone = inserted?.outcome === 'inserted';
  return (
    <div className="outcome" role="status">
      {inserted && (
        <p key={inserted.n} className={isDone ? 'done' : 'trouble'}>
          {t(OUTCOME[inserted.outcome] ?? 'panelNotInserted')}
        </p>
      )}
    </div>
  );
}
