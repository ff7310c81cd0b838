import { create } from 'zustand';
import type {
  OptionalHostProps,
  OptionalHostState,
} from '../../components/queue/optional-host.tsx';
import {
  hasOptionalHost,
  requestOptionalHost,
  watchOptionalHost,
  withdrawOptionalHost,
} from '../../utils/messaging/optional-host.ts';

const useState = create<{ state: OptionalHostState }>()(() => ({
  state: 'unknown',
}));

const onFailure = (error: unknown) =>
  console.error('Ventana: facebook.com/messages was not changed.', error);

const actions = {
  onRequest: () => void requestOptionalHost().catch(onFailure),
  onWithdraw: () => void withdrawOptionalHost().catch(onFailure),
};

/** Whether Ventana may work in facebook.com/messages, and how that is changed. */
export const useOptionalHost = (): OptionalHostProps => ({
  ...useState(),
  ...actions,
});

/** Keeps it as the browser's permissions are, for as long as the popup is open. */
export function followOptionalHost(): void {
  const show = (isHeld: boolean) =>
    useState.setState(({ state }) => {
      if (isHeld) return { state: 'held' };
      const wasHeld = state === 'held' || state === 'withdrawn';
      return { state: wasHeld ? 'withdrawn' : 'absent' };
    });
  watchOptionalHost(show, new AbortController().signal);
  void hasOptionalHost().then(show, onFailure);
}
