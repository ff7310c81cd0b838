import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHealth } from '../../../utils/host/health.ts';
import { readInbox } from '../../../utils/host/inbox-reading.ts';
import type { Locator } from '../../../utils/host/locator.ts';
import * as exported from '../../../utils/host/locators.ts';
import { inZone } from './in-zone.ts';
import { NOW } from './inbox-page.ts';

inZone('UTC');

// The pages and what is in them were written by hand from descriptions of the inbox: not from the fake inbox.

interface Expected {
  readonly href: string;
  readonly layout: string;
  /** Name and whose last action, from the top. */
  readonly rows: readonly (readonly [string, string])[];
  /** Whose messages, newest first. */
  readonly messages: readonly string[];
  readonly name: string;
  /** By locator: how many elements each of its alternatives matches. */
  readonly locators: Readonly<Record<string, readonly number[]>>;
}

const FOLDER = `${import.meta.dirname}/../../fixtures/host`;
const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(`${FOLDER}/expected.json`, 'utf8'),
);
const LOCATORS = new Map<string, Locator>(
  Object.values(exported).map((each) => [each.name, each]),
);

const pages = Object.entries(EXPECTED);
const alternatives = [...LOCATORS.values()].flatMap((locator) =>
  locator.alternatives.map(
    (selector, place) => [locator.name, place, selector] as const,
  ),
);

function open(page: string): void {
  const html = readFileSync(`${FOLDER}/${page}.html`, 'utf8');
  const { documentElement } = new DOMParser().parseFromString(
    html,
    'text/html',
  );
  document.documentElement.innerHTML = documentElement.innerHTML;
  document.documentElement.lang = documentElement.lang;
}

const count = ({ alternatives }: Locator) =>
  alternatives.map((selector) => document.querySelectorAll(selector).length);

describe('the locators', () => {
  it.each(pages)(
    'find in "%s" what a person counted there',
    (page, { locators }) => {
      open(page);
      const found = Object.fromEntries(
        [...LOCATORS].map(([name, locator]) => [name, count(locator)]),
      );
      expect(found).toEqual(locators);
    },
  );

  it.each(alternatives)(
    '%s, alternative %i, finds something on some page: %s',
    (name, place) => {
      const counts = pages.map(([, page]) => page.locators[name]?.[place] ?? 0);
      expect(Math.max(...counts)).toBeGreaterThan(0);
    },
  );

  it('are named as they are exported', () => {
    expect([...LOCATORS.keys()]).toEqual(Object.keys(exported));
  });
});

describe('a page of each layout', () => {
  it.each(pages)('is read: "%s"', (page, expected) => {
    open(page);
    const reading = readInbox(document, { now: NOW, href: expected.href })!;
    const { rows, thread, layout } = reading;
    expect(layout).toBe(expected.layout);
    expect(rows.map((r) => [r.name, r.observation?.by])).toEqual(expected.rows);
    expect(thread).toMatchObject({
      name: expected.name,
      thread: '100000000000001',
      torn: 0,
      composerState: 'open',
    });
    expect(thread?.observations.map(({ by }) => by)).toEqual(expected.messages);
    // Nothing is claimed of a private thread, and nothing is at fault with it.
    const health = { rows: 'ok', transcript: 'ok', composer: 'ok', send: 'ok' };
    expect(readHealth(document, reading)).toEqual(health);
  });

  it.each(pages)('is neither changed nor clicked: "%s"', (page, { href }) => {
    open(page);
    const before = document.documentElement.outerHTML;
    readInbox(document, { now: NOW, href });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
