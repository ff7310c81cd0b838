import { useState } from 'react';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import type { BrowserView } from './settings-view.ts';

/** Whether the browser shows notifications, and a way to see one. */
export function AlertsTest(props: {
  readonly notices: BrowserView['notices'];
  readonly onTest: () => Promise<boolean>;
}) {
  const { notices, onTest } = props;
  const t = useTranslate();
  const [said, setSaid] = useState<{
    readonly mood: Told['mood'];
    readonly key: MessageKey;
  } | null>(null);
  async function test() {
    const isSent = await onTest();
    setSaid(
      isSent
        ? { mood: 'done', key: 'alertsSettingsTestSent' }
        : { mood: 'failed', key: 'alertsSettingsTestFailed' },
    );
  }
  return (
    <div className="ask-part">
      {notices === 'shown' && <p>{t('alertsSettingsShown')}</p>}
      {notices === 'blocked' && (
        <p className="stored failed">{t('alertsSettingsBlocked')}</p>
      )}
      <button type="button" onClick={() => void test()}>
        {t('alertsSettingsTest')}
      </button>
      <Outcome told={said && { mood: said.mood, text: t(said.key) }} />
    </div>
  );
}
