import { type ComponentProps, useEffect } from 'react';
import type {
  BookAdvice,
  BookError,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { Section } from '../ui/section.tsx';
import type { BookSources } from '../ui/sources.tsx';
import { Claims } from './claims.tsx';
import { DaysBefore } from './days-before.tsx';
import { ErrorLookup } from './error-lookup.tsx';

interface WarnedViewProps extends ComponentProps<typeof DaysBefore> {
  /** The parts of the rule book that this view shows. */
  readonly book: {
    readonly advice: readonly BookAdvice[];
    readonly errors: readonly BookError[];
    readonly sources: BookSources;
  };
}

/** When Meta warns or restricts a Page: where to look, what it means, what to leave, how to appeal, and the journal. */
export function WarnedView({ book, ...journal }: WarnedViewProps) {
  const t = useTranslate();
  const title = t('warnedTitle');
  useEffect(() => {
    document.title = `${title} · Ventana`;
  }, [title]);
  const { advice, errors, sources } = book;
  const claims = (part: BookAdvice['part']) => (
    <Claims
      claims={advice.filter((claim) => claim.part === part)}
      sources={sources}
    />
  );
  const section = (title: MessageKey, part: BookAdvice['part']) => (
    <Section title={t(title)}>{claims(part)}</Section>
  );
  return (
    <>
      <header className="page-header">
        <img src="/icon/icon.svg" width="40" height="40" alt="" />
        <div>
          <h1>{title}</h1>
          <p className="hint">{t('warnedIntro')}</p>
        </div>
      </header>
      <main>
        {section('warnedWhere', 'where')}
        {section('warnedDoNot', 'do-not')}
        <Section title={t('warnedWords')}>
          <ErrorLookup errors={errors} sources={sources} />
          {claims('words')}
        </Section>
        {section('warnedAppeal', 'appeal')}
        <DaysBefore {...journal} />
        {section('warnedLong', 'how-long')}
        {section('warnedInbox', 'inbox')}
      </main>
    </>
  );
}
