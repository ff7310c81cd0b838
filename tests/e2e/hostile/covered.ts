import { stayQuiet } from '../scenarios/tab.ts';
import type { Attack } from './attack.ts';
import { type Place, seeDialog, type Victim } from './victim.ts';

/** Longer than a choice must have been in sight: it is not for want of time that nothing comes of it. */
const LONG_MS = 800;

/** Where the first choice is, without a look at it: the page may have made it unseen. */
let place: Place = { x: 0, y: 0 };

export async function learnPlace(victim: Victim): Promise<void> {
  const [first] = (await seeDialog(victim))?.choices ?? [];
  if (first) place = first;
}

export async function clickThere({ tab }: Victim): Promise<void> {
  await stayQuiet(LONG_MS);
  await tab.mouse.click(place.x, place.y);
}

export async function pressThere(victim: Victim): Promise<void> {
  await stayQuiet(LONG_MS);
  await victim.tab.keyboard.press('1');
  await clickThere(victim);
}

const uncover = () => document.querySelector('#cover')?.remove();

/** What a page lays over the question, or does to it, so that somebody presses what they do not see. */
export const covered: readonly Attack[] = [
  {
    name: 'a popover over it, which lets clicks through',
    page() {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.textContent = 'You have won! Click here.';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    },
    person: pressThere,
    undo: uncover,
  },
  {
    name: 'a small popover over the choice alone',
    page() {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.textContent = 'Keep writing';
      cover.style.cssText =
        'position:fixed;left:430px;top:380px;width:410px;height:110px;margin:0;background:#fff';
      document.body.append(cover);
      cover.showPopover();
    },
    person: clickThere,
    undo: uncover,
  },
  {
    name: 'a popover in a closed root',
    page() {
      const host = document.body.appendChild(document.createElement('div'));
      host.id = 'cover';
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;background:#fff';
      host.attachShadow({ mode: 'closed' }).append(cover);
      cover.showPopover();
    },
    person: clickThere,
    undo: uncover,
  },
  {
    name: 'a popover that goes away as the mouse comes down',
    page() {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;background:#fff';
      document.body.append(cover);
      cover.showPopover();
      window.addEventListener('pointerdown', () => cover.remove(), {
        capture: true,
        once: true,
      });
    },
    person: clickThere,
    undo: uncover,
  },
  {
    name: 'a modal dialog of the page over it',
    page() {
      const cover = document.createElement('dialog');
      cover.id = 'cover';
      cover.style.cssText = 'width:100vw;height:100vh;pointer-events:none';
      document.body.append(cover);
      cover.showModal();
    },
    person: pressThere,
    undo() {
      document.querySelector('#cover')?.remove();
    },
  },
  {
    name: 'made too small to be read',
    page() {
      document.documentElement.style.setProperty('zoom', '0.05', 'important');
    },
    async person(victim) {
      await stayQuiet(LONG_MS);
      const [tiny] = (await seeDialog(victim))?.choices ?? [];
      if (tiny) await victim.tab.mouse.click(tiny.x, tiny.y);
      await victim.tab.keyboard.press('1');
    },
    undo() {
      document.documentElement.style.removeProperty('zoom');
    },
  },
  {
    name: 'the whole page not drawn',
    page() {
      document.documentElement.style.setProperty('display', 'none');
    },
    person: pressThere,
    undo() {
      document.documentElement.style.removeProperty('display');
    },
  },
];
