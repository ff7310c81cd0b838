import { vi } from 'vitest';
import { browser } from 'wxt/browser';

interface Asked {
  origins?: string[];
  permissions?: string[];
}

interface Script {
  id: string;
}

type Listener = () => void;

/** A browser's permissions and registered scripts, as far as the optional inbox needs them. */
export function usePermissions() {
  const held = new Set<string>();
  const scripts = new Map<string, Script>();
  const calls: string[] = [];
  const listeners: Listener[] = [];
  const event = {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: (listener: Listener) =>
      void listeners.splice(listeners.indexOf(listener), 1),
  };
  const namesOf = ({ origins = [], permissions = [] }: Asked) => [
    ...origins,
    ...permissions,
  ];
  const has = (id: string) => scripts.has(id);
  const permissions = {
    onAdded: event,
    onRemoved: event,
    contains: async (asked: Asked) =>
      namesOf(asked).every((name) => held.has(name)),
    request: vi.fn(async (asked: Asked) => {
      for (const name of namesOf(asked)) held.add(name);
      return true;
    }),
    remove: vi.fn(async (asked: Asked) => {
      for (const name of namesOf(asked)) held.delete(name);
      calls.push('remove');
      return true;
    }),
  };
  const scripting = {
    getRegisteredContentScripts: async () => [...scripts.values()],
    async registerContentScripts(added: Script[]) {
      calls.push('register');
      if (added.some(({ id }) => has(id))) throw new Error('Duplicate id');
      for (const script of added) scripts.set(script.id, script);
    },
    async updateContentScripts(changed: Script[]) {
      calls.push('update');
      if (!changed.every(({ id }) => has(id))) throw new Error('Unknown id');
      for (const script of changed) scripts.set(script.id, script);
    },
    async unregisterContentScripts({ ids = [...scripts.keys()] } = {}) {
      calls.push('unregister');
      for (const id of ids) scripts.delete(id);
    },
  };
  Object.assign(browser, { permissions, scripting });
  return { held, scripts, calls, listeners, permissions };
}
