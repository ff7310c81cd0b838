import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';

/** What the journal can and cannot know. */
export function KnowsSection() {
  const t = useTranslate();
  return (
    <Section title={t('journalKnows')}>
      <ul className="promises">
        <li>{t('journalKnowsHere')}</li>
        <li>{t('journalKnowsAsked')}</li>
        <li>{t('journalKnowsSeen')}</li>
        <li>{t('journalKnowsPhase')}</li>
        <li>
          {t('journalKnowsHash')} {t('journalKnowsHashSeen')}
        </li>
      </ul>
    </Section>
  );
}

/** Whether the text of messages is kept too. */
export function KeepTextSection(props: {
  readonly keepText: boolean;
  readonly onKeepText: (keepText: boolean) => void;
}) {
  const { keepText, onKeepText } = props;
  const t = useTranslate();
  return (
    <Section title={t('journalKeep')}>
      <div className="choice">
        <label className="option">
          <input
            type="checkbox"
            checked={keepText}
            onChange={({ target }) => onKeepText(target.checked)}
          />
          <span>
            {t('journalKeepText')}
            <small>{t('journalKeepHint')}</small>
          </span>
        </label>
      </div>
    </Section>
  );
}
