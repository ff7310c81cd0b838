import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LabelChips } from '../../../components/thread/label-chips.tsx';
import { LanguageProvider } from '../../../components/ui/language.tsx';
import type { Label } from '../../../utils/core/label.ts';

/** Writes a name into the field for a new label. */
async function write(name: string, labels: readonly string[] = []) {
  const on = { onChange: vi.fn(), onAdd: vi.fn() };
  render(
    <LanguageProvider language="es">
      <LabelChips
        {...on}
        labels={labels as Label[]}
        ownLabels={['VIP', 'devolución']}
      />
    </LanguageProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: '+ Nueva' }));
  await userEvent.keyboard(`${name}{Enter}`);
  return on;
}

describe('the name of a new label', () => {
  it.each([
    ['vip', 'own/VIP'],
    ['DEVOLUCIÓN', 'own/devolución'],
    ['pedido', 'order'],
  ])('«%s» that is there already gives that one', async (name, label) => {
    const { onAdd, onChange } = await write(name, ['news']);
    expect(onChange).toHaveBeenLastCalledWith(['news', label]);
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('that the thread has already changes nothing', async () => {
    const { onAdd, onChange } = await write('Vip', ['own/VIP']);
    expect(onChange).not.toHaveBeenCalled();
    expect(onAdd).not.toHaveBeenCalled();
  });

  it('of a label that only the thread still has brings that one back', async () => {
    const { onAdd, onChange } = await write('mayorista', ['own/Mayorista']);
    expect(onAdd).toHaveBeenCalledWith('Mayorista');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('that nobody knows is kept as it was written', async () => {
    const { onAdd, onChange } = await write(' Taller ');
    expect(onAdd).toHaveBeenCalledWith('Taller');
    expect(onChange).toHaveBeenLastCalledWith(['own/Taller']);
  });
});
