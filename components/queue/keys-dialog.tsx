import { useLayoutEffect, useRef } from 'react';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { SHORTCUTS_PLACE } from '../ui/settings-place.ts';
import { SINGLE_KEYS } from '../ui/single-keys.ts';

const ALWAYS: readonly (readonly [keys: string, does: MessageKey])[] = [
  ['↑ ↓', 'queueKeyMove'],
  ['↵', 'queueKeyOpen'],
  ['← →', 'queueKeyAlong'],
];
const HELP: (typeof ALWAYS)[number] = ['?', 'queueKeyHelp'];

/** Which keys there are; single ones can be switched off in the options. */
export function KeysDialog(props: {
  readonly singleKeys: boolean;
  readonly onClose: () => void;
}) {
  const { singleKeys, onClose } = props;
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    close.current?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="keys"
      aria-labelledby="keys"
      onClose={() => {
        // The event comes later; by then it may be open again.
        if (!dialog.current?.open) onClose();
      }}
      onClick={({ target }) => {
        if (target === dialog.current) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The browser would close the popup with it.
        event.preventDefault();
        onClose();
      }}
    >
      <div>
        <h2 id="keys">{t('queueKeys')}</h2>
        <dl>
          {[...ALWAYS, ...(singleKeys ? [...SINGLE_KEYS, HELP] : [])].map(
            ([keys, does]) => (
              <div key={keys}>
                <dt>
                  {keys.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ),
          )}
        </dl>
        <p className="hint">
          {t(singleKeys ? 'queueKeysOn' : 'queueKeysOff')}{' '}
          <a
            href={`/options.html#${SHORTCUTS_PLACE}`}
            target="_blank"
            rel="noopener"
          >
            {t('queueKeysChange')}
          </a>
        </p>
        <button ref={close} type="button" onClick={onClose}>
          {t('queueKeysClose')}
        </button>
      </div>
    </dialog>
  );
}
