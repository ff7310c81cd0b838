import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PracticeSession } from '../../../../entrypoints/practice/practice-session.ts';
import {
  answerOpen,
  chooseDay,
  open,
  usePractice,
} from '../../../../entrypoints/practice/practice-store.ts';
import { startGuard } from '../../../../utils/features/guard.ts';
import { translator } from '../../../../utils/i18n/translate.ts';
import type { DialogView } from '../../../../utils/overlay/dialog-view.ts';

const asked = vi.hoisted(() => ({
  views: [] as DialogView[],
  answer: null as string | null,
  /** Happens while the dialog stands. */
  meanwhile: () => {},
}));
vi.mock('../../../../utils/overlay/dialog.ts', () => ({
  openDialog(view: DialogView) {
    asked.views.push(view);
    asked.meanwhile();
    const answer = Promise.resolve({
      kind: asked.answer,
      isTrusted: true,
      isTaken: false,
    });
    return {
      answer,
      isShown: () => true,
      giveUp() {},
      update() {},
      leave() {},
    };
  },
}));

const es = translator('es');
const said: string[] = [];
let life: AbortController;

/** The page's own part: a box that sends its text with Enter. */
function drawComposer(session: PracticeSession) {
  const box = document.createElement('textarea');
  box.className = 'practice-composer';
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    session.send(box.value);
    box.value = '';
  });
  document.body.replaceChildren(box);
  return box;
}

function practise(day: string, name: string) {
  chooseDay(day);
  const thread = usePractice.getState().threads.find((t) => t.name === name);
  open(thread?.key ?? null);
  life = new AbortController();
  const session = new PracticeSession(
    { signal: life.signal, isInvalid: false },
    { say: (note) => void said.push(note) },
    () => es,
  );
  const guard = startGuard(session.life, session.page);
  guard.useSession(session);
  const box = drawComposer(session);
  const lastMessage = () =>
    usePractice
      .getState()
      .threads.find((t) => t.key === thread?.key)
      ?.messages.at(-1);
  return {
    lastMessage,
    async send(text: string, answer: string | null) {
      asked.answer = answer;
      asked.views.length = 0;
      box.value = text;
      const init = { key: 'Enter', bubbles: true, cancelable: true };
      box.dispatchEvent(new KeyboardEvent('keydown', init));
      await new Promise((resolve) => setTimeout(resolve, 80));
      return asked.views.at(-1) ?? null;
    },
    draft: () => box.value,
    type(text: string) {
      box.value = text;
    },
  };
}

const idsOf = (view: DialogView | null) => view?.choices.map(({ id }) => id);
const kept = () => usePractice.getState().kept;

beforeEach(() => {
  said.length = 0;
  asked.meanwhile = () => {};
});
afterEach(() => life.abort());

describe('in the practice inbox the guard', () => {
  it('lets the one message more of 2017 be used once', async () => {
    const { send, lastMessage } = practise('2017-01-16', 'Jorge Pardo');
    const view = await send('Sí, enviamos.', 'PLUS_ONE');
    expect(idsOf(view)).toEqual(['PLUS_ONE']);
    expect(view?.choices[0]?.hint).toBe(es('choiceKeptPractice'));
    expect(lastMessage()).toMatchObject({ by: 'page', kind: 'message' });
    expect(lastMessage()).not.toHaveProperty('tag');
    expect(kept()).toMatchObject({ kind: 'PLUS_ONE', phase: 'plus-one' });
    expect(said).toEqual([es('practiceNoteSent')]);
    const last = await send('Y otra cosa.', null);
    expect(idsOf(last)).toEqual(['override']);
    expect(last?.choices[0]?.hint).toContain(es('choiceKeptPractice'));
  });

  it('offers the tags of 2018, and asks again for the next message', async () => {
    const { send, lastMessage } = practise('2018-10-01', 'Ana Belén Ruiz');
    const view = await send('Ya está.', 'ISSUE_RESOLUTION');
    expect(idsOf(view)).toHaveLength(18);
    expect(lastMessage()).toMatchObject({ tag: 'ISSUE_RESOLUTION' });
    expect(kept()).toMatchObject({ kind: 'ISSUE_RESOLUTION' });
    expect(idsOf(await send('¿Vienes?', null))?.[0]).toBe('PLUS_ONE');
  });

  it('offers only HUMAN_AGENT in 2026, once for the conversation', async () => {
    const { send, lastMessage } = practise('2026-11-20', 'Ana Belén Ruiz');
    expect(idsOf(await send('Ya está.', 'HUMAN_AGENT'))).toEqual([
      'HUMAN_AGENT',
    ]);
    expect(lastMessage()).toMatchObject({ tag: 'HUMAN_AGENT' });
    expect(await send('Y otra cosa.', null)).toBeNull();
    expect(lastMessage()).toMatchObject({
      tag: 'HUMAN_AGENT',
      text: { es: 'Y otra cosa.' },
    });
  });

  it('forgets a choice that was not sent, as the draft changed meanwhile', async () => {
    const { send, type, draft, lastMessage } = practise(
      '2026-11-20',
      'Ana Belén Ruiz',
    );
    asked.meanwhile = () => type('Otra');
    await send('Ya está.', 'HUMAN_AGENT');
    expect(said).toEqual([es('noteChanged')]);
    expect(draft()).toBe('Otra');
    answerOpen();
    expect(await send('Dime.', null)).toBeNull();
    expect(lastMessage()).toMatchObject({ by: 'page', text: { es: 'Dime.' } });
    expect(lastMessage()).not.toHaveProperty('tag');
  });

  it('keeps the draft when one goes on writing', async () => {
    const { send, draft, lastMessage } = practise(
      '2026-11-20',
      'Ana Belén Ruiz',
    );
    const before = lastMessage();
    await send('Casi', null);
    expect(draft()).toBe('Casi');
    expect(lastMessage()).toBe(before);
    expect(kept()).toBeNull();
  });

  it.each([
    ['Lucía Fernández', []],
    ['Hugo Salas', [es('practiceNoteUnknown')]],
    ['Noa Vidal', [es('practiceNoteUnknown')]],
  ])('lets a message to %s pass', async (name, notes) => {
    const { send, lastMessage } = practise('2026-11-20', name);
    expect(await send('Hola', null)).toBeNull();
    expect(lastMessage()).toMatchObject({ by: 'page', text: { es: 'Hola' } });
    expect(said).toEqual(notes);
    expect(kept()).toBe('nothing');
  });

  it('answers a comment in private, once', async () => {
    const { send, lastMessage } = practise('2026-11-20', 'Rosa Gil');
    expect(idsOf(await send('Hola', 'PRIVATE_REPLY'))).toEqual([
      'PRIVATE_REPLY',
    ]);
    expect(lastMessage()).toMatchObject({ kind: 'private-reply' });
    expect(idsOf(await send('Otra', null))).toEqual(['override']);
  });
});
