import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ThreadKey } from '../../../utils/core/thread-key.ts';
import { HOUR_MS } from '../../../utils/core/time/duration.ts';
import type {
  InboxSession,
  OpenThread,
} from '../../../utils/features/inbox-session.ts';
import { startPanelButton } from '../../../utils/features/panel-button.ts';
import { saveNoted } from '../../../utils/settings/noted.ts';
import { saveReopeners } from '../../../utils/settings/reopeners.ts';

const KEY = '1/messenger/2' as ThreadKey;
const draw = vi.fn();
const session = (language: 'es' | 'en') =>
  ({
    language,
    draw,
    life: { signal: new AbortController().signal },
  }) as unknown as InboxSession;
const open = (left: number) =>
  ({
    key: KEY,
    verdict: { phase: 'open', left, maybe: null },
  }) as unknown as OpenThread;

const noteWith = (text: string, labels: readonly string[]) => ({
  thread: KEY,
  text,
  labels: labels as never,
  changedAt: 1,
  revision: 1,
});

beforeEach(() => fakeBrowser.reset());

describe('the button for notes and replies', () => {
  it.each([
    ['es', 'Pidió el azul', ['order', 'quote'], 'nota, 2 etiquetas'],
    ['en', 'Wants the blue one', [], 'note'],
    ['en', '', ['order'], '1 label'],
  ] as const)('says in %s what is kept: %j %j', async (...given) => {
    const [language, text, labels, kept] = given;
    const button = startPanelButton(session(language));
    expect(button.speak(open(20 * HOUR_MS))?.kept).toBe('');
    await saveNoted([noteWith(text, labels)]);
    await vi.waitFor(() =>
      expect(button.speak(open(20 * HOUR_MS))?.kept).toBe(kept),
    );
    expect(draw).toHaveBeenCalled();
    await saveNoted([]);
    await vi.waitFor(() =>
      expect(button.speak(open(20 * HOUR_MS))?.kept).toBe(''),
    );
  });

  it('says less beside the questions of the last hours, and never the words of a note', async () => {
    await saveReopeners(2);
    await saveNoted([noteWith('Secret', ['order'])]);
    const button = startPanelButton(session('es'));
    await vi.waitFor(() =>
      expect(button.speak(open(HOUR_MS))).toMatchObject({
        label: expect.stringMatching(/^2 preguntas/u),
        kept: 'nota',
      }),
    );
    const stored = await fakeBrowser.storage.local.get();
    expect(JSON.stringify(stored)).not.toContain('Secret');
  });
});
