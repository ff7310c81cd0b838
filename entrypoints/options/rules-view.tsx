import type { ReactNode } from 'react';
import { PolicyView } from '../../components/policy/policy-view.tsx';
import { type Ticker, useNow } from '../../components/ui/ticker.ts';
import { dayOf } from '../../utils/core/policy/in-force.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import '../../components/policy/policy.css';
import '../../components/policy/policy-search.css';
import '../../components/policy/policy-lists.css';
import '../../components/policy/policy-table.css';
import '../../components/policy/timeline.css';

/** A rule book as of the clock. */
export function RulesView(props: {
  readonly book: RuleBook;
  readonly ticker: Ticker;
  readonly hash: string;
  readonly footer: ReactNode;
}) {
  const { ticker, ...shown } = props;
  return <PolicyView today={dayOf(useNow(ticker))} {...shown} />;
}
