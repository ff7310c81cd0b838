import type { ComponentProps } from 'react';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import { useTranslate } from '../ui/language.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Section } from '../ui/section.tsx';
import { OwnLabels } from './own-labels.tsx';
import { type RepliesProps, RepliesSection } from './replies-section.tsx';

/** `loading` and `failed` take the place of replies that are not known. */
export type RepliesState = 'loading' | 'failed' | readonly SavedReply[];

type RepliesViewProps = Omit<RepliesProps, 'replies'> &
  ComponentProps<typeof OwnLabels> & { readonly replies: RepliesState };

/** What moderators prepare for their conversations: saved replies, and labels for notes. */
export function RepliesView(props: RepliesViewProps) {
  const { replies } = props;
  const t = useTranslate();
  return (
    <>
      <PageHeader title={t('replyTitle')} hint={t('replyIntro')} />
      <main className="replies-view">
        {typeof replies === 'string' ? (
          <Section title={t('replySection')}>
            <p className={`stored ${replies}`} role="status">
              {t(replies === 'loading' ? 'replyLoading' : 'optionsUnreadable')}
            </p>
          </Section>
        ) : (
          <RepliesSection {...props} replies={replies} />
        )}
        <OwnLabels {...props} />
      </main>
    </>
  );
}
