import { renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  followInboxHost,
  useInboxHost,
} from '../../../entrypoints/popup/inbox-host.ts';

const listeners: (() => void)[] = [];
let isHeld = true;
const request = vi.fn(async () => isHeld);

beforeEach(() => {
  const event = { addListener: (told: () => void) => listeners.push(told) };
  Object.assign(browser.permissions, {
    contains: vi.fn(async () => isHeld),
    request,
    onAdded: event,
    onRemoved: event,
  });
});

it('tells what the browser allows, asks for it in the click, and follows what comes of it', async () => {
  const { result } = renderHook(useInboxHost);
  const becomes = (state: string) =>
    vi.waitFor(() => expect(result.current.state).toBe(state));
  followInboxHost();
  await becomes('held');
  isHeld = false;
  for (const told of listeners) told();
  await becomes('absent');
  result.current.onRequest();
  expect(request).toHaveBeenCalledWith({
    origins: ['https://business.facebook.com/*'],
  });
  await becomes('refused');
  isHeld = true;
  for (const told of listeners) told();
  await becomes('given');
});
