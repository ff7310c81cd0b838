import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import {
  type RepliesState,
  RepliesView,
} from '../../../components/replies/replies-view.tsx';
import type {
  RepliesActions,
  SaveAnswer,
} from '../../../components/replies/reply-draft.ts';
import { useReplyDrafts } from '../../../components/replies/use-reply-drafts.ts';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import type {
  ReplyId,
  ReplyWish,
  SavedReply,
} from '../../../utils/core/saved-reply.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import type { Language } from '../../../utils/i18n/translate.ts';

let revision = 10;
export const reply = (title: string, text: string, more = {}): SavedReply => {
  revision += 1;
  const id = `id-${title}` as ReplyId;
  const stamps = { changedAt: revision, revision };
  return { id, title, text, isReopener: false, ...stamps, ...more };
};
export const ENVIO = reply('Envío', 'Hola {name}, sale mañana.');
export const OFERTA = reply('Oferta', 'Hoy 20 % de descuento, {name}.');
const PREGUNTA = reply('Pregunta', '¿Te llegó?', { isReopener: true });

interface Given {
  readonly replies?: RepliesState;
  readonly language?: Language;
  readonly ownLabels?: readonly string[];
  readonly unnamed?: readonly PageId[];
  readonly save?: (wish: ReplyWish) => SaveAnswer;
}

/** The view on a ledger that does as it is told. */
export function show({
  replies = [ENVIO, OFERTA, PREGUNTA],
  language = 'es',
  ownLabels = [],
  unnamed = [],
  save,
}: Given = {}) {
  const wishes: ReplyWish[] = [];
  const stage = { set: (_: (before: RepliesState) => RepliesState) => {} };
  const put = (saved: SavedReply) =>
    stage.set((before) =>
      typeof before === 'string'
        ? before
        : [...before.filter(({ id }) => id !== saved.id), saved],
    );
  const remove = (id: ReplyId) =>
    stage.set((before) =>
      typeof before === 'string'
        ? before
        : before.filter((other) => other.id !== id),
    );
  const onOwnLabels = vi.fn();
  const onSave: RepliesActions['onSave'] = async (wish) => {
    wishes.push(wish);
    const answer = save?.(wish) ?? {
      ok: true,
      value: { ...reply(wish.title, wish.text), ...wish, revision: 99 },
    };
    if (answer !== 'gone' && answer.ok)
      put({
        ...answer.value,
        id: answer.value.id ?? (`id-${wish.title}` as ReplyId),
      });
    return answer as SaveAnswer;
  };
  const onRemove = async (id: ReplyId) => {
    remove(id);
    return true;
  };
  function View() {
    const [stored, setStored] = useState(replies);
    const { drafts, onDraft } = useReplyDrafts();
    stage.set = setStored;
    return (
      <LanguageProvider language={language}>
        <RepliesView
          replies={stored}
          {...{ drafts, ownLabels, onOwnLabels, unnamed }}
          actions={{ onSave, onRemove, onDraft }}
        />
      </LanguageProvider>
    );
  }
  render(<View />);
  return {
    wishes,
    onOwnLabels,
    /** What another tab does. */
    elsewhere: {
      put: (saved: SavedReply) => act(() => put(saved)),
      remove: (id: ReplyId) => act(() => remove(id)),
    },
  };
}

export const titles = () =>
  screen.queryAllByRole('heading', { level: 3 }).map((h) => h.textContent);
export const press = (name: string) =>
  userEvent.click(screen.getByRole('button', { name }));
export const textField = () => screen.getByRole('textbox', { name: /^Texto/ });
export const itemOf = (title: string) =>
  screen.getByRole('heading', { name: title }).closest('li')!;
