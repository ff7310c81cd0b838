import assert from 'node:assert/strict';
import { type Attack, callOf } from './attack.ts';
import {
  beAsked,
  type HostileStage,
  keepWriting,
  textsOf,
  type Victim,
  waitForBar,
} from './victim.ts';

/** What a page does beforehand, so that the guard should let a real Enter pass. */
const disarming: readonly Omit<Attack, 'person'>[] = [
  {
    name: 'prototypes of the page bent',
    page() {
      const nothing = () => undefined;
      Event.prototype.stopImmediatePropagation = nothing;
      Document.prototype.querySelector = () => null;
      Element.prototype.closest = () => null;
      Object.assign(Element.prototype, { matches: () => false });
      HTMLDialogElement.prototype.showModal = nothing;
      HTMLElement.prototype.focus = nothing;
      JSON.parse = () => ({});
      Promise.prototype.finally = () => Promise.reject(new Error('bent'));
    },
  },
  {
    name: 'getters that throw on the box',
    page() {
      const box = document.querySelectorAll('[role="textbox"]')[0];
      const get = () => {
        throw new Error('thrown by the page');
      };
      for (const name of ['isContentEditable', 'childNodes', 'parentElement'])
        if (box) Object.defineProperty(box, name, { get, configurable: true });
      Object.assign(box ?? {}, { toString: get, [Symbol.toPrimitive]: get });
    },
    undo() {
      const box = document.querySelectorAll('[role="textbox"]')[0];
      for (const name of ['isContentEditable', 'childNodes', 'parentElement'])
        if (box) Reflect.deleteProperty(box, name);
    },
  },
  {
    name: 'fields of a form named as what we call',
    page() {
      const form = document.createElement('form');
      form.id = 'clobber';
      const picture = document.createElement('img');
      picture.width = 60;
      picture.height = 60;
      const fields = [
        'contains',
        'parentElement',
        'querySelector',
        'querySelectorAll',
        'matches',
        'closest',
        'childNodes',
      ].map((name) => {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        return field;
      });
      form.append(...fields, picture);
      const box = document.querySelectorAll('[role="textbox"]')[0];
      box?.parentNode?.appendChild(form);
    },
    undo() {
      document.querySelectorAll('#clobber')[0]?.remove();
    },
  },
  {
    name: 'such a form among the messages and in the list',
    page() {
      const places = document.querySelectorAll(
        '[data-message-id], [data-surface*="thread_title"]',
      );
      for (const place of places) {
        const form = document.createElement('form');
        form.className = 'clobber';
        for (const name of ['children', 'childNodes', 'matches', 'closest']) {
          const field = document.createElement('input');
          field.type = 'hidden';
          field.name = name;
          form.append(field);
        }
        place.append(form);
      }
    },
    undo() {
      for (const form of document.querySelectorAll('.clobber')) form.remove();
    },
  },
  {
    name: 'pictures named as what we ask the document',
    page() {
      for (const name of [
        'querySelector',
        'querySelectorAll',
        'createElement',
        'implementation',
        'documentElement',
        'body',
        'activeElement',
      ]) {
        const picture = Document.prototype.createElement.call(document, 'img');
        Object.assign(picture, { name, className: 'named' });
        document.head.append(picture);
      }
    },
    undo() {
      for (const picture of [...document.head.children])
        if (picture.className === 'named') picture.remove();
    },
  },
  {
    name: 'the end of our script announced by the page',
    page() {
      const { runtimeId } = window as unknown as { runtimeId: string };
      for (const script of ['inbox', 'idle', 'page-model', 'review']) {
        const name = `${runtimeId}:${script}:wxt:content-script-started`;
        const detail = { contentScriptName: script, messageId: 'newer' };
        document.dispatchEvent(new CustomEvent(name, { detail }));
        window.postMessage({ type: name, ...detail }, '*');
      }
    },
  },
  {
    name: 'a page model that swears the customer wrote just now',
    page() {
      const { stringify } = JSON;
      JSON.stringify = (value: unknown, ...more: never[]) => {
        const told = value as {
          rows?: { timestamp: number }[];
          messages?: { timestamp: number; isFromViewer: boolean }[];
        };
        for (const row of told?.rows ?? []) row.timestamp = Date.now();
        for (const message of told?.messages ?? [])
          Object.assign(message, {
            timestamp: Date.now(),
            isFromViewer: false,
          });
        return stringify(value, ...more);
      };
    },
  },
  {
    name: 'a hundred thousand letters wherever words are read',
    page() {
      const long = 'a'.repeat(100_000);
      document.title = long;
      const row = document.querySelectorAll('[role="presentation"]')[0];
      row?.setAttribute('aria-label', long);
      const box = document.querySelectorAll('[role="textbox"]')[0];
      box?.setAttribute('aria-label', long);
      for (let i = 0; i < 3000; i++)
        document.body.append(document.createElement('div'));
    },
  },
];

/** Whatever the page did before, a real Enter past the window is held. */
export async function isHeldAfter(
  victim: Victim,
  stage: HostileStage,
): Promise<void> {
  await waitForBar(victim);
  await victim.attack(
    `window.runtimeId = ${JSON.stringify(stage.runtimeId)}; undefined`,
  );
  for (const { name, page, undo } of disarming) {
    await victim.attack(callOf(page));
    try {
      await beAsked(victim, 'Hello there');
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`);
    }
    assert.deepEqual(textsOf(victim), [], name);
    await keepWriting(victim);
    if (undo) await victim.attack(callOf(undo));
  }
}
