import { type ReactNode, useEffect } from 'react';

/** The head of a page of ours: what it is, and a sentence on it. The tab is called so too. */
export function PageHeader(props: {
  readonly title: string;
  readonly hint: string;
  /** Where the heading is a place that links lead to. */
  readonly id?: string;
  readonly children?: ReactNode;
}) {
  const { title, hint, id, children } = props;
  useEffect(() => {
    document.title = title.includes('Ventana') ? title : `${title} · Ventana`;
  }, [title]);
  return (
    <header className="page-header">
      <img src="/icon/icon.svg" width="40" height="40" alt="" />
      <div>
        <h1 id={id} tabIndex={id ? -1 : undefined}>
          {title}
        </h1>
        <p className="hint">{hint}</p>
      </div>
      {children}
    </header>
  );
}
