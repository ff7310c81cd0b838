import { act, render } from '@testing-library/react';
import { PolicyView } from '../../../../components/policy/policy-view.tsx';
import { LanguageProvider } from '../../../../components/ui/language.tsx';
import { useHash } from '../../../../components/ui/use-hash.ts';
import type { RuleBook } from '../../../../utils/core/policy/rule-book-schema.ts';
import type { Language } from '../../../../utils/i18n/translate.ts';
import { SMALL_BOOK, TODAY } from '../../core/policy/small-book.ts';

function Page({ book, today }: { book: RuleBook; today: string }) {
  return (
    <PolicyView
      book={book}
      today={today}
      hash={useHash()}
      footer={<p>The footer</p>}
    />
  );
}

/** Changes the address as a click on a link does, and waits until it is told. */
export async function go(hash: string) {
  await act(async () => {
    const told = new Promise((done) =>
      window.addEventListener('hashchange', done, { once: true }),
    );
    location.hash = hash;
    await told;
  });
}

export async function goBack() {
  await act(async () => {
    const told = new Promise((done) =>
      window.addEventListener('hashchange', done, { once: true }),
    );
    history.back();
    await told;
  });
}

export function showPolicy({
  language = 'en' as Language,
  book = SMALL_BOOK,
  today = TODAY,
  hash = 'rules',
} = {}) {
  history.replaceState(null, '', `#${hash}`);
  render(
    <LanguageProvider language={language}>
      <Page book={book} today={today} />
    </LanguageProvider>,
  );
}
