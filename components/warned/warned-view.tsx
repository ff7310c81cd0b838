import type { ComponentProps } from 'react';
import type {
  BookAdvice,
  BookError,
} from '../../utils/core/policy/rule-book-schema.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import { PageHeader } from '../ui/page-header.tsx';
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
      <PageHeader title={t('warnedTitle')} hint={t('warnedIntro')} />
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
