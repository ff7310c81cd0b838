import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../components/replies/reply-samples.tsx';
import { reviewDraft } from '../../../utils/core/review/review-draft.ts';
import type { PageId } from '../../../utils/core/thread-key.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import {
  ENVIO,
  itemOf,
  OFERTA,
  press,
  reply,
  show,
  textField,
  titles,
} from './replies-stage.tsx';

describe('the saved replies', () => {
  it('are listed by title, each with when it may be sent', () => {
    show();
    expect(titles()).toEqual(['Envío', 'Oferta', 'Pregunta']);
    within(itemOf('Envío')).getByText('En cualquier momento');
    within(itemOf('Pregunta')).getByText('Invita a responder');
    const flagged = within(itemOf('Oferta'));
    flagged.getByText('Solo dentro del plazo');
    flagged.getByText('descuento');
    flagged.getByText(/Anuncia un precio más bajo/);
    const [marked] = itemOf('Oferta').getElementsByTagName('mark');
    expect(flagged.getByText(`«${marked?.textContent}»`).tagName).toBe('BDI');
  });

  it('are found by words of title and text, whatever the accents', async () => {
    show();
    const field = screen.getByRole('searchbox');
    await userEvent.type(field, 'ENVIO');
    expect(titles()).toEqual(['Envío']);
    screen.getByText('Coincide 1 de 3');
    await userEvent.clear(field);
    await userEvent.type(field, 'manana name');
    expect(titles()).toEqual(['Envío']);
    await userEvent.type(field, ' zzz');
    screen.getByText('Ninguna coincide con «manana name zzz».');
  });

  it.each([
    ['loading', 'Leyendo tus respuestas…'],
    ['failed', /No se puede leer lo guardado/],
  ] as const)('that are %s say so', (replies, text) => {
    show({ replies });
    screen.getByText(text);
    expect(
      screen.queryByRole('button', { name: 'Añadir respuesta' }),
    ).toBeNull();
  });
});

describe('writing a reply', () => {
  it('saves a new one, and gives the focus back', async () => {
    const { wishes } = show();
    await press('Añadir respuesta');
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: /^Título/ }),
    );
    await userEvent.keyboard('Saludo');
    await userEvent.type(textField(), 'Hola ');
    await press('Insertar {nombre}');
    expect(textField()).toHaveProperty('value', 'Hola {nombre}');
    screen.getByRole('button', { name: 'Insertar {nombre}×1' });
    await userEvent.click(screen.getByRole('checkbox'));
    await press('Guardar');
    expect(wishes).toEqual([
      {
        id: expect.stringMatching(/^[\w-]{1,64}$/),
        title: 'Saludo',
        text: 'Hola {nombre}',
        isReopener: true,
        revision: 0,
      },
    ]);
    screen.getByText('Se guardó «Saludo».');
    expect(document.activeElement?.textContent).toBe('Añadir respuesta');
  });

  it('says while it is written what looks like promotion, and what would be sent as it stands', async () => {
    show({ replies: [ENVIO] });
    await press('Añadir respuesta');
    await userEvent.click(textField());
    await userEvent.paste(
      'Hola {nombre} de {tienda}: hoy 20 % de descuento en todo.',
    );
    screen.getByText(
      'Se enviaría tal cual: {tienda}. Solo se rellenan {nombre} y {página}.',
    );
    await screen.findByText('Solo dentro del plazo');
  });

  it.each([
    ['nothing', '  ', 'Escribe el texto de la respuesta.'],
    ['too much', 'x'.repeat(5001), /^Es demasiado larga/],
  ])('refuses %s without asking, and keeps it', async (_, text, sentence) => {
    const { wishes } = show();
    await press('Añadir respuesta');
    await userEvent.click(textField());
    await userEvent.paste(text);
    await press('Guardar');
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    expect(textField()).toHaveProperty('value', text);
    expect(wishes).toEqual([]);
  });

  it.each([
    ['gone', 'gone', /Ventana no ha contestado/],
    ['storage', { ok: false, fault: 'storage' }, /no pudo guardarla/],
    ['stale', { ok: false, fault: 'stale' }, /se cambió en otro sitio/],
  ] as const)('says why nothing was saved: %s', async (_, answer, sentence) => {
    show({ save: () => answer });
    await press('Editar «Envío»');
    await userEvent.type(textField(), ' Más.');
    await press('Guardar');
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(textField()).toHaveProperty('value', `${ENVIO.text} Más.`);
  });

  it('counts the placeholders in every way of writing that is filled in', async () => {
    show();
    await press('Añadir respuesta');
    await userEvent.click(textField());
    await userEvent.paste('{name}, { name } y {NAME} de { page}');
    screen.getByRole('button', { name: 'Insertar {nombre}×3' });
    screen.getByRole('button', { name: 'Insertar {página}×1' });
  });

  it('is asked for before the page closes, and only then', async () => {
    const closes = () =>
      dispatchEvent(new Event('beforeunload', { cancelable: true }));
    show();
    await press('Editar «Envío»');
    expect(closes()).toBe(true);
    await userEvent.type(textField(), '!');
    expect(closes()).toBe(false);
    await press('Cancelar');
    expect(closes()).toBe(true);
    expect(document.activeElement?.textContent).toBe('Editar');
  });

  it('stays in sight whatever is sought', async () => {
    show();
    await press('Editar «Envío»');
    await userEvent.type(screen.getByRole('searchbox'), 'oferta');
    expect(textField()).toHaveProperty('value', ENVIO.text);
    expect(titles()).toEqual(['Oferta']);
  });
});

describe('a reply that was changed in another tab while it is edited', () => {
  const CHANGED = { ...ENVIO, text: 'Sale hoy.', revision: 50 };

  it('is shown beside what was written, and is overwritten only on purpose', async () => {
    const { wishes, elsewhere } = show();
    await press('Editar «Envío»');
    await userEvent.type(textField(), ' Mía.');
    elsewhere.put(CHANGED);
    screen.getByText(/se cambió en otra pestaña mientras la editabas/);
    screen.getByText('Sale hoy.');
    expect(textField()).toHaveProperty('value', `${ENVIO.text} Mía.`);
    expect(screen.queryByRole('button', { name: 'Guardar' })).toBeNull();
    await userEvent.type(
      screen.getByRole('textbox', { name: /^Título/ }),
      '{Enter}',
    );
    expect(wishes).toEqual([]);
    await press('Guardar la mía');
    expect(wishes).toMatchObject([
      { id: ENVIO.id, text: `${ENVIO.text} Mía.`, revision: 50 },
    ]);
  });

  it('can be kept as it is there', async () => {
    const { wishes, elsewhere } = show();
    await press('Editar «Envío»');
    elsewhere.put(CHANGED);
    await press('Quedarme con la otra');
    expect(itemOf('Envío').textContent).toContain('Sale hoy.');
    expect(wishes).toEqual([]);
  });

  it('or removed, can be saved again', async () => {
    const { wishes, elsewhere } = show();
    await press('Editar «Envío»');
    await userEvent.type(textField(), ' Mía.');
    elsewhere.remove(ENVIO.id);
    screen.getByText(/se quitó en otra pestaña mientras la editabas/);
    await press('Guardarla otra vez');
    expect(wishes).toMatchObject([
      { id: ENVIO.id, text: `${ENVIO.text} Mía.`, revision: 0 },
    ]);
  });
});

describe('removing a reply', () => {
  it('can be undone in its place', async () => {
    const { wishes } = show();
    await press('Quitar «Oferta»');
    expect(titles()).toEqual(['Envío', 'Pregunta']);
    screen.getByText('Se quitó «Oferta».');
    expect(document.activeElement?.textContent).toBe('Deshacer');
    await userEvent.keyboard('{Enter}');
    expect(wishes).toMatchObject([
      { id: OFERTA.id, text: OFERTA.text, revision: 0 },
    ]);
    await waitFor(() =>
      expect(titles()).toEqual(['Envío', 'Oferta', 'Pregunta']),
    );
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Editar «Oferta»',
    );
  });
});

describe('the keys of the form', () => {
  it('Ctrl+Enter saves from the text', async () => {
    const { wishes } = show();
    await press('Añadir respuesta');
    await userEvent.type(textField(), 'Hola{Control>}{Enter}{/Control}');
    expect(wishes).toMatchObject([{ text: 'Hola' }]);
    expect(document.activeElement?.textContent).toBe('Añadir respuesta');
  });

  it('Esc leaves at once where nothing was written', async () => {
    show();
    await press('Editar «Envío»');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Editar «Envío»',
    );
  });

  it('Esc asks for a second one before what was written is lost', async () => {
    show();
    await press('Añadir respuesta');
    await userEvent.type(textField(), 'Hola{Escape}');
    screen.getByText(/^Pulsa Esc otra vez/);
    await userEvent.keyboard('!');
    expect(screen.queryByText(/^Pulsa Esc otra vez/)).toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(textField()).toHaveProperty('value', 'Hola!');
    await userEvent.keyboard('{Escape}');
    screen.getByRole('button', { name: 'Añadir respuesta' });
  });

  it('an empty reply gives the focus to the text, and what was said goes as it is written', async () => {
    show();
    await press('Añadir respuesta');
    await userEvent.keyboard('Saludo{Enter}');
    screen.getByText('Escribe el texto de la respuesta.');
    expect(document.activeElement).toBe(textField());
    await userEvent.keyboard('H');
    expect(screen.queryByText('Escribe el texto de la respuesta.')).toBeNull();
  });
});

describe('a Page without a name', () => {
  const unnamed = ['100200300401234' as PageId];
  const GRACIAS = reply('Gracias', 'Gracias por escribir a {page}.');
  const said = /^Sin nombre todavía: Página …1234/;

  it('is told of where a reply names the Page, with the way there', async () => {
    show({ replies: [ENVIO, GRACIAS], unnamed });
    const line = screen.getByText(said);
    const link = within(line).getByRole('link', { name: 'Poner nombre' });
    expect(link.getAttribute('href')).toBe('#settings/pages');
    await press('Editar «Gracias»');
    screen.getByText(said);
    screen.getByRole('link', { name: 'Tus Páginas' });
  });

  it('is not told of where no reply does, or each has one', () => {
    show({ unnamed });
    expect(screen.queryByText(said)).toBeNull();
    show({ replies: [GRACIAS] });
    expect(screen.queryByText(said)).toBeNull();
  });
});

describe('where there is none yet', () => {
  it('an example that was added and removed is offered once, to be brought back', async () => {
    show({ replies: [] });
    await press('Añadir «Recibido»');
    await press('Quitar «Recibido»');
    screen.getByText('Se quitó «Recibido».');
    expect(
      screen.queryByRole('button', { name: 'Añadir «Recibido»' }),
    ).toBeNull();
  });

  it('four examples are offered, and each is added once', async () => {
    const { wishes } = show({ replies: [] });
    screen.getByText(/Aún no hay ninguna/);
    await press('Añadir «Recibido»');
    expect(wishes).toMatchObject([
      { title: 'Recibido', isReopener: false, revision: 0 },
    ]);
    expect(
      screen.queryByRole('button', { name: 'Añadir «Recibido»' }),
    ).toBeNull();
    // The button is gone with its example.
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(
      /^Añadir «/,
    );
    await press('Añadir todos');
    await waitFor(() => expect(wishes).toHaveLength(4));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(screen.queryByText('Ejemplos')).toBeNull();
    expect(wishes.filter(({ isReopener }) => isReopener)).toHaveLength(2);
  });

  it.each(['es', 'en'] as const)(
    'none of them looks like promotion in %s',
    (language) => {
      const t = translator(language);
      for (const { text } of SAMPLES)
        expect(reviewDraft(t(text)).phrases, t(text)).toEqual([]);
    },
  );
});
