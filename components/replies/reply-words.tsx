import { Fragment, type ReactNode } from 'react';
import { useReview } from './reply-fit.tsx';

/** A reply's text as it will be inserted, what looks like promotion marked. */
export function ReplyWords({ text }: { readonly text: string }) {
  const { phrases } = useReview(text);
  const parts: ReactNode[] = [];
  let done = 0;
  for (const { start, end } of phrases) {
    parts.push(
      <Fragment key={start}>
        {text.slice(done, start)}
        <mark>{text.slice(start, end)}</mark>
      </Fragment>,
    );
    done = end;
  }
  return (
    <p className="reply-text" dir="auto">
      {parts}
      {text.slice(done)}
    </p>
  );
}
