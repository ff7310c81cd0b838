import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { press, show } from './replies-stage.tsx';

describe('own labels', () => {
  const write = async (name: string) => {
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Etiqueta nueva' }),
      `${name}{Enter}`,
    );
  };

  it('are added and removed', async () => {
    const { onOwnLabels } = show({ ownLabels: ['VIP'] });
    await write(' Mayorista ');
    expect(onOwnLabels).toHaveBeenLastCalledWith(['VIP', 'Mayorista']);
    await press('Quitar la etiqueta «VIP»');
    expect(onOwnLabels).toHaveBeenLastCalledWith([]);
  });

  it.each([
    ['vip', '«vip» ya está.'],
    ['pedido', '«pedido» ya está.'],
    ['x'.repeat(31), 'Una etiqueta puede tener 30 caracteres como mucho.'],
  ])('«%s» is refused in words', async (name, sentence) => {
    const { onOwnLabels } = show({ ownLabels: ['VIP'] });
    await write(name);
    screen.getByText(sentence);
    expect(onOwnLabels).not.toHaveBeenCalled();
  });

  it('are a hundred at most', async () => {
    const ownLabels = Array.from({ length: 100 }, (_, i) => `l${i}`);
    const { onOwnLabels } = show({ ownLabels });
    await write('one more');
    screen.getByText(/Caben 100 etiquetas/);
    expect(onOwnLabels).not.toHaveBeenCalled();
  });
});
