import { useId } from 'react';
import type { FillValues } from '../../utils/core/fill-reply.ts';
import type { SavedReply } from '../../utils/core/saved-reply.ts';
import type { MessageKey } from '../../utils/i18n/translate.ts';
import { useTranslate } from '../ui/language.tsx';
import type { ReplyGroup, ReplyGroupKind } from './rank-replies.ts';
import { ReplyButton } from './reply-button.tsx';

const TITLE: Readonly<Record<ReplyGroupKind, MessageKey>> = {
  reopeners: 'panelReopeners',
  'any-time': 'replyAnyTime',
  'window-only': 'replyWindowOnly',
  closed: 'panelWhyClosed',
  'no-composer': 'panelNoTyping',
};

/** Replies under what is to be said of them, once for all. */
export function ReplyGroupList(props: {
  readonly group: ReplyGroup;
  readonly values: FillValues;
  readonly pagesHref: string;
  /** The one that Enter in the search takes. */
  readonly next: SavedReply | undefined;
  readonly onPress: (reply: SavedReply, isFit: boolean) => void;
}) {
  const { group, values, pagesHref, next, onPress } = props;
  const { kind, isFit, replies } = group;
  const t = useTranslate();
  const id = useId();
  return (
    <div className={`group ${kind}`}>
      <div id={id}>
        <h3>{t(TITLE[kind])}</h3>
        {kind === 'window-only' && !isFit && (
          <p className="hint">{t('panelWhyPromo')}</p>
        )}
      </div>
      <ul className="replies">
        {replies.map((reply) => (
          <ReplyButton
            key={reply.id}
            {...{ reply, isFit, values, pagesHref }}
            isNext={reply === next}
            groupId={id}
            onPress={() => onPress(reply, isFit)}
          />
        ))}
      </ul>
    </div>
  );
}
