import { useTranslate } from '../ui/language.tsx';
import type { Said } from './use-row-actions.ts';
import type { Step } from './use-undo.ts';

/** What was done last, for eyes and for screen readers, with the way back from all that was done. */
export function SaidLine(props: {
  readonly said: Said;
  /** What would be undone. */
  readonly next: Step | null;
  readonly singleKeys: boolean;
  readonly onUndo: () => void;
}) {
  const { said, next, singleKeys, onUndo } = props;
  const t = useTranslate();
  return (
    <div className="said">
      <p role="status">{said.text && <span key={said.n}>{said.text}</span>}</p>
      {next && (
        <button
          type="button"
          title={next.words}
          aria-keyshortcuts={singleKeys ? 'u' : undefined}
          onClick={onUndo}
        >
          {t('queueUndo')}
        </button>
      )}
    </div>
  );
}
