import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepOptionalScripts } from '../../../utils/messaging/optional-scripts.ts';
import { usePermissions } from './permitted.ts';

const HOST = 'https://www.facebook.com/*';
const MATCHES = [
  'https://www.facebook.com/messages',
  'https://www.facebook.com/messages?*',
  'https://www.facebook.com/messages/*',
];
const BUSINESS = ['https://business.facebook.com/*'];
const MANIFEST = {
  content_scripts: [
    { matches: BUSINESS, js: ['dialog.js'] },
    {
      matches: BUSINESS,
      run_at: 'document_start',
      js: ['inbox.js'],
      all_frames: true,
    },
    {
      matches: BUSINESS,
      run_at: 'document_start',
      js: ['page.js'],
      world: 'MAIN',
    },
  ],
};
const lasting = { matches: MATCHES, persistAcrossSessions: true };
const REGISTERED = [
  { runAt: 'document_idle', world: 'ISOLATED', js: ['dialog.js'] },
  {
    runAt: 'document_start',
    world: 'ISOLATED',
    js: ['inbox.js'],
    allFrames: true,
  },
  { runAt: 'document_start', world: 'MAIN', js: ['page.js'] },
].map((script) => ({
  id: script.js[0],
  allFrames: false,
  ...script,
  ...lasting,
}));

let state: ReturnType<typeof usePermissions>;

beforeEach(() => {
  fakeBrowser.reset();
  state = usePermissions();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(MANIFEST as never);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  keepOptionalScripts();
});

const permit = () => {
  state.held.add(HOST);
};
const settle = () => new Promise((done) => setTimeout(done));
const onPermissions = async () => {
  for (const listener of state.listeners) listener();
  await settle();
};
const registered = () => [...state.scripts.values()];

describe('the scripts of the optional inbox', () => {
  it.each([
    ['when it is granted', onPermissions],
    [
      'after an install or an update',
      async () => {
        await fakeBrowser.runtime.onInstalled.trigger({
          reason: 'update',
        } as never);
        await settle();
      },
    ],
    [
      'when the browser starts',
      async () => {
        await fakeBrowser.runtime.onStartup.trigger();
        await settle();
      },
    ],
  ])(
    "are the manifest's, with the same time and world: %s",
    async (_, happen) => {
      permit();
      await happen();
      expect(registered()).toEqual(REGISTERED);
      expect(console.error).not.toHaveBeenCalled();
    },
  );

  it("are files of the extension, where the browser's manifest holds whole addresses", async () => {
    const [script] = MANIFEST.content_scripts;
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      content_scripts: [
        {
          ...script,
          js: [browser.runtime.getURL('/content-scripts/a.js' as never)],
          run_at: null,
          world: null,
          all_frames: null,
        },
      ],
    } as never);
    permit();
    await onPermissions();
    expect(registered()).toEqual([
      {
        id: 'content-scripts/a.js',
        js: ['content-scripts/a.js'],
        runAt: 'document_idle',
        world: 'ISOLATED',
        allFrames: false,
        ...lasting,
      },
    ]);
  });

  it('are not registered without the host', async () => {
    await onPermissions();
    expect(registered()).toEqual([]);
    expect(state.calls).toEqual([]);
  });

  it('stay as they are, however often and however much at once they are looked at', async () => {
    permit();
    await Promise.all([
      onPermissions(),
      fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never),
      fakeBrowser.runtime.onStartup.trigger(),
    ]);
    await settle();
    expect(registered()).toEqual(REGISTERED);
    expect(console.error).not.toHaveBeenCalled();
    // What runs is never taken away for a moment: a tab may load just then.
    expect(new Set(state.calls)).toEqual(new Set(['register', 'update']));
  });

  it('of an older version are replaced', async () => {
    permit();
    state.scripts.set('old.js', { id: 'old.js' });
    state.scripts.set('page.js', { id: 'page.js' });
    await onPermissions();
    expect(new Set(registered())).toEqual(new Set(REGISTERED));
  });

  it('go when the host is withdrawn', async () => {
    permit();
    await onPermissions();
    state.held.delete(HOST);
    await onPermissions();
    expect(registered()).toEqual([]);
  });

  it('are set up by the next event where one failed', async () => {
    permit();
    vi.spyOn(browser.scripting, 'registerContentScripts').mockRejectedValueOnce(
      new Error('no'),
    );
    await onPermissions();
    expect(console.error).toHaveBeenCalled();
    await onPermissions();
    expect(registered()).toEqual(REGISTERED);
  });
});
