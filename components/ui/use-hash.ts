import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void) {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The place within the page that its address names, without `#`; '' = none. */
export const useHash = (): string =>
  useSyncExternalStore(subscribe, () => location.hash.slice(1));
