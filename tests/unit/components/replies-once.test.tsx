import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { SaveAnswer } from '../../../components/replies/reply-draft.ts';
import type {
  ReplyId,
  ReplyWish,
  SavedReply,
} from '../../../utils/core/saved-reply.ts';
import {
  ENVIO,
  press,
  reply,
  show,
  textField,
  titles,
} from './replies-stage.tsx';

/** Titles of the replies that are kept. */
const listed = () => titles().filter((title) => title !== 'Ejemplos');

describe('a new reply', () => {
  it('that is saved by two presses at once is one reply', async () => {
    const { wishes } = show({ replies: [ENVIO] });
    await press('Añadir respuesta');
    await userEvent.keyboard('Saludo');
    await userEvent.type(textField(), 'Hola');
    const save = screen.getByRole('button', { name: 'Guardar' });
    await act(async () => {
      save.click();
      save.click();
    });
    expect(
      new Set(wishes.map(({ id }) => id ?? crypto.randomUUID())).size,
    ).toBe(1);
    expect(listed()).toEqual(['Envío', 'Saludo']);
  });
});

describe('a reply that was kept while the answer was lost', () => {
  /** The first answer is lost after the reply was kept. */
  const loses = (kept: {
    elsewhere?: ReturnType<typeof show>['elsewhere'];
  }) => {
    let isFirst = true;
    return (wish: ReplyWish): SaveAnswer => {
      const value = { ...reply(wish.title, wish.text), ...wish, revision: 90 };
      if (!isFirst) return { ok: true, value: value as SavedReply };
      isFirst = false;
      kept.elsewhere?.put(value as SavedReply);
      return 'gone';
    };
  };

  it('is one reply when a new one is saved again', async () => {
    const kept: Parameters<typeof loses>[0] = {};
    const { wishes, elsewhere } = show({ replies: [], save: loses(kept) });
    kept.elsewhere = elsewhere;
    await press('Añadir respuesta');
    await userEvent.keyboard('Saludo');
    await userEvent.type(textField(), 'Hola');
    await press('Guardar');
    screen.getByText(/Ventana no ha contestado/);
    await userEvent.type(textField(), '!');
    await press('Guardar');
    expect(wishes).toMatchObject([
      { text: 'Hola', revision: 0 },
      { id: wishes[0]?.id, text: 'Hola!', revision: 90 },
    ]);
    expect(listed()).toEqual(['Saludo']);
  });

  it('is not said to be changed by somebody else', async () => {
    const kept: Parameters<typeof loses>[0] = {};
    const { wishes, elsewhere } = show({ save: loses(kept) });
    kept.elsewhere = elsewhere;
    await press('Editar «Envío»');
    await userEvent.type(textField(), ' Más.');
    await press('Guardar');
    screen.getByText(/Ventana no ha contestado/);
    expect(screen.queryByText(/se cambió en otra pestaña/)).toBeNull();
    await press('Guardar');
    expect(wishes[1]).toMatchObject({ id: ENVIO.id, revision: 90 });
    screen.getByText('Se guardó «Envío».');
  });
});

describe('an example', () => {
  it('that is pressed twice, or again after no answer, is one reply', async () => {
    const answers: SaveAnswer[] = ['gone'];
    const save = (wish: ReplyWish): SaveAnswer =>
      answers.shift() ?? {
        ok: true,
        value: { ...reply(wish.title, wish.text), ...wish } as SavedReply,
      };
    const { wishes } = show({ replies: [], save });
    await press('Añadir «Recibido»');
    await screen.findByText('No se pudo añadir «Recibido». Prueba otra vez.');
    const again = screen.getByRole('button', { name: 'Añadir «Recibido»' });
    await act(async () => {
      again.click();
      again.click();
    });
    expect(new Set(wishes.map(({ id }) => id)).size).toBe(1);
    expect(listed()).toEqual(['Recibido']);
    expect(screen.queryByText(/No se pudo añadir/)).toBeNull();
  });

  it('that cannot be kept says so, and those after it wait', async () => {
    const { wishes } = show({
      replies: [],
      save: () => ({ ok: false, fault: 'storage' }),
    });
    await press('Añadir todos');
    await screen.findByText('No se pudo añadir «Recibido». Prueba otra vez.');
    expect(wishes).toHaveLength(1);
  });

  it('that was changed since can be added anew', async () => {
    const { wishes, elsewhere } = show({ replies: [] });
    await press('Añadir «Recibido»');
    const [first] = wishes as [ReplyWish & { id: ReplyId }];
    elsewhere.put({ ...reply('Mía', 'Otra cosa.'), id: first.id });
    await press('Añadir «Recibido»');
    expect(wishes[1]?.id).not.toBe(first.id);
    expect(listed()).toEqual(['Mía', 'Recibido']);
  });
});
