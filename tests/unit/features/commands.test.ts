import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../utils/core/command.ts';
import { speakBar } from '../../../utils/features/bar-words.ts';
import { obeyCommand } from '../../../utils/features/commands.ts';
import {
  openPanelSlot,
  type PanelSlot,
} from '../../../utils/features/panel-slot.ts';
import { translator } from '../../../utils/i18n/translate.ts';
import { send } from '../../../utils/messaging/client.ts';
import { createBar } from '../../../utils/overlay/bar.ts';
import { by, wordsIn } from '../../shots/bar-words.ts';
import { keyOf, stageInbox } from './closing-stage.ts';

vi.mock('../../../utils/messaging/client.ts');

let stage: ReturnType<typeof stageInbox>;
let slot: PanelSlot;
const jump = vi.fn();
const say = vi.fn();
const toggle = vi.fn(() => {
  slot.isOpen = !slot.isOpen;
});
const obey = (command: Command) =>
  obeyCommand(command, { session: stage.session, jump, say });

const BAR = speakBar(wordsIn({ events: [by('message', 1)] }), translator('es'));
const CHOICES = {
  ask: 'Recordármelo',
  when: 'Antes',
  choices: [
    { at: 5, label: '1 h antes' },
    { at: 6, label: '30 min antes' },
  ],
};
const SET = { set: 'Aviso 12:00', remove: 'Quitar', removeName: 'Quitar' };

/** A bar with what it says of reminders; its root is open, as Firefox and Chromium open it to extensions. */
function showBar(...states: readonly object[]): ShadowRoot {
  const attach = HTMLElement.prototype.attachShadow;
  let root!: ShadowRoot;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(
    function open(this: HTMLElement, init) {
      root = attach.call(this, init);
      Object.assign(this, { openOrClosedShadowRoot: root });
      return root;
    },
  );
  const bar = createBar({ onRemind: vi.fn(), onForget: vi.fn() });
  for (const remind of states.length ? states : [undefined])
    bar.render({ ...BAR, ...(remind && { remind: remind as never }) }, false);
  document.body.append(bar.host);
  return root;
}

beforeEach(() => {
  toggle.mockImplementation(() => {
    slot.isOpen = !slot.isOpen;
  });
  stage = stageInbox([1]);
  stage.state.open = keyOf(1);
  slot = openPanelSlot();
  slot.toggle = toggle;
});

describe('a shortcut', () => {
  it('jumps', () => {
    obey('next-closing');
    expect(jump).toHaveBeenCalledOnce();
  });

  it.each(['next-closing', 'remind', 'panel', 'replies'] as const)(
    'waits while a question of ours stands: %s',
    (command) => {
      const root = showBar(CHOICES);
      document.body.append(document.createElement('ventana-dialog'));
      obey(command);
      for (const act of [jump, say, toggle]) expect(act).not.toHaveBeenCalled();
      expect(root.activeElement).toBeNull();
    },
  );

  it.each(['remind', 'panel', 'replies'] as const)(
    'says that no conversation is open: %s',
    (command) => {
      stage.state.open = null;
      obey(command);
      expect(say).toHaveBeenCalledExactlyOnceWith('commandNoThread');
      expect(toggle).not.toHaveBeenCalled();
    },
  );
});

describe('the reminder', () => {
  it('opens its choices with the focus on the first', () => {
    const root = showBar(CHOICES);
    obey('remind');
    expect(root.activeElement?.textContent).toBe('1 h antes');
    expect(root.querySelector<HTMLElement>('.choices')?.hidden).toBe(false);
    expect(root.querySelector('.remind button')?.ariaExpanded).toBe('true');
  });

  it.each([
    ['the composer', () => stage.composer?.focus(), () => stage.composer],
    ['nothing', () => {}, () => document.body],
  ])(
    'gives the focus back to what had it, once chosen by key: %s',
    (...row) => {
      const [, focus, owner] = row;
      const root = showBar(CHOICES);
      focus();
      obey('remind');
      // Pressed twice, it is still the same.
      obey('remind');
      root.querySelector<HTMLElement>('.choices button')?.click();
      expect(document.activeElement).toBe(owner());
      expect(root.activeElement).toBeNull();
    },
  );

  it('leaves the focus in the bar where it was chosen by a press', () => {
    const root = showBar(CHOICES);
    stage.composer?.focus();
    obey('remind');
    const press = new MouseEvent('click', { bubbles: true, detail: 1 });
    root.querySelector('.choices button')?.dispatchEvent(press);
    expect(root.activeElement).not.toBeNull();
  });

  it('that is set has the focus', () => {
    const root = showBar(CHOICES, SET);
    obey('remind');
    expect(root.activeElement?.textContent).toBe('Quitar');
    expect(root.querySelector<HTMLElement>('.choices')?.hidden).toBe(true);
  });

  it.each([
    ['no bar', false],
    ['nothing to be reminded of', true],
  ])('says so where there is %s', (_, hasBar) => {
    if (hasBar) showBar();
    obey('remind');
    expect(say).toHaveBeenCalledExactlyOnceWith('commandNoRemind');
  });
});

describe('the panel', () => {
  it('opens and closes', () => {
    obey('panel');
    expect(slot.isOpen).toBe(true);
    obey('panel');
    expect(slot.isOpen).toBe(false);
  });

  it('closes where no thread is open any more', () => {
    obey('panel');
    stage.state.open = null;
    obey('panel');
    expect(slot.isOpen).toBe(false);
  });

  it('has its script fetched, and opens once that is there', () => {
    delete slot.toggle;
    obey('panel');
    expect(send).toHaveBeenCalledExactlyOnceWith('review:load', null);
    expect(slot.pressed).toBeInstanceOf(HTMLElement);
  });

  it('opens on the replies, anew where it is open', async () => {
    obey('replies');
    await vi.waitFor(() => expect(toggle).toHaveBeenCalledTimes(1));
    obey('replies');
    await vi.waitFor(() => expect(toggle).toHaveBeenCalledTimes(3));
    expect(slot.isOpen).toBe(true);
  });

  it('is told what had the focus in the bar', () => {
    const root = showBar(CHOICES);
    root.querySelector<HTMLElement>('.remind button')?.focus();
    obey('panel');
    expect(toggle).toHaveBeenCalledWith(root.querySelector('.remind button'));
  });
});
