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
  reply('Gracias', 'Gracias por escribir a {página}.'),
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
        pagesHref="#pages"
        inserted={null}
        canType={true}
        onInsert={() => {}}
        verdict={verdict}
        own={{ words: [], exceptions: [] }}
      />
    </LanguageProvider>
  );
}

const button = (name: RegExp) => screen.getByRole('button', { name });
const isGrey = (name: RegExp) => button(name).closest('.unfit') !== null;
const whyOf = (name: RegExp) => {
  const ids = button(name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join('');
};

describe('the replies of a thread', () => {
  it('that is closed for certain are all greyed, and why is said once', () => {
    render(<List more={{}} />);
    for (const name of [/^Rebajas/, /^Horario/]) {
      expect(isGrey(name)).toBe(true);
      expect(whyOf(name)).toMatch(/Outside Meta’s policy window/);
    }
    expect(screen.getAllByText(/Outside/)).toHaveLength(1);
    expect(screen.queryByText('Any time')).toBeNull();
  });

  it('that is perhaps not closed are not said to come too late', () => {
    render(<List more={{ maybe: 'limited' }} />);
    expect(screen.queryByText(/Outside Meta’s policy window/)).toBeNull();
    expect(isGrey(/^Horario/)).toBe(false);
    expect(whyOf(/^Horario/)).toBe('Any time');
    expect(isGrey(/^Rebajas/)).toBe(true);
    expect(whyOf(/^Rebajas/)).toMatch(/^Window only.*look promotional/);
  });

  it('that are not filled in say so, and lead to where the Page is named', () => {
    render(<List more={{ phase: 'open' }} />);
    expect(whyOf(/^Gracias/)).toMatch(/Not filled in: \{página\}/);
    const link = screen.getByRole('link', { name: 'Name the Page' });
    expect(link.getAttribute('href')).toBe('#pages');
  });

  it('are by title, and not sought anew with each key in the note', () => {
    const find = vi.spyOn(finding, 'findReplies');
    const { rerender } = render(<List more={{ phase: 'open' }} />);
    const titles = screen
      .getAllByRole('button')
      .map((shown) => shown.querySelector('b')?.textContent);
    expect(titles).toEqual(['Gracias', 'Horario', 'Rebajas']);
    rerender(<List more={{ phase: 'open' }} />);
    expect(find).toHaveBeenCalledOnce();
  });
});
