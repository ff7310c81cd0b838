import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A part of the page: its heading, a sentence that says what it is for, and its controls. */
export function Section(props: {
  readonly title: string;
  readonly text?: string;
  /** The heading's id, for what else it names. */
  readonly titleId?: string;
  /** Somebody came for this part: it is brought into view, and its heading has the focus. */
  readonly isSought?: boolean;
  readonly children: ReactNode;
}) {
  const { title, text, isSought, children } = props;
  const own = useId();
  const id = props.titleId ?? own;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isSought) return;
    heading.current?.scrollIntoView?.({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [isSought]);
  return (
    <section className="section" aria-labelledby={id}>
      <h2 ref={heading} id={id} tabIndex={isSought ? -1 : undefined}>
        {title}
      </h2>
      {text && <p className="hint">{text}</p>}
      {children}
    </section>
  );
}
