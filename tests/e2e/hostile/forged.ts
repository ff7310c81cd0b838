import type { Attack } from './attack.ts';

/** What a script may dispatch, claim and call while the question stands. */
export const forged: readonly Attack[] = [
  {
    name: 'forged digits, at the host and all around it',
    page() {
      const host = document.querySelector('ventana-dialog');
      for (const target of [host, document.activeElement, document, window])
        for (const type of ['keydown', 'keypress', 'keyup'])
          target?.dispatchEvent(
            new KeyboardEvent(type, {
              key: '1',
              code: 'Digit1',
              bubbles: true,
              composed: true,
            }),
          );
    },
  },
  {
    name: 'a forged digit that claims to be trusted',
    page() {
      const event = new KeyboardEvent('keydown', { key: '1', bubbles: true });
      const lie = new Proxy(event, {
        get: (target, name) =>
          name === 'isTrusted' ? true : Reflect.get(target, name),
      });
      try {
        Object.defineProperty(event, 'isTrusted', { value: true });
      } catch {}
      const host = document.querySelector('ventana-dialog');
      host?.dispatchEvent(event);
      try {
        host?.dispatchEvent(lie);
      } catch {}
    },
  },
  {
    name: 'a storm of pointers and clicks where the choices are',
    page() {
      for (let y = 200; y < 600; y += 10)
        for (const type of [
          'pointerdown',
          'mousedown',
          'pointerup',
          'mouseup',
          'click',
        ]) {
          const at = document.elementFromPoint(640, y);
          at?.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              composed: true,
              clientX: 640,
              clientY: y,
              pointerId: 1,
              isPrimary: true,
              detail: 1,
            }),
          );
        }
    },
  },
  {
    name: 'every method of the host that presses, shows or hides',
    page() {
      const host = document.querySelector('ventana-dialog') as HTMLElement;
      host.click();
      host.focus();
      for (const call of ['showPopover', 'hidePopover', 'togglePopover']) {
        try {
          (host as unknown as Record<string, () => void>)[call]?.();
        } catch {}
      }
    },
  },
  {
    name: 'forged ends of the dialog',
    page() {
      const host = document.querySelector('ventana-dialog');
      for (const type of ['cancel', 'close', 'submit', 'toggle', 'abort'])
        for (const target of [host, document, window])
          target?.dispatchEvent(new Event(type, { bubbles: true }));
      for (const type of ['keydown', 'keyup'])
        host?.dispatchEvent(
          new KeyboardEvent(type, { key: 'Escape', bubbles: true }),
        );
    },
  },
  {
    name: 'a hundred forged Enters in the box',
    page() {
      const box = document.querySelector('[role="textbox"]');
      for (let i = 0; i < 100; i++)
        box?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Enter',
            keyCode: 13,
            bubbles: true,
            cancelable: true,
          }),
        );
    },
  },
  {
    name: 'a forged line break and a forged end of a composition',
    page() {
      const box = document.querySelector('[role="textbox"]');
      const init = { bubbles: true, cancelable: true };
      box?.dispatchEvent(
        new InputEvent('beforeinput', {
          ...init,
          inputType: 'insertParagraph',
        }),
      );
      box?.dispatchEvent(
        new CompositionEvent('compositionend', { ...init, data: 'x\n' }),
      );
      document.execCommand('insertParagraph');
    },
  },
  {
    name: 'forged presses on the control that sends, a label too',
    page() {
      const box = document.querySelector('[role="textbox"]');
      const label = document.body.appendChild(document.createElement('label'));
      for (const control of document.querySelectorAll<HTMLElement>(
        '[role="button"]',
      )) {
        const isAfter =
          box &&
          box.compareDocumentPosition(control) &
            Node.DOCUMENT_POSITION_FOLLOWING;
        if (!isAfter || control.hasAttribute('aria-haspopup')) continue;
        control.id ||= 'sends';
        label.htmlFor = control.id;
        control.click();
        label.click();
      }
      label.remove();
    },
  },
  {
    name: 'messages in the words of ours',
    page() {
      const names = ['journal:add', 'ask:quieten', 'ask:count', 'reminder:set'];
      const runtime = (
        window as unknown as {
          chrome?: { runtime?: { sendMessage?(m: object): void } };
        }
      ).chrome?.runtime;
      for (const ventana of names) {
        const message = { ventana, payload: null, push: 'everything:erased' };
        window.postMessage(message, '*');
        window.dispatchEvent(new MessageEvent('message', { data: message }));
        try {
          runtime?.sendMessage?.(message);
        } catch {}
      }
    },
  },
  {
    name: 'questions and answers of the page model',
    page() {
      const row = document.querySelector('[role="presentation"]');
      const detail = JSON.stringify({
        rows: [{ threadID: '1', timestamp: Date.now(), title: 'x' }],
      });
      for (let i = 0; i < 200; i++)
        for (const type of ['ventana:ask', 'ventana:answer'])
          row?.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    },
  },
  {
    name: 'forged presses on the bar, its reminders among them',
    page() {
      const bar = document.querySelector<HTMLElement>('ventana-bar');
      const { x, y, width, height } = bar?.getBoundingClientRect() ?? {
        x: 0,
        y: 0,
        width: 0,
        height: 0,
      };
      bar?.click();
      for (let dx = 0; dx < width; dx += 12)
        for (let dy = 0; dy < height; dy += 8)
          bar?.dispatchEvent(
            new MouseEvent('click', {
              bubbles: true,
              composed: true,
              clientX: x + dx,
              clientY: y + dy,
            }),
          );
    },
  },
  {
    name: 'the focus taken away a hundred times',
    page() {
      const boxes = document.querySelectorAll<HTMLElement>('[tabindex], input');
      for (let i = 0; i < 100; i++) {
        boxes[i % boxes.length]?.focus();
        (document.activeElement as HTMLElement | null)?.blur();
      }
    },
  },
  {
    name: 'the host made inert, hidden and a popover',
    page() {
      const host = document.querySelector('ventana-dialog') as HTMLElement;
      host.inert = true;
      document.documentElement.inert = true;
      document.documentElement.inert = false;
      host.hidden = true;
      host.setAttribute('popover', 'manual');
      host.setAttribute('aria-hidden', 'true');
    },
    undo() {
      const host = document.querySelector('ventana-dialog') as HTMLElement;
      for (const name of ['inert', 'hidden', 'popover', 'aria-hidden'])
        host.removeAttribute(name);
    },
  },
  {
    name: 'a closed root asked for in every way',
    page() {
      const host = document.querySelector('ventana-dialog') as HTMLElement;
      const found: unknown[] = [host.shadowRoot];
      for (const ask of [
        () => host.attachShadow({ mode: 'open' }),
        () => host.attachInternals().shadowRoot,
      ]) {
        try {
          found.push(ask());
        } catch {}
      }
      const path: EventTarget[] = [];
      window.addEventListener('click', (e) => path.push(...e.composedPath()), {
        once: true,
      });
      host.click();
      const isRevealed =
        found.some(Boolean) ||
        path.some((place) => place instanceof ShadowRoot) ||
        host.innerText !== '';
      if (isRevealed) throw new Error('the closed root was revealed');
    },
  },
];
