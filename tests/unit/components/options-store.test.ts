import { beforeEach, expect, it, vi } from 'vitest';
import {
  useOptions,
  watchStored,
} from '../../../entrypoints/options/options-store.ts';
import { Ledger } from '../../../utils/ledger/schema.ts';
import { saveSightings } from '../../../utils/ledger/threads.ts';
import { PAGE, sighting } from './sightings.ts';

const OTHER = '999888777666555';

beforeEach(() => useOptions.setState({ stored: 'loading' }));

it('names each channel of each Page on which a conversation is stored', async () => {
  const ledger = new Ledger('options-store');
  await saveSightings(ledger, [
    sighting('Noa', 1),
    sighting('Eva', 2),
    sighting('Ana', 1, { channel: 'whatsapp' }),
    sighting('Luz', 1, { key: `${OTHER}/instagram/55555` }),
  ]);
  watchStored(ledger);
  await vi.waitFor(() =>
    expect(useOptions.getState().stored).toMatchObject({
      threads: 4,
      pages: [PAGE, OTHER],
      accounts: [
        { page: PAGE, channel: 'messenger' },
        { page: PAGE, channel: 'whatsapp' },
        { page: OTHER, channel: 'instagram' },
      ],
    }),
  );
});
