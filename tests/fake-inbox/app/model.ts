import { isValidElement } from 'react';
import { knobs } from './boot.ts';

const evidenced =
  'thread threadID title timestamp snippet isFollowUp threadType inboxID message messageID sender userID textPayload text logMessage attachments templatedMessagePayload creatorInfo creatorType creatorName viewerID participants isFromViewer';

const disguise = new Map(
  evidenced
    .split(' ')
    .map((name, n) => [name, `q${(n * 37 + 11).toString(36)}`]),
);
const reveal = new Map([...disguise].map(([name, other]) => [other, name]));

function rename(value: unknown, names: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, names));
  if (typeof value !== 'object' || value === null || isValidElement(value))
    return value;
  const pairs = Object.entries(value).map(([key, inner]) => [
    names.get(key) ?? key,
    rename(inner, names),
  ]);
  return Object.fromEntries(pairs);
}

/** Props as a component of this build holds them: under the evidenced names, or (model=off) under others. */
export const dress = <T extends object>(props: T): T =>
  knobs.model === 'off' ? (rename(props, disguise) as T) : props;

export const undress = <T extends object>(props: T): T =>
  knobs.model === 'off' ? (rename(props, reveal) as T) : props;
