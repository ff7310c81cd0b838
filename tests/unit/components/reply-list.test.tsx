import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ReplyList } from '../../../components/thread/reply-list.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import * as finding from '../../../utils/core/find-replies.ts';
import type { ReplyId, SavedReply } from '../../../utils/core/saved-reply.ts';
import type { Verdict } from '../../../utils/core/window/verdict.ts';

const reply = (title: string, text: string): SavedReply => ({
  id: title as ReplyId,
  title,
  text,
  isReopener: false,
  changedAt: 1,
  revision: 1,
});
const REPLIES = [
  reply('Rebajas', 'Hoy 20 % de descuento en toda la tienda.'),
  reply('Horario', 'Abrimos de 9 a 18 h.'),
];

function List({ more }: { readonly more: Partial<Verdict> }) {
  const verdict: Verdict = {
    phase: 'closed',
    endsAt: null,
    left: null,
    allows: [],
    opener: null,
    ruleSet: 'messenger',
    ...more,
  };
  return (
    <LanguageProvider language="en">
      <ReplyList
        replies={REPLIES}
        values={{ name: '', page: '' }}
        repliesHref="#"
        onInsert={() => {}}
        verdict={verdict}
        own={{ words: [], exceptions: [] }}
      />
    </LanguageProvider>
  );
}

const button = (name: RegExp) => screen.getByRole('button', { name });
const whyOf = (name: RegExp) => {
  const id = button(name).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent;
};

describe('the replies of a thread', () => {
  it('that is closed for certain are all greyed, and why is said once', () => {
    render(<List more={{}} />);
    for (const name of [/^Rebajas/, /^Horario/]) {
      expect(button(name).className).toContain('unfit');
      expect(whyOf(name)).toMatch(/Outside Meta’s policy window/);
    }
  });

  it('that is perhaps not closed are not said to come too late', () => {
    render(<List more={{ maybe: 'limited' }} />);
    expect(screen.queryByText(/Outside Meta’s policy window/)).toBeNull();
    expect(button(/^Horario/).className).not.toContain('unfit');
    expect(whyOf(/^Horario/)).toBe('');
    expect(button(/^Rebajas/).className).toContain('unfit');
    expect(whyOf(/^Rebajas/)).toMatch(/looks promotional/);
  });

  it('are by title, and not sought anew with each key in the note', () => {
    const find = vi.spyOn(finding, 'findReplies');
    const { rerender } = render(<List more={{ phase: 'open' }} />);
    const titles = screen
      .getAllByRole('button')
      .map((shown) => shown.querySelector('b')?.textContent);
    expect(titles).toEqual(['Horario', 'Rebajas']);
    rerender(<List more={{ phase: 'open' }} />);
    expect(find).toHaveBeenCalledOnce();
  });
});
