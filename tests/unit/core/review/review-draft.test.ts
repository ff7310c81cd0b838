import { describe, expect, it } from 'vitest';
import {
  type OwnWords,
  reviewDraft,
} from '../../../../utils/core/review/review-draft.ts';

const own = (words: string[], exceptions: string[] = []): OwnWords => ({
  words,
  exceptions,
});

function phrasesOf(text: string, ownWords?: OwnWords) {
  return reviewDraft(text, ownWords).phrases.map(({ start, end, reason }) => [
    text.slice(start, end),
    reason,
  ]);
}

describe('a verdict', () => {
  it('names the phrase and the reason', () => {
    expect(phrasesOf('Hola! Hoy tienes un 20% de descuento')).toEqual([
      [expect.stringMatching(/20% de descuento$/), 'discount'],
    ]);
    expect(phrasesOf('Refer a colleague and earn $10')[0]?.[1]).toBe(
      'referral',
    );
    expect(phrasesOf('Doe hoje e ajude as crianças')[0]?.[1]).toBe('donation');
  });

  it('counts offsets in UTF-16 units, also behind emoji and accents', () => {
    const text = '👩‍🍳🎉 ¡Ñandú! Mañana 2x1 en postres';
    const [phrase] = reviewDraft(text).phrases;
    expect(text.slice(phrase?.start, phrase?.end)).toContain('2x1');
  });

  it('has its phrases in the order of the text, without overlaps', () => {
    const { phrases } = reviewDraft(
      'FLASH SALE! 30% off everything, use code GO30 before midnight. Bring a friend and get free shipping 🔥',
    );
    expect(phrases.length).toBeGreaterThan(1);
    phrases.forEach(({ start, end }, at) => {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(phrases[at - 1]?.end ?? 0);
    });
  });

  it('names nothing where nothing is promotional', () => {
    for (const text of ['', '   ', '👍', '???', 'ok', '{{1}}'])
      expect(reviewDraft(text)).toMatchObject({
        isPromotional: false,
        phrases: [],
      });
  });

  it.each([
    ['what is settled', 'El descuento ya está aplicado en tu factura'],
    ['what was agreed', 'La oferta que aceptaste empieza el lunes'],
    ['what is denied', "Sorry, we don't have any discounts right now"],
    ['a free cancellation', 'Your free cancellation has been processed'],
    ['a sign-in code', 'Use code 4821 to log in'],
    ['feedback on the case', 'Your order was delivered. Rate us: {{1}}'],
  ])('lets %s pass', (_, text) => {
    expect(reviewDraft(text).isPromotional).toBe(false);
  });

  it.each([
    'Спасибо, ваш заказ уже в пути, курьер позвонит',
    'ありがとうございます。明日発送します',
    'Dank je wel, de monteur komt morgenochtend even langs',
    'xyrtu plomk brondash iktu wembl',
  ])('says nothing of what it has not learned: "%s"', (text) => {
    expect(reviewDraft(text).phrases).toEqual([]);
  });

  it.each([
    ['comeback', 'Hace tiempo que no nos visitas'],
    ['review request', 'Could you leave us a review on Google?'],
    ['new goods', 'Our winter collection is here'],
    [
      'answer with an offer',
      'Yes, it is in stock. Today 20% off with code SUN20!',
    ],
    ['order news with an offer', 'Your order shipped! 15% off your next one'],
    ['misspelt', 'ofertaaa!! solo x hoy 2x1 en blusaz'],
    ['two languages', 'Flash sale hoy en toda la tienda'],
  ])('flags a %s', (_, text) => {
    expect(reviewDraft(text).isPromotional).toBe(true);
  });
});

describe('own words', () => {
  it('flag, whatever the case and the accents', () => {
    expect(phrasesOf('Mira el PACK Ilusion', own(['pack ilusión']))).toEqual([
      ['PACK Ilusion', 'own-word'],
    ]);
    expect(phrasesOf('Hola 🍀', own(['🍀']))).toEqual([['🍀', 'own-word']]);
  });

  it('are whole words', () => {
    expect(phrasesOf('Tu paquete llegó', own(['pack', 'paq']))).toEqual([]);
  });

  it('an exception takes its phrase out, and only that', () => {
    const exceptions = own([], ['mercado de ofertas']);
    expect(phrasesOf('Estamos en el Mercado de Ofertas', exceptions)).toEqual(
      [],
    );
    expect(
      reviewDraft('Mercado de Ofertas: hoy 2x1 en pizzas', exceptions)
        .isPromotional,
    ).toBe(true);
  });

  it('no other phrase takes in an exception or an own word', () => {
    const text = 'Oferta: hoy 2x1 en el Mercado de Ofertas';
    const both = own(['2x1'], ['mercado de ofertas']);
    for (const [phrase, reason] of phrasesOf(text, both)) {
      expect(phrase).not.toMatch(/mercado/i);
      if (reason !== 'own-word') expect(phrase).not.toContain('2x1');
    }
  });

  it('an exception is stronger than an own word', () => {
    expect(phrasesOf('pack ilusión', own(['pack'], ['pack ilusión']))).toEqual(
      [],
    );
  });

  it('an empty line changes nothing', () => {
    expect(reviewDraft('Hola', own(['', ' '], ['']))).toEqual(
      reviewDraft('Hola'),
    );
  });
});

describe('the topic', () => {
  it.each([
    ['Tu pedido salió hoy', 'order'],
    ['Your parcel is out for delivery', 'order'],
    ['Sua consulta mudou para quinta às 10', 'appointment'],
    ['Tu cita es el martes', 'appointment'],
    ['Your password was changed', 'account'],
    ['Sí, aceptamos mascotas', 'answer'],
    ['jaja', null],
  ])('of "%s" is %s', (text, topic) => {
    expect(reviewDraft(text).topic).toBe(topic);
  });
});

it('the longest and the oddest drafts come to an end', () => {
  const words = 'hola tu pedido sale mañana y tenemos nueva colección con 20% ';
  const drafts = [
    words.repeat(400),
    'a'.repeat(20_000),
    'A'.repeat(20_000),
    'a.'.repeat(10_000),
    'a-'.repeat(10_000),
    '{'.repeat(5_000),
    '$ '.repeat(5_000),
    'no '.repeat(3_000),
    '1.'.repeat(5_000),
  ];
  for (const draft of drafts)
    expect(reviewDraft(draft)).toHaveProperty('isPromotional');
});
