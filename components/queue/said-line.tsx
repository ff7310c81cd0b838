import { useTranslate } from '../ui/language.tsx';
import type { Said } from './use-row-actions.ts';

/** What was done last, for eyes and for screen readers, with the way back. */
export function SaidLine(props: {
  readonly said: Said | null;
  readonly singleKeys: boolean;
}) {
  const { said, singleKeys } = props;
  const t = useTranslate();
  return (
    <div className="said">
      <p role="status">{said && <span key={said.n}>{said.text}</span>}</p>
      {said?.onUndo && (
        <button
          type="button"
          aria-keyshortcuts={singleKeys ? 'u' : undefined}
          onClick={said.onUndo}
        >
          {t('queueUndo')}
        </button>
      )}
    </div>
  );
}
