import { browser } from 'wxt/browser';
import { create } from 'zustand';
import type { InboxHostProps } from '../../components/queue/inbox-host.tsx';
import { INBOX_TABS } from '../../utils/messaging/inbox-tabs.ts';

const HOST = { origins: [INBOX_TABS] };

type HostState = Pick<InboxHostProps, 'state'>;

const useHost = create<HostState>()(() => ({ state: 'unknown' }));

/** Must be the first thing in a click: after an await no browser takes it for one. */
function request(): void {
  browser.permissions
    .request(HOST)
    .then((isGranted) => {
      if (!isGranted) useHost.setState({ state: 'refused' });
    })
    .catch((error: unknown) => {
      console.error('Ventana: the permission was not asked for.', error);
      useHost.setState({ state: 'refused' });
    });
}

/** Whether Ventana may read the inbox: Firefox lets it be withdrawn, and Chromium be given only on a click. */
export const useInboxHost = (): InboxHostProps => ({
  ...useHost(),
  onRequest: request,
});

/** Keeps it as the browser's permissions are, for as long as the popup is open. */
export function followInboxHost(): void {
  const look = async () => {
    const isHeld = await browser.permissions.contains(HOST);
    useHost.setState(({ state }) => {
      if (!isHeld) return { state: 'absent' };
      const wasAbsent = state !== 'unknown' && state !== 'held';
      return { state: wasAbsent ? 'given' : 'held' };
    });
  };
  const onFailure = (error: unknown) =>
    console.error('Ventana: the permissions cannot be read.', error);
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved])
    event.addListener(() => void look().catch(onFailure));
  look().catch(onFailure);
}
