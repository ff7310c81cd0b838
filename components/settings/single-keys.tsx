import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Switch } from './switch.tsx';

const KEYS: readonly (readonly [keys: readonly string[], does: MessageKey])[] =
  [
    [['/'], 'queueKeySearch'],
    [['j', 'k'], 'queueKeyDownUp'],
    [['r'], 'queueKeyRemind'],
    [['h'], 'queueKeyHide'],
    [['u'], 'queueKeyUndo'],
    [['?'], 'shortcutsKeyHelp'],
  ];

/** The keys that do something by themselves in the popup, and whether they may. */
export function SingleKeys(props: {
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}) {
  const { isOn, onSwitch } = props;
  const t = useTranslate();
  return (
    <div className="alerts-part">
      <h3>{t('shortcutsSingle')}</h3>
      <Switch
        label={t('shortcutsSingleOn')}
        text={t('shortcutsSingleText')}
        {...{ isOn, onSwitch }}
      />
      {isOn && (
        <dl className="key-list">
          {KEYS.map(([keys, does]) => (
            <div key={does}>
              <dt>{t(does)}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
