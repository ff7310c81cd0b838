import { findOwnWord } from '../../utils/core/parse-own-words.ts';
import type { OwnWords } from '../../utils/core/review/own-words.ts';
import { useTranslate } from '../ui/language.tsx';
import { OwnWordsProvider } from '../ui/own-words.ts';
import { Section } from '../ui/section.tsx';
import { WordingList } from './wording-list.tsx';
import { WordingTry } from './wording-try.tsx';

/** What a Page adds to the draft review: words that always count, phrases that never do, and a line to try them. */
export function WordingSection(props: {
  readonly ownWords: OwnWords;
  /** A phrase that somebody came to except. */
  readonly begun?: string | undefined;
  readonly onOwnWords: (ownWords: OwnWords) => void;
}) {
  const { ownWords, begun, onOwnWords } = props;
  const { words, exceptions } = ownWords;
  const t = useTranslate();
  return (
    <Section title={t('wordingTitle')} text={t('wordingText')}>
      <WordingList
        title={t('wordingWords')}
        text={t('wordingWordsText')}
        label={t('wordingWordsNew')}
        list={words}
        isElsewhere={(word) => findOwnWord(exceptions, word) !== undefined}
        onList={(changed) => onOwnWords({ ...ownWords, words: changed })}
      />
      <WordingList
        title={t('wordingExceptions')}
        text={t('wordingExceptionsText')}
        label={t('wordingExceptionsNew')}
        list={exceptions}
        {...{ begun }}
        isElsewhere={(word) => findOwnWord(words, word) !== undefined}
        onList={(changed) => onOwnWords({ ...ownWords, exceptions: changed })}
      />
      <OwnWordsProvider value={ownWords}>
        <WordingTry />
      </OwnWordsProvider>
    </Section>
  );
}
