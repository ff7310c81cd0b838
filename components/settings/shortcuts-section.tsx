import { useState } from 'react';
import type { Command } from '../../utils/core/command.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import type {
  BrowserView,
  CommandView,
  SettingsChange,
} from './settings-view.ts';
import { SingleKeys } from './single-keys.tsx';

/** The browser describes them in its own language, which need not be the page's. */
const WORDS: Readonly<Record<Command | '_execute_action', MessageKey>> = {
  _execute_action: 'shortcutsOpen',
  'next-closing': 'commandNextClosing',
  remind: 'commandRemind',
  panel: 'commandPanel',
  replies: 'commandReplies',
};

const isOurs = (name: string): name is keyof typeof WORDS => name in WORDS;

const speakCommand = ({ name, description }: CommandView, t: Translate) =>
  isOurs(name) ? t(WORDS[name]) : description || name;

function Commands({ commands }: Pick<BrowserView, 'commands'>) {
  const t = useTranslate();
  if (!commands.length) return <p>{t('shortcutsUnknown')}</p>;
  return (
    <dl className="key-list">
      {commands.map((command) => (
        <div key={command.name}>
          <dt>{speakCommand(command, t)}</dt>
          <dd>
            {command.keys ? (
              <kbd>{command.keys}</kbd>
            ) : (
              <span className="hint">{t('shortcutsNone')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A button where the browser lets its page for shortcuts be opened, else words. */
function ChangeShortcuts(
  props: Pick<BrowserView, 'name' | 'canOpenShortcuts'> & {
    readonly onOpen: () => Promise<boolean>;
  },
) {
  const { name, canOpenShortcuts, onOpen } = props;
  const t = useTranslate();
  const [hasFailed, setFailed] = useState(false);
  const words =
    name === 'firefox' ? 'shortcutsWordsFirefox' : 'shortcutsWordsChromium';
  return (
    <div className="shortcuts-change">
      {canOpenShortcuts && (
        <button
          type="button"
          onClick={async () => setFailed(!(await onOpen()))}
        >
          {t('shortcutsChange')}
        </button>
      )}
      <p className="hint" role="status">
        {t(canOpenShortcuts && !hasFailed ? 'shortcutsChangeText' : words)}
      </p>
    </div>
  );
}

/** What can be done by keys: the browser's shortcuts, and the single keys of the popup. */
export function ShortcutsSection(props: {
  readonly browser: BrowserView;
  readonly singleKeys: boolean;
  readonly isSought: boolean;
  readonly onChange: (change: SettingsChange) => void;
  /** Resolves with whether it could be opened. */
  readonly onOpenShortcuts: () => Promise<boolean>;
}) {
  const { browser, singleKeys, isSought, onChange, onOpenShortcuts } = props;
  const t = useTranslate();
  return (
    <Section
      title={t('shortcutsTitle')}
      text={t('shortcutsText', { none: t('shortcutsNone') })}
      {...{ isSought }}
    >
      <Commands commands={browser.commands} />
      <ChangeShortcuts {...browser} onOpen={onOpenShortcuts} />
      <SingleKeys
        isOn={singleKeys}
        onSwitch={(isOn) => onChange({ singleKeys: isOn })}
      />
    </Section>
  );
}
