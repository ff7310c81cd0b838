import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../scenarios/tab.ts';

/**
 * Neither Playwright nor CDP reaches what Chromium itself asks. Its "UI DevTools" do: the same protocol over the
 * browser's own buttons. They choose their port, and the second switch lets them press. The features that
 * Playwright names are named again, for the last list wins.
 */
export const promptArgs = [
  '--enable-ui-devtools=0',
  '--enable-features=CDPScreenshotNewSurface,SkipListAccountsWithoutGaiaCookies,ui-debug-tools-enable-synthetic-events',
];

interface UiNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly UiNode[];
}

function findAll(node: UiNode, name: string): UiNode[] {
  const below = (node.children ?? []).flatMap((child) => findAll(child, name));
  return node.attributes?.includes(name) ? [node, ...below] : below;
}

/** The protocol, as far as a button needs it. */
async function connect(profile: string) {
  const file = join(profile, 'UIDevToolsActivePort');
  await until('the UI DevTools', async () => existsSync(file));
  const port = readFileSync(file, 'utf8').split('\n')[0];
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  const waiting = new Map<number, (result: unknown) => void>();
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
  };
  await new Promise((open, fail) => {
    socket.onopen = open;
    socket.onerror = fail;
  });
  let last = 0;
  const call = (method: string, params: object = {}) =>
    new Promise<unknown>((answer) => {
      const id = ++last;
      waiting.set(id, answer);
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { call, close: () => socket.close() };
}

type Call = Awaited<ReturnType<typeof connect>>['call'];

async function findAllow(call: Call): Promise<UiNode | undefined> {
  const { root } = (await call('DOM.getDocument')) as { root: UiNode };
  const prompts = findAll(root, 'ExtensionInstallDialogView');
  for (const button of prompts.flatMap((p) => findAll(p, 'MdTextButton'))) {
    const { nodeId } = button;
    const styles = await call('CSS.getMatchedStylesForNode', { nodeId });
    if (JSON.stringify(styles).includes('"value":"Allow"')) return button;
  }
  return undefined;
}

async function press(call: Call, { nodeId }: UiNode): Promise<void> {
  const at = { x: 10, y: 10, button: 'left', wheelDirection: 'none' };
  for (const type of ['mousePressed', 'mouseReleased'])
    await call('DOM.dispatchMouseEvent', { nodeId, event: { type, ...at } });
}

/** Presses "Allow" in Chromium's own question, as somebody would. */
export async function allowInPrompt(profile: string): Promise<void> {
  const { call, close } = await connect(profile);
  await call('CSS.enable');
  await until("the browser's own question", () => findAllow(call));
  // Hasty clicks do not count in it: it is pressed until it is gone.
  await until('the answer counts', async () => {
    const button = await findAllow(call);
    if (button) await press(call, button);
    return !button;
  });
  close();
}
