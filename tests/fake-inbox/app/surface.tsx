import type { ReactNode } from 'react';
import { hasSurfaces } from './marks.ts';

const root =
  '/bizweb:inbox/bizweb:INBOX/lib:bizweb_inbox:main_content/lib:bizweb_inbox:content_layout';
const full = `${root}/lib:inbox:thread_and_detail`;

export const surfaces = {
  tabs: `${root}/lib:inbox:channel_selector`,
  comments: `${full}/lib:bizweb_inbox:comment_list`,
  list: `${full}/lib:bizweb_inbox:thread_list`,
  header: `${full}/lib:inbox:detail_column/lib:inbox:detail_view_header`,
  detail: `${full}/lib:inbox:detail_column/lib:bizweb_inbox:messenger_detail_view`,
};

/** Facebook's logging wrapper: a span without a box. */
export function Surface({
  path,
  children,
}: {
  path: string;
  children: ReactNode;
}) {
  if (!hasSurfaces) return children;
  return (
    <span
      data-surface-wrapper="1"
      data-surface={path}
      style={{ display: 'contents' }}
    >
      {children}
    </span>
  );
}
