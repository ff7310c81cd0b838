import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInBook } from '../../../../utils/core/policy/built-in-book.ts';
import { showPolicy } from './show-policy.tsx';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
});

const show = (given: Parameters<typeof showPolicy>[0] = {}) =>
  showPolicy({ book: builtInBook, ...given });

function answer(text: string): string {
  fireEvent.change(
    screen.getByLabelText(/Search the rules|Buscar en las normas/),
    { target: { value: text } },
  );
  const results = screen.getByRole('region', {
    name: /Search results|Resultados/,
  });
  return within(results).getByRole('status').textContent;
}

describe('the plain answer', () => {
  it.each(['oferta', 'cupón', 'promo'])('to "%s" is the rule', (text) => {
    show({ language: 'es' });
    const said = answer(text);
    expect(said).toContain('durante 24 horas');
    expect(said).toContain('Después, no: ninguna etiqueta lo permite.');
    expect(said).toContain('Mensajes de marketing (de pago)');
    expect(said).toContain('no se puede escribir en la bandeja');
    expect(said).not.toContain('NON_PROMOTIONAL');
  });

  it.each(['delivery', 'order', 'entrega'])(
    'to "%s" has no marketing in it',
    (text) => {
      show();
      const said = answer(text);
      expect(said).toContain('Today there is no tag for this.');
      expect(said).toContain('Instead: Utility messages (templates). Only');
      expect(said).toContain('If the person asked about it: HUMAN_AGENT');
      expect(said).toContain('up to 7 days');
      expect(said).not.toMatch(/marketing/i);
    },
  );

  it('to a month marks what began in it', () => {
    show();
    const said = answer('August 2019');
    expect(said).toContain('In force in August 2019: 21 tags');
    expect(said).toContain('HUMAN_AGENT (since Aug 29, 2019)');
    expect(said).not.toContain('SHIPPING_UPDATE (');
    expect(answer('2019-08-01')).toContain(
      'In force on August 1, 2019: 17 tags',
    );
  });

  it('to a year counts and promises nothing instead', () => {
    show();
    const said = answer('2018');
    expect(said).toContain('In force in 2018: 17 tags');
    expect(said).not.toContain('Instead');
    expect(answer('2015-01-01')).toContain('Nothing about');
  });

  it('says of HUMAN_AGENT that it is in force', () => {
    show({ language: 'es' });
    expect(answer('agente humano')).toMatch(
      /Etiquetas en vigor hoy:HUMAN_AGENT.*Sin promociones\./,
    );
  });

  it('to a length of time says whether it is late', () => {
    show();
    expect(answer('30 hours')).toContain('outside the window of 24 hours');
    expect(answer('30 hours')).toContain('HUMAN_AGENT');
    expect(answer('10 days')).not.toContain('HUMAN_AGENT');
    expect(answer('3 h')).toContain('inside the window of 24 hours');
  });

  it.each(['error 10', 'me han restringido la página'])(
    'to "%s" says nothing of tags',
    (text) => {
      show();
      expect(answer(text)).toMatch(/^\d+ results for “[^”]+”$/);
    },
  );
});

describe('with the real book', () => {
  const section = (name: string | RegExp) =>
    screen.getByRole('region', { name });

  it('the view says at its top whether an offer may be sent', () => {
    show();
    const short = section('In short, today').textContent;
    expect(short).toContain('May I send an offer?');
    expect(short).toContain('no tag allows it');
    expect(short).toMatch(/HUMAN_AGENT: [\s\S]*7 days[\s\S]*No promotion\./);
  });

  it('a comparison tells the dated changes and links tags', () => {
    show();
    const part = within(section('What changed between two dates'));
    const compare = (from: string, to: string) => {
      for (const [label, value] of [
        ['From', from],
        ['To', to],
      ] as const)
        fireEvent.change(part.getByLabelText(label), { target: { value } });
    };
    compare('2026-01-01', '2026-03-01');
    part.getByText('No tag and no window changed.');
    part.getByRole('link', {
      name: 'Recurring Notifications end almost everywhere',
    });
    compare('2019-08-28', '2019-08-29');
    const link = part.getByRole('link', { name: 'HUMAN_AGENT' });
    expect(link.getAttribute('href')).toBe('#rules/tag/human-agent');
    expect(link.closest('li')?.textContent).toMatch(
      /^HUMAN_AGENT was added, with a limit of 7 days: /,
    );
    compare('2020-03-03', '2020-03-04');
    expect(part.getByRole('status').textContent).toContain(
      'Meta can no longer be asked for: Subscription messaging permission.',
    );
  });

  it('recurring notifications are said to be left in few places', () => {
    show();
    const text = /today only in Australia, the European Union, Japan/;
    expect(section('Tags and other ways').textContent).toMatch(text);
    expect(section(/on each channel/).textContent).toMatch(text);
    const [name] = within(section('Timeline')).getAllByRole('link', {
      name: /^Recurring Notifications/,
    });
    expect(name?.title).toMatch(text);
  });

  it('the card of a tag that ended speaks of the past', () => {
    show({ hash: 'rules/tag/shipping-update' });
    const card = screen.getByRole('article').textContent;
    expect(card).toContain('It was for');
    expect(card).toContain('It was not for');
    expect(card).toContain('POST_PURCHASE_UPDATE (ended on April 27, 2026)');
    expect(card).toContain('In its place today: Utility messages');
  });

  it('the timeline shows what has no known end, and eras without room by number', () => {
    show();
    const picture = screen.getByRole('img', { name: /Messenger/ });
    expect(picture.querySelectorAll('.row .bar[mask]')).toHaveLength(
      [...builtInBook.tags, ...builtInBook.routes].filter(
        ({ to, channels }) => to === null && channels.includes('messenger'),
      ).length,
    );
    const [before] = picture.querySelectorAll('.era');
    expect(before?.classList).toContain('without');
    expect(before?.textContent).toBe('1.');
  });

  it('a button leads back to the search', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: '↑ Search' }));
    expect(document.activeElement).toBe(
      screen.getByLabelText(/Search the rules|Buscar en las normas/),
    );
  });
});
