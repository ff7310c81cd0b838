import { browser } from 'wxt/browser';
import type { Envelope, MessageName, Protocol } from './protocol.ts';

const PATIENCE_MS = 5000;
/** A large backup takes its time. */
const IMPORT_PATIENCE_MS = 10 * 60_000;

/**
 * Sends one message to the background. `gone` = no answer is to be had: the extension was updated or
 * disabled, or the background did not answer in time. Never throws: after an update the browser's own
 * call throws at once, before it is a promise.
 */
export async function send<N extends MessageName>(
  name: N,
  payload: Protocol[N][0],
): Promise<Protocol[N][1] | 'gone'> {
  const envelope: Envelope = { ventana: name, payload };
  const tooLate = Promise.withResolvers<{ reply: 'gone' }>();
  const timer = setTimeout(
    () => tooLate.resolve({ reply: 'gone' }),
    name === 'backup:import' ? IMPORT_PATIENCE_MS : PATIENCE_MS,
  );
  try {
    const answer: unknown = await Promise.race([
      browser.runtime.sendMessage(envelope),
      tooLate.promise,
    ]);
    return typeof answer === 'object' && answer !== null && 'reply' in answer
      ? (answer.reply as Protocol[N][1])
      : 'gone';
  } catch {
    return 'gone';
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this script's extension still is the installed one; false after an update or removal. */
export function isConnected(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
