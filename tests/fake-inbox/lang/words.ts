import { ar, ka } from './ar-ka.ts';
import { de, pl } from './de-pl.ts';
import { en } from './en.ts';
import { es, es419 } from './es.ts';
import { fr, it } from './fr-it.ts';
import { id, vi } from './id-vi.ts';
import { ja, zh } from './ja-zh.ts';
import type { Lang } from './langs.ts';
import { ptBR, tr } from './pt-tr.ts';
import { th } from './th.ts';

type About = (name: string) => string;

/** What the page itself says. Of most languages few strings are evidenced; the rest is plausible. */
export interface Words {
  inbox: string;
  all: string;
  search: string;
  you: string;
  youAttached: string;
  theyAttached: About;
  done: string;
  followUp: string;
  assign: string;
  openMenu: string;
  region: string;
  automated: string;
  sentBy: About;
  seenBy: (name: string, time: string) => string;
  repliedToAd: About;
  assigned: About;
  stage: About;
  stages: [string, string, string];
  closed: string;
  replyOn: (app: string) => string;
  send: string;
  like: string;
  attach: string;
  emoji: string;
  saved: string;
  photo: string;
  file: string;
  none: string;
  commentsTab: string;
  replyToComment: string;
  choose: string;
  about: string;
  labels: string;
  addLabel: string;
  activity: string;
  addDetails: string;
  reacted: (name: string, emoji: string) => string;
  youReacted: About;
  storyReply: string;
  storyMention: string;
  mentioned: About;
  called: About;
  missedFrom: About;
  youCalled: About;
  missedYours: About;
}

const byLang: Record<Lang, Words> = {
  en,
  es,
  'es-419': es419,
  'pt-BR': ptBR,
  fr,
  it,
  de,
  id,
  vi,
  pl,
  tr,
  ar,
  ka,
  th,
  'zh-Hans': zh,
  ja,
};

export const wordsOf = (lang: Lang): Words => byLang[lang] ?? en;
