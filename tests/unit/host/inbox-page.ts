import { afterEach } from 'vitest';
import type { PageId } from '../../../utils/core/thread-key.ts';
import {
  ANSWER,
  ASK,
  type MessageAnswer,
  type RowAnswer,
} from '../../../utils/host/page-model-protocol.ts';

// Built from descriptions of the page, by hand: not from the fake inbox, which is another reading of it.

export const NOW = Date.parse('2026-11-22T17:00:30Z');
export const PAGE = '100200300401234' as PageId;
export const HOUR = 3_600_000;
export const ago = (hours: number) => NOW - hours * HOUR;

const surface = (path: string, content: string) =>
  `<span data-surface-wrapper="1" style="display:contents" data-surface="/bizweb:inbox/${path}">${content}</span>`;

export interface RowText {
  readonly name?: string;
  readonly snippet?: string;
  readonly time?: string;
  /** Chips that follow the time. */
  readonly labels?: string;
  readonly hasAbbr?: boolean;
  /** Epoch s, in an attribute of the time. */
  readonly utime?: number | string;
}

const TOOLBAR = `<div role="grid" class="_4a51" tabindex="-1">
  <div><a role="row" href="#"><div role="gridcell" aria-label="Move to Done">Today</div></a></div>
  <div><a role="row" href="#"><div role="gridcell" aria-label="Mark as Follow up"></div></a></div></div>`;

export function row(
  {
    name = 'Sinta Dewi',
    snippet = 'hai',
    time = 'Today 11:09',
    labels = '',
    hasAbbr = true,
    utime,
  }: RowText = {},
  index = 0,
): string {
  const path = `bizweb_inbox:thread_list/thread_row${index}`;
  const title = surface(
    `${path}/lib:thread_title`,
    `<div style="font-weight:700">${name}</div>`,
  );
  const attribute = utime === undefined ? '' : ` data-utime="${utime}"`;
  const spoken = hasAbbr
    ? `<abbr class="timestamp"${attribute}>${time}</abbr>`
    : `<span${attribute}>${time}</span>`;
  return `<div role="presentation" class="_4k8w">${surface(
    path,
    `<div><div><img class="img" alt=""></div><div>
      <div class="_4ik4 _4ik5">${title}</div>
      <div class="_4k8y"><div class="_4ik4 _4ik5">${snippet}</div></div>
      <div>${spoken}</div>${labels}</div>${TOOLBAR}</div>`,
  )}</div>`;
}

/** The list as react-window holds it. */
export function showList(...rows: string[]): void {
  const cells = rows
    .map((each) => `<div style="position:absolute">${each}</div>`)
    .join('');
  document.body.innerHTML = `<div role="main"><a href="https://business.facebook.com/latest/inbox/all">All</a>
    <div data-pagelet="GenericBizInboxThreadListViewBody">
    ${surface('bizweb_inbox:thread_list', `<div>${cells}</div>`)}</div></div>`;
}

export interface Bubble {
  readonly id: string;
  readonly side?: 'start' | 'end' | 'center';
  /** Epoch s of the group around it. */
  readonly utime?: number;
  /** Reads like a time where not said otherwise: no text of a message is one. */
  readonly text?: string;
}

export const bubble = ({
  id,
  side = 'start',
  utime,
  text = 'Today 9:00',
}: Bubble): string =>
  `<div${utime === undefined ? '' : ` data-utime="${utime}"`}>
    <div style="display:flex;justify-content:${side === 'center' ? 'center' : `flex-${side}`}">
    <div data-message-id="${id}"><div dir="auto">${text}</div></div></div>
    <div>Sent by Ana</div></div>`;

export const separator = (text: string) =>
  `<div class="x14vqqas">${text}</div>`;

interface Pane {
  readonly messages?: readonly string[];
  readonly composer?: string;
  readonly header?: string;
  readonly tabs?: string;
}

export const LEXICAL =
  '<div role="textbox" contenteditable="true" data-lexical-editor="true"><p dir="auto"><br></p></div>';

/** The open thread beside the list. */
export function showThread({
  messages = [],
  composer = LEXICAL,
  header = 'Sinta Dewi',
  tabs = '',
}: Pane): void {
  document.body.innerHTML = `<div role="main">
    ${surface('channel_selector', `<div role="tablist">${tabs}</div>`)}
    <div data-pagelet="BizInboxDetailSectionWrapper">
    ${surface('lib:inbox:detail_column/lib:inbox:detail_view_header', `<img alt=""><div style="-webkit-line-clamp:1">${header}</div>`)}
    ${surface(
      'bizweb_inbox:messenger_detail_view',
      `<div data-pagelet="BizP13NInboxMessengerDetailView">
      <div role="region" tabindex="0" aria-label="Message list container">${messages.join('')}</div>${composer}</div>`,
    )}
    </div></div>`;
}

let listening: AbortController | undefined;
afterEach(() => listening?.abort());

/** Stands in for the script in the page's world: what it says of an element; `undefined` = it does not answer. */
export function answer(detailOf: (element: Element) => unknown): void {
  listening?.abort();
  listening = new AbortController();
  const onAsk = ({ target }: Event) => {
    const detail = detailOf(target as Element);
    if (detail !== undefined)
      (target as Element).dispatchEvent(new CustomEvent(ANSWER, { detail }));
  };
  const { signal } = listening;
  window.addEventListener(ASK, onAsk, { capture: true, signal });
}

export const answerRows = (...rows: RowAnswer[]) =>
  answer(() => JSON.stringify({ rows }));

/** Each message's answer by the id that its element shows. */
export const answerMessages = (
  answers: Readonly<Record<string, MessageAnswer>>,
) =>
  answer((element) =>
    JSON.stringify({
      messages: [answers[element.getAttribute('data-message-id') ?? ''] ?? {}],
    }),
  );
