import { type ReactNode, useId } from 'react';

/** A part of the page: its heading, a sentence that says what it is for, and its controls. */
export function Section(props: {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}) {
  const { title, text, children } = props;
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className="hint">{text}</p>}
      {children}
    </section>
  );
}
