import type { ReactNode } from 'react';
import { anchorOf, type SectionId } from './rules-place.ts';

/** A part of the rules view that an address can name. */
export function RuleSection(props: {
  readonly id: SectionId;
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}) {
  const { id, title, text, children } = props;
  const anchor = anchorOf(id);
  return (
    <section className="section" aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {title}
      </h2>
      {text && <p className="hint">{text}</p>}
      {children}
    </section>
  );
}
