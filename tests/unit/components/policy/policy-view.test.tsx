import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RuleBook } from '../../../../utils/core/policy/rule-book-schema.ts';
import { SMALL_BOOK, tag } from '../../core/policy/small-book.ts';
import { go, goBack, showPolicy } from './show-policy.tsx';

beforeEach(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollTo = vi.fn();
});

const section = (name: string | RegExp) => screen.getByRole('region', { name });

const channelRow = (channel: string) =>
  within(section(/on each channel/))
    .getByRole('rowheader', { name: channel })
    .closest('tr')!;

const pickYear = (year: string) =>
  userEvent.click(
    within(section(/on each channel/)).getByRole('button', { name: year }),
  );

describe('the rules in short', () => {
  it('answer the questions that are asked most, from the book', () => {
    showPolicy();
    const short = section('In short, today').textContent;
    expect(short).toContain(
      'No. The extra message after the window (+1) ended on March 4, 2020.',
    );
    expect(short).toContain('It had been allowed since November 14, 2016.');
    expect(short).toContain('HUMAN_AGENT: A person answers. Apps need');
    expect(short).toContain('These ended on April 27, 2026:');
    expect(short).toContain('None that we know of.');
  });

  it('follow the day and the book', () => {
    showPolicy({ today: '2018-06-01', language: 'es' });
    const short = section('En resumen, hoy').textContent;
    expect(short).toContain('Sí: un mensaje después del plazo');
    expect(short).toContain('Sí, el 29 de agosto de 2019.');
  });
});

describe('the rules of a day', () => {
  it('are those of today at first', () => {
    showPolicy();
    const row = channelRow('Messenger').textContent;
    expect(row).toContain('24 hours from the newest');
    expect(row).toContain('Up to 7 days if they came from an ad');
    expect(row).toContain('HUMAN_AGENT');
    expect(row).not.toContain('SHIPPING_UPDATE');
    expect(row).not.toContain('+1');
    expect(channelRow('WhatsApp').textContent).toContain('We know of no rules');
    expect(channelRow('Comments').textContent).toContain(
      '7 days from the comment',
    );
  });

  it('are those of another day once it is chosen', async () => {
    showPolicy();
    await pickYear('2018');
    const row = channelRow('Messenger').textContent;
    expect(row).toContain('+1 one more message');
    expect(row).toContain('SHIPPING_UPDATE');
    expect(row).not.toContain('HUMAN_AGENT');
    screen.getByRole('heading', {
      name: 'What was allowed on each channel: June 30, 2018',
    });
    expect(channelRow('Instagram').textContent).toContain(
      'We know of no rules',
    );
  });

  it('are named to who does not see them change', async () => {
    showPolicy({ language: 'es' });
    const field = screen.getByLabelText('Normas del día');
    fireEvent.change(field, { target: { value: '2020-03-04' } });
    screen.getByText('Estas son las normas del 4 de marzo de 2020.');
    screen.getByRole('heading', {
      name: 'Qué se permitía en cada canal el 4 de marzo de 2020',
    });
  });

  it('take any day that can be typed, and none out of reach', () => {
    showPolicy();
    const field = screen.getByLabelText('As of');
    fireEvent.change(field, { target: { value: '2016-10-01' } });
    expect(channelRow('Messenger').textContent).toContain('No window to keep');
    fireEvent.change(field, { target: { value: '1999-01-01' } });
    expect(channelRow('Messenger').textContent).toContain('No window to keep');
  });
});

describe('the difference between two days', () => {
  const compare = (from: string, to: string) => {
    const part = section('What changed between two dates');
    const type = (label: string, value: string) =>
      fireEvent.change(within(part).getByLabelText(label), {
        target: { value },
      });
    type('From', from);
    type('To', to);
    return within(part).getByRole('status').textContent;
  };

  it('is summed up in words', () => {
    showPolicy();
    expect(compare('2026-01-01', '2026-11-22')).toContain('Two tags ended.');
    expect(compare('2026-11-01', '2026-11-22')).toContain(
      'Nothing changed that we know of.',
    );
    expect(compare('2020-03-04', '2020-03-03')).toContain(
      'Between March 3, 2020 and March 4, 2020:The +1 message ended, one window changed, two tags ended',
    );
  });

  it('has its plurals in both languages', () => {
    const days = { from: '2020-01-01', to: '2026-03-01' };
    const three = ['A', 'B', 'C'].map((name) =>
      tag({ id: name, name, ...days }),
    );
    const limited = [
      tag({ id: 'd1', name: 'D', ...days }),
      tag({
        id: 'd2',
        name: 'D',
        from: days.to,
        limitHours: 48,
        title: { en: 'd1', es: 'd1' },
      }),
    ];
    const book: RuleBook = { ...SMALL_BOOK, tags: [...three, ...limited] };
    showPolicy({ book });
    expect(compare('2026-02-28', '2026-03-01')).toContain(
      'Three tags ended and one limit was added.',
    );
    expect(section('What changed between two dates').textContent).toContain(
      'D got a limit of 2 days.',
    );
  });
});

describe('the timeline', () => {
  it('has a name, a description, and the same dates as a table', () => {
    showPolicy();
    const picture = screen.getByRole('img', {
      name: /Messenger: rules since 2016/,
    });
    expect(picture.querySelector('desc')?.textContent).toMatch(
      /^3 sets of rules, one after the other, 7 tags, and 1 other way\. In force today: HUMAN_AGENT/,
    );
    const rows = within(section('Timeline')).getAllByRole('row', {
      hidden: true,
    });
    expect(rows.map((row) => row.textContent)).toContain(
      'tagSHIPPING_UPDATEApr 2017 – Mar 4, 2020ended',
    );
    expect(rows).toHaveLength(1 + 3 + 7 + 1);
  });

  it('tells the dates of the name that has the focus', () => {
    showPolicy();
    const part = within(section('Timeline'));
    fireEvent.focus(
      part.getAllByRole('link', { name: 'POST_PURCHASE_UPDATE' })[0]!,
    );
    part.getByText(/^POST_PURCHASE_UPDATE$/, { selector: 'strong' });
    part.getByText(/Aug 29, 2019 – Apr 27, 2026/, { selector: '.read-out' });
  });

  it('draws only the names that change when the pointer moves on', () => {
    let stretches = 0;
    const book = {
      ...SMALL_BOOK,
      get changes() {
        stretches++;
        return SMALL_BOOK.changes;
      },
    };
    showPolicy({ book });
    const part = within(section('Timeline'));
    const [name] = part.getAllByRole('link', { name: 'POST_PURCHASE_UPDATE' });
    stretches = 0;
    fireEvent.focus(name!);
    expect(stretches).toBeGreaterThan(0);
    // Its own dates, in its name and below the picture, both ends.
    expect(stretches).toBeLessThanOrEqual(4);
  });

  it('shows another channel', async () => {
    showPolicy();
    const part = within(section('Timeline'));
    await userEvent.click(part.getByRole('button', { name: 'Instagram' }));
    screen.getByRole('img', { name: /Instagram/ });
    expect(part.queryByText('SHIPPING_UPDATE')).toBeNull();
  });
});

describe('a search of the view', () => {
  const seek = async (text: string) => {
    await userEvent.type(screen.getByLabelText('Search the rules'), text);
    return screen.getByRole('region', { name: 'Search results' });
  };

  it('says what holds today, and what a tag was from when to when', async () => {
    showPolicy();
    const results = await seek('entrega');
    expect(results.textContent).toContain('Today there is no tag for this.');
    expect(results.textContent).toContain('Instead: Utility templates.');
    expect(results.textContent).toContain('Apr 2017 – Mar 4, 2020');
  });

  it('answers for a year', async () => {
    showPolicy();
    const results = await seek('delivery 2018');
    expect(results.textContent).toContain(
      'In force in 2018: 1 tagSHIPPING_UPDATE',
    );
  });

  it('answers for the message after the window', async () => {
    showPolicy();
    const results = await seek('24+1');
    expect(results.textContent).toContain('ended on March 4, 2020');
  });

  it('draws nothing of what it hides anew', async () => {
    let draws = 0;
    const book = {
      ...SMALL_BOOK,
      get promotional() {
        draws++;
        return SMALL_BOOK.promotional;
      },
    };
    showPolicy({ book });
    const before = draws;
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    await seek('entrega 2018');
    expect(draws).toBe(before);
    expect(made).not.toHaveBeenCalled();
  });

  it('says when there is nothing', async () => {
    showPolicy();
    const results = await seek('xyzzy');
    expect(results.textContent).toContain('Nothing about “xyzzy”');
  });
});

describe('a card', () => {
  it('says all of a tag, with links that tell nobody where one comes from', async () => {
    showPolicy({ hash: 'rules/tag/shipping-update' });
    const card = screen.getByRole('article', { name: 'SHIPPING_UPDATE' });
    expect(card.textContent).toContain('FromApril 2017 (day not known)');
    expect(card.textContent).toContain('UntilMarch 4, 2020');
    expect(card.textContent).toContain('Coupons');
    expect(card.textContent).toContain('read Nov 20, 2026');
    expect(card.textContent).toContain('Sure: read in Meta’s own text');
    within(card).getByRole('link', { name: 'POST_PURCHASE_UPDATE' });
    const source = within(card).getByRole('link', { name: "Meta's changelog" });
    expect(source.getAttribute('rel')).toBe('noreferrer noopener');
    expect(source.getAttribute('target')).toBe('_blank');
    expect(document.activeElement?.textContent).toBe('SHIPPING_UPDATE');
  });

  it('calls a second address of a source what it is', () => {
    const { S1 } = SMALL_BOOK.sources;
    const urls = ['https://a.test/', 'https://b.test/', 'https://c.test/'];
    const book = {
      ...SMALL_BOOK,
      sources: { ...SMALL_BOOK.sources, S1: { ...S1!, urls } },
    };
    showPolicy({ book, hash: 'rules/tag/shipping-update' });
    const card = screen.getByRole('article', { name: 'SHIPPING_UPDATE' });
    const links = within(card).getAllByRole('link', {
      name: 'another address',
    });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      urls.slice(1),
    );
    expect(card.textContent).toContain('another address (3)');
  });

  it('of a route says where it is not', () => {
    showPolicy({ hash: 'rules/route/utility-templates' });
    const card = screen.getByRole('article', { name: 'Utility templates' });
    expect(card.textContent).toContain('about July 29, 2025');
    expect(card.textContent).toContain('Not inthe European Union');
  });

  it('gives way to the view as it was when one goes back', async () => {
    showPolicy();
    await pickYear('2018');
    const [link] = screen.getAllByRole('link', { name: 'SHIPPING_UPDATE' });
    link!.focus();
    await go('rules/tag/shipping-update');
    screen.getByRole('article', { name: 'SHIPPING_UPDATE' });
    expect(
      screen.queryByRole('region', { name: 'In short, today' }),
    ).toBeNull();
    await goBack();
    expect(screen.queryByRole('article')).toBeNull();
    expect(channelRow('Messenger').textContent).toContain('SHIPPING_UPDATE');
    expect(document.activeElement).toBe(link);
  });

  it('that the book does not have is said to be missing', () => {
    showPolicy({ hash: 'rules/tag/nothing' });
    screen.getByText('These rules have no “nothing”.');
  });
});

describe('an address', () => {
  it('leads to a section and to an item of it', async () => {
    showPolicy();
    await go('rules/conflicts');
    await waitFor(() =>
      expect(document.activeElement?.id).toBe('rules/conflicts'),
    );
    await go('rules/error/10/2018278');
    await waitFor(() =>
      expect(document.activeElement?.textContent).toContain('10/2018278'),
    );
  });

  it('may hold what cannot be decoded', () => {
    showPolicy({ hash: 'rules/tag/%E0%A4%A' });
    screen.getByText(/These rules have no/);
  });
});

describe('the rest', () => {
  it('is all there, with the footer', () => {
    showPolicy({ language: 'es' });
    for (const name of [
      'Cambios',
      'Qué abre el plazo',
      'Qué cuenta como promoción',
      'Dónde se contradicen las fuentes',
      'Códigos de error',
    ])
      screen.getByRole('heading', { name });
    screen.getByText('The footer');
    expect(document.title).toBe('Normas de mensajes de Meta · Ventana');
  });

  it('filters the error codes', async () => {
    showPolicy();
    const part = within(section('Error codes'));
    await userEvent.type(part.getByLabelText('Code or word'), 'invalid');
    const codes = () =>
      part.getAllByRole('rowheader').map((x) => x.textContent);
    expect(codes()).toEqual(['100tag']);
    const whole = '(#10) Not allowed. error_subcode: 2018278, fbtrace_id: A1b2';
    fireEvent.change(part.getByLabelText('Code or word'), {
      target: { value: whole },
    });
    expect(codes()).toEqual(['10/2018278window']);
  });
});
