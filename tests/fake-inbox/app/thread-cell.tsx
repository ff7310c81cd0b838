import type { ReactNode } from 'react';

/** Draws nothing: some builds keep a row's type here, far above it. */
export function ThreadCell(props: {
  threadType: string;
  inboxID: string;
  children: ReactNode;
}) {
  return props.children;
}
