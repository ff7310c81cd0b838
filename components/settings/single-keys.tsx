import { useTranslate } from '../ui/language.tsx';
import { SINGLE_KEYS } from '../ui/single-keys.ts';
import { Switch } from './switch.tsx';

const KEYS: typeof SINGLE_KEYS = [...SINGLE_KEYS, ['?', 'shortcutsKeyHelp']];

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
                {keys.split(' ').map((key) => (
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
