import { liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'react';
import {
  type RepliesState,
  RepliesView,
} from '../../components/replies/replies-view.tsx';
import type {
  RepliesActions,
  ReplyDrafts,
} from '../../components/replies/reply-draft.ts';
import type { StoredState } from '../../components/settings/settings-view.ts';
import { loadReplies } from '../../utils/ledger/replies.ts';
import type { Ledger } from '../../utils/ledger/schema.ts';
import { send } from '../../utils/messaging/client.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import '../../components/replies/replies.css';
import { changeSettings } from './options-store.ts';

/** Keeps what is shown as the ledger is. */
function useReplies(ledger: Ledger): RepliesState {
  const [replies, setReplies] = useState<RepliesState>('loading');
  useEffect(() => {
    const watched = liveQuery(() => loadReplies(ledger)).subscribe({
      next: setReplies,
      error(error) {
        console.error('Ventana: the saved replies cannot be read.', error);
        setReplies('failed');
      },
    });
    return () => watched.unsubscribe();
  }, [ledger]);
  return replies;
}

/** The saved replies of this browser, and the own labels. */
export function Replies(props: {
  readonly ledger: Ledger;
  readonly settings: Settings;
  readonly stored: StoredState;
  readonly drafts: ReplyDrafts;
  readonly onDraft: RepliesActions['onDraft'];
}) {
  const { ledger, settings, stored, drafts, onDraft } = props;
  const { ownLabels, pageNames } = settings;
  const actions = useMemo(
    (): RepliesActions => ({
      onSave: (wish) => send('reply:save', wish),
      onRemove: async (id) => (await send('reply:remove', id)) !== 'gone',
      onDraft,
    }),
    [onDraft],
  );
  return (
    <RepliesView
      replies={useReplies(ledger)}
      unnamed={
        typeof stored === 'string'
          ? []
          : stored.pages.filter((page) => !pageNames[page]?.trim())
      }
      onOwnLabels={(names) => void changeSettings({ ownLabels: names })}
      {...{ drafts, actions, ownLabels }}
    />
  );
}
