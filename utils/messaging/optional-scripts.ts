import { type Browser, browser } from 'wxt/browser';
import { OPTIONAL_INBOX } from './inbox-tabs.ts';
import { hasOptionalHost } from './optional-host.ts';

type Script = Browser.scripting.RegisteredContentScript;

/** The types of manifests are older than `world`. */
interface ManifestScript {
  readonly js?: string[];
  readonly run_at?: Script['runAt'];
  readonly all_frames?: boolean;
  readonly world?: Script['world'];
}

/** Firefox makes whole addresses of the manifest's files, and takes none when it registers. */
const fileOf = (js: string): string =>
  new URL(js, browser.runtime.getURL('/')).pathname.slice(1);

/** The manifest's own scripts, for the optional inbox: the same files, time, world and frames. */
function wantedScripts(): Script[] {
  const { content_scripts } = browser.runtime.getManifest();
  const scripts: readonly ManifestScript[] = content_scripts ?? [];
  return scripts.map(({ js, run_at, world, all_frames }) => {
    const files = (js ?? []).map(fileOf);
    return {
      id: files.join(),
      js: files,
      matches: OPTIONAL_INBOX,
      runAt: run_at ?? 'document_idle',
      world: world ?? 'ISOLATED',
      allFrames: all_frames ?? false,
      persistAcrossSessions: true,
    };
  });
}

/** Makes what is registered what should be, whatever was there before. */
async function alignScripts(): Promise<void> {
  const { scripting } = browser;
  const wanted = (await hasOptionalHost()) ? wantedScripts() : [];
  const there = await scripting.getRegisteredContentScripts();
  const isThere = ({ id }: Script) => there.some((script) => script.id === id);
  const isWanted = ({ id }: Script) =>
    wanted.some((script) => script.id === id);
  const gone = there.filter((script) => !isWanted(script)).map(({ id }) => id);
  const kept = wanted.filter(isThere);
  const added = wanted.filter((script) => !isThere(script));
  // Kept ones are changed in place: a tab that loads just now would otherwise find none.
  if (gone.length) await scripting.unregisterContentScripts({ ids: gone });
  if (kept.length) await scripting.updateContentScripts(kept);
  if (added.length) await scripting.registerContentScripts(added);
}

/**
 * Keeps the scripts of the optional inbox registered exactly while it is permitted. An update of the
 * extension drops them in both browsers, a restart does not.
 */
export function keepOptionalScripts(): void {
  let turn = Promise.resolve();
  // One after the other: two at once would register the same script twice, which is an error.
  const align = () => {
    turn = turn.then(alignScripts).catch((error: unknown) => {
      console.error('Ventana: facebook.com/messages was not set up.', error);
    });
  };
  browser.permissions.onAdded.addListener(align);
  browser.permissions.onRemoved.addListener(align);
  browser.runtime.onInstalled.addListener(align);
  browser.runtime.onStartup.addListener(align);
}
