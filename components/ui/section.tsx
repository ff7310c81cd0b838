import { type ReactNode, useId } from 'react';

/** A part of the page: its heading, a sentence that says what it is for, and its controls. */
export function Section(props: {
  readonly title: string;
  readonly text?: string;
  /** The heading's id, for what else it names. */
  readonly titleId?: string;
  readonly children: ReactNode;
}) {
  const { title, text, children } = props;
  const own = useId();
  const id = props.titleId ?? own;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className="hint">{text}</p>}
      {children}
    </section>
  );
}
