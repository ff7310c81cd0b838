import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepActionTitle } from '../../../entrypoints/background/action-title.ts';
import type { Folder } from '../../../utils/core/page-report.ts';
import { saveCoverage } from '../../../utils/ledger/coverage.ts';
import { DEFAULTS, saveSettings } from '../../../utils/settings/settings.ts';
import { inZone } from '../host/in-zone.ts';
import { useLedger } from '../ledger/stored-threads.ts';
import { PAGE } from './sightings.ts';

const ledgerOf = useLedger();
const setTitle = vi.fn();

const see = (folder: Folder, iso: string) =>
  saveCoverage(ledgerOf(), {
    page: PAGE,
    folder,
    backTo: Date.parse(iso),
    at: Date.now(),
  });
/** The last that was written, with plain blanks. */
const title = () =>
  setTitle.mock.calls.at(-1)?.[0].title.replace(/[\u202f\u00a0]/g, ' ');
const becomes = (text: string) => vi.waitFor(() => expect(title()).toBe(text));

describe('the toolbar button', () => {
  inZone('Europe/Madrid');
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(browser, { action: { setTitle } });
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('es-MX');
    vi.useFakeTimers({
      now: Date.parse('2026-11-22T12:00:00+01:00'),
      toFake: ['Date'],
    });
    return () => void vi.useRealTimers();
  });

  it('has the plain name where nothing was seen', async () => {
    keepActionTitle(ledgerOf());
    await becomes('Ventana');
  });

  it('says at the start, and after each change, back to when the inbox was seen', async () => {
    await see('all', '2026-11-20T17:10:00+01:00');
    const refresh = keepActionTitle(ledgerOf());
    await becomes('Ventana · bandeja vista desde el vie 20 nov, 17:10');
    await see('all', '2025-11-20T09:05:00+01:00');
    refresh();
    await becomes('Ventana · bandeja vista desde el jue 20 nov 2025, 9:05');
  });

  it('says no "today" that would be wrong tomorrow', async () => {
    await see('all', '2026-11-22T09:05:00+01:00');
    keepActionTitle(ledgerOf());
    await becomes('Ventana · bandeja vista desde el dom 22 nov, 9:05');
  });

  it('says nothing of the inbox of which only channels were seen', async () => {
    await see('instagram', '2026-11-20T17:10:00+01:00');
    keepActionTitle(ledgerOf());
    await becomes('Ventana');
  });

  it('speaks the language of the settings, from the moment it is chosen', async () => {
    await see('all', '2026-11-20T17:10:00+01:00');
    keepActionTitle(ledgerOf());
    await becomes('Ventana · bandeja vista desde el vie 20 nov, 17:10');
    await saveSettings({ ...DEFAULTS, language: 'en' });
    await becomes('Ventana · inbox seen back to Fri Nov 20, 5:10 PM');
  });

  it('has the plain name again after everything was erased', async () => {
    await see('all', '2026-11-20T17:10:00+01:00');
    const refresh = keepActionTitle(ledgerOf());
    await becomes('Ventana · bandeja vista desde el vie 20 nov, 17:10');
    await ledgerOf().meta.clear();
    refresh();
    await becomes('Ventana');
  });

  it('goes on where one writing failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    setTitle.mockRejectedValueOnce(new Error('no'));
    const refresh = keepActionTitle(ledgerOf());
    await vi.waitFor(() => expect(console.error).toHaveBeenCalled());
    await see('all', '2026-11-20T17:10:00+01:00');
    refresh();
    await becomes('Ventana · bandeja vista desde el vie 20 nov, 17:10');
  });
});
