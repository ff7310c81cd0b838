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
    ['vip', '«VIP» ya está.'],
    ['pedido', '«Pedido» ya está.'],
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

  it('leave a refused name to be typed over', async () => {
    const { onOwnLabels } = show();
    const field = screen.getByLabelText('Etiqueta nueva');
    await userEvent.type(field, 'pedido{Enter}');
    screen.getByText('«Pedido» ya está.');
    await userEvent.keyboard('VIP{Enter}');
    expect(screen.queryByText('«Pedido» ya está.')).toBeNull();
    screen.getByText('Añadido: «VIP».');
    expect(onOwnLabels).toHaveBeenCalledWith(['VIP']);
  });

  it('give the focus to a neighbour when one is removed', async () => {
    show({ ownLabels: ['VIP', 'Grave'] });
    await press('Quitar la etiqueta «VIP»');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Quitar la etiqueta «Grave»',
    );
  });
});
