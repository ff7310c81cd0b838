import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startClosing } from '../../../utils/features/closing.ts';
import { takeClosingSlot } from '../../../utils/features/closing-slot.ts';
import { send } from '../../../utils/messaging/client.ts';
import { saveBegunJump } from '../../../utils/settings/jump-begun.ts';
import { closingOf, keyOf, stageInbox } from './closing-stage.ts';

vi.mock('../../../utils/messaging/client.ts');

let root: ShadowRoot;
let stage: ReturnType<typeof stageInbox>;
const settle = () => new Promise((done) => setTimeout(done, 30));
const strip = () => root.querySelector<HTMLElement>('.strip');
const words = () => root.querySelector('.words')?.textContent ?? '';
const note = () => root.querySelector('.note')?.textContent ?? '';

beforeEach(() => {
  fakeBrowser.reset();
  document.querySelector('ventana-strip')?.remove();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(
    function open(this: HTMLElement, init) {
      root = attach.call(this, init);
      return root;
    },
  );
  vi.mocked(send).mockResolvedValue(closingOf(1, 2));
  stage = stageInbox([1, 2]);
});

async function start() {
  startClosing(stage.session);
  await settle();
}

/** What the background says; gives the answer. */
async function push(message: object, sender: object = {}) {
  const respond = vi.fn();
  const from = { id: browser.runtime.id, ...sender };
  await fakeBrowser.runtime.onMessage.trigger(
    message,
    from as never,
    respond as never,
  );
  await settle();
  return respond;
}
const changed = (...ids: number[]) => ({
  push: 'closing:changed',
  closing: closingOf(...ids),
});
const command = (name: string) => ({ push: 'command', command: name });

describe('what closes next', () => {
  it('is shown from the start, renewed with each push, and gone with the last', async () => {
    await start();
    expect(words()).toContain('Person 1');
    await push(changed(2));
    expect(words()).toContain('Person 2');
    await push(changed());
    expect(strip()?.hidden).toBe(true);
  });

  it('is forgotten with everything else', async () => {
    await start();
    await push({ push: 'everything:erased' });
    expect(strip()?.hidden).toBe(true);
  });

  it('keeps to what was pushed, where the first answer is late', async () => {
    const late = Promise.withResolvers<never>();
    vi.mocked(send).mockReturnValue(late.promise);
    await start();
    await push(changed(2));
    late.resolve(closingOf(1) as never);
    await settle();
    expect(words()).toContain('Person 2');
  });

  it('is answered only where the inbox is', async () => {
    await start();
    expect(await push(changed(1))).toHaveBeenCalledExactlyOnceWith(true);
    Object.defineProperty(stage.session, 'reading', { value: null });
    expect(await push(changed(1))).not.toHaveBeenCalled();
    expect(await push(command('panel'))).not.toHaveBeenCalled();
  });

  it('is nothing that a page in a tab may say', async () => {
    await start();
    await push(changed(2), { tab: { id: 1 } });
    await push(changed(2), { id: 'another' });
    expect(words()).toContain('Person 1');
  });

  it('is put away in every tab until the next day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 23, 50) });
    await browser.storage.local.set({ stripAway: '2026-11-23' });
    await start();
    expect(words()).toBe('');
    vi.setSystemTime(new Date(2026, 10, 24, 0, 1));
    stage.session.draw();
    await settle();
    expect(words()).toContain('Person 1');
    await browser.storage.local.set({ stripAway: '2026-11-24' });
    await settle();
    expect(strip()?.hidden).toBe(true);
    vi.useRealTimers();
  });

  it('goes with the session', async () => {
    vi.mocked(send).mockResolvedValue(closingOf());
    await start();
    await push(command('next-closing'));
    expect(document.querySelector('ventana-strip')).not.toBeNull();
    stage.end();
    await push(changed(2));
    expect(document.querySelector('ventana-strip')).toBeNull();
  });

  it('is not shown where the page does not tell its Page', async () => {
    Object.assign(stage.state, { page: '00000' });
    await start();
    expect(strip()?.hidden).toBe(true);
  });
});

describe('the shortcut to the next', () => {
  it('opens the soonest that is not open', async () => {
    await start();
    await push(command('next-closing'));
    await push(command('next-closing'));
    await vi.waitFor(() => expect(stage.clicked).toEqual([1, 2]));
  });

  it('walks on through all, shows where it leads, and then begins again', async () => {
    vi.mocked(send).mockResolvedValue(closingOf(1, 2, 3));
    stage = stageInbox([1, 2, 3]);
    await start();
    for (const id of [1, 2, 3, 1, 2]) {
      stage.session.draw();
      expect(words()).toContain(`Person ${id}`);
      await push(command('next-closing'));
      await vi.waitFor(() => expect(stage.clicked.at(-1)).toBe(id));
      await settle();
    }
  });

  it('goes back to one that was answered, and then waits again', async () => {
    vi.mocked(send).mockResolvedValue(closingOf(1, 2, 3));
    stage = stageInbox([1, 2, 3]);
    await start();
    await push(command('next-closing'));
    await push(command('next-closing'));
    await push(changed(2, 3));
    await push(changed(1, 2, 3));
    await push(command('next-closing'));
    await vi.waitFor(() => expect(stage.clicked).toEqual([1, 2, 1]));
  });

  it('takes none for visited that somebody stayed away from', async () => {
    Object.assign(stage.state, { draft: 'Hi', open: keyOf(2) });
    await start();
    await push(command('next-closing'));
    expect(words()).toContain('Person 1');
  });

  it('works before it was told what closes', async () => {
    vi.mocked(send).mockResolvedValueOnce('gone');
    await start();
    await push(command('next-closing'));
    expect(stage.clicked).toEqual([1]);
  });

  it.each([
    ['Ninguna conversación que espera respuesta se cierra pronto.', [], null],
    ['Ninguna otra conversación se cierra pronto.', [1], keyOf(1)],
  ])('says that there is none: %s', async (said, ids, open) => {
    vi.mocked(send).mockResolvedValue(closingOf(...ids));
    stage.state.open = open;
    await start();
    await push(command('next-closing'));
    expect(note()).toBe(said);
    expect(stage.clicked).toEqual([]);
  });

  it('says that nobody answered', async () => {
    vi.mocked(send).mockResolvedValue('gone');
    await start();
    await push(command('next-closing'));
    expect(note()).toBe('No se pudo abrir. Inténtalo otra vez.');
  });

  it('opens the list where the inbox is no Business Suite', async () => {
    Object.assign(stage.state, { page: '00000' });
    await start();
    await push(command('next-closing'));
    expect(send).toHaveBeenLastCalledWith('queue:open', null);
  });

  it('leaves no draft where nobody can be asked', async () => {
    Object.assign(stage.state, { draft: 'Hi', open: keyOf(2) });
    await start();
    await push(command('next-closing'));
    expect(send).toHaveBeenLastCalledWith('review:load', null);
    expect(stage.clicked).toEqual([]);
    expect(note()).toBe('No se pudo abrir. Inténtalo otra vez.');
  });
});

describe('a jump that leads to a new document', () => {
  const begun = () => browser.storage.local.get('jumpBegun');

  it('is kept, with what was visited before it', async () => {
    vi.mocked(send).mockResolvedValue(closingOf(1, 7));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await start();
    await push(command('next-closing'));
    await push(command('next-closing'));
    await vi.waitFor(async () =>
      expect(await begun()).toMatchObject({
        jumpBegun: { visited: [keyOf(1), keyOf(7)] },
      }),
    );
  });

  it('goes on there: where one answers, and with what was visited', async () => {
    vi.mocked(send).mockResolvedValue(closingOf(1, 2, 3));
    stage = stageInbox([1, 2, 3]);
    stage.state.open = keyOf(2);
    await saveBegunJump([keyOf(1), keyOf(2)]);
    await start();
    await vi.waitFor(() => expect(document.activeElement).toBe(stage.composer));
    expect(await begun()).toEqual({});
    expect(words()).toContain('Person 3');
  });
});

it('its script starts once in an inbox, and anew in another', () => {
  const inbox = {};
  expect(takeClosingSlot(inbox)).toBe(true);
  expect(takeClosingSlot(inbox)).toBe(false);
  expect(takeClosingSlot({})).toBe(true);
});
