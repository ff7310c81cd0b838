import type { ReactNode } from 'react';

const root =
  '/bizweb:inbox/bizweb:INBOX/lib:bizweb_inbox:main_content/lib:bizweb_inbox:content_layout/lib:inbox:thread_and_detail';

interface SurfaceProps {
  path: string;
  children: ReactNode;
}

export function Surface({ path, children }: SurfaceProps) {
  return (
    <span
      style={{ display: 'contents' }}
      data-surface={`${root}/${path}`}
      data-surface-wrapper="1"
    >
      {children}
    </span>
  );
}
