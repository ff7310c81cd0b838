import { useRef } from 'react';
import { useTranslate } from '../ui/language.tsx';

/** The field that searches the whole book, with what people ask most. */
export function SearchBox(props: {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}) {
  const { text, onSearch } = props;
  const t = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const goBack = () => {
    scrollTo({ top: 0 });
    field.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <search className="search-box">
        <label>
          <span>{t('policySearch')}</span>
          <input
            ref={field}
            type="search"
            autoComplete="off"
            spellCheck={false}
            placeholder={t('policySearchPlaceholder')}
            value={text}
            onChange={({ target }) => onSearch(target.value)}
          />
        </label>
        <div className="picks small">
          <span className="hint">{t('policySearchTry')}</span>
          {t('policySearchExamples')
            .split(' · ')
            .map((example) => (
              <button
                key={example}
                type="button"
                aria-pressed={example === text}
                onClick={() => onSearch(example === text ? '' : example)}
              >
                {example}
              </button>
            ))}
        </div>
      </search>
      {/* A narrow page is many screens long. */}
      <p className="to-search">
        <button type="button" onClick={goBack}>
          {t('policyToSearch')}
        </button>
      </p>
    </>
  );
}
