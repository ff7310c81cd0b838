import { useSyncExternalStore } from 'react';

export interface Signal {
  subscribe(listener: () => void): () => void;
  version(): number;
  bump(): void;
}

export function createSignal(): Signal {
  let version = 0;
  const listeners = new Set<() => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
    bump() {
      version += 1;
      for (const listener of listeners) listener();
    },
  };
}

export const useSignal = ({ signal }: { signal: Signal }): number =>
  useSyncExternalStore(signal.subscribe, signal.version);
