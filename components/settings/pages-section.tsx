import { useEffect, useRef, useState } from 'react';
import type { PageId } from '../../utils/core/thread-key.ts';
import { speakMarks } from '../replies/speak-marks.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import type { SettingsChange, SettingsView } from './settings-view.ts';

const MOST_NAME = 80;

function PageName(props: {
  readonly page: PageId;
  readonly name: string;
  readonly onRename: (name: string) => void;
}) {
  const { page, name, onRename } = props;
  const t = useTranslate();
  // While it is being typed the field is the truth, whatever comes back from the storage meanwhile.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <li>
      <label>
        <span className="unseen">{t('optionsPageName', { id: page })}</span>
        <span className="page-id" aria-hidden="true">
          {page}
        </span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={MOST_NAME}
          placeholder={t('optionsPagePlaceholder')}
          value={draft ?? name}
          onChange={({ target }) => {
            setDraft(target.value);
            onRename(target.value);
          }}
          onBlur={() => setDraft(null)}
        />
      </label>
    </li>
  );
}

/** A name for each Page that was seen: the inbox does not tell it. */
export function PagesSection(props: {
  readonly pages: readonly PageId[];
  readonly pageNames: SettingsView['pageNames'];
  /** Somebody came for this: the first name that is missing has the focus. */
  readonly isSought: boolean;
  readonly onChange: (change: SettingsChange) => void;
}) {
  const { pages, pageNames, isSought, onChange } = props;
  const t = useTranslate();
  const none = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!isSought) return;
    const fields = [...(list.current?.querySelectorAll('input') ?? [])];
    const empty = fields.find(({ value }) => !value.trim());
    (empty ?? fields[0] ?? none.current)?.focus();
  }, [isSought]);
  return (
    <Section
      title={t('optionsPages')}
      text={t('optionsPagesText', { mark: speakMarks(t).page })}
    >
      {pages.length === 0 && (
        <p ref={none} tabIndex={-1}>
          {t('optionsPagesNone')}
        </p>
      )}
      {pages.length > 0 && (
        <ul ref={list} className="page-names">
          {pages.map((page) => (
            <PageName
              key={page}
              page={page}
              name={pageNames[page] ?? ''}
              onRename={(name) =>
                onChange({ pageNames: { ...pageNames, [page]: name } })
              }
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
