import { oneOf, readFields, readList, readText } from '../parse.ts';
import { CHANNELS } from '../thread-key.ts';
import { CUSTOMER_KINDS } from '../window/thread-event.ts';
import type { InForce, RulePack, RuleSet, TagRule } from './rule-set.ts';

const APPROVALS = ['none', 'humanAgent', 'news', 'subscription'] as const;

const isDay = (value: unknown): value is string | null =>
  value === null ||
  (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));

const isHours = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value > 0);

function parseInForce(value: unknown): InForce | null {
  const { from, to } = readFields(value) ?? {};
  return isDay(from) && isDay(to) ? { from, to } : null;
}

function parseTag(value: unknown): TagRule | null {
  const inForce = parseInForce(value);
  const { name, limitHours, approval, grantedFrom } = readFields(value) ?? {};
  const tag = readText(name, 60);
  const asked = oneOf(approval, APPROVALS);
  if (!inForce || !tag || !asked || !isHours(limitHours)) return null;
  const granted = isDay(grantedFrom) && grantedFrom ? { grantedFrom } : {};
  return { name: tag, ...inForce, limitHours, approval: asked, ...granted };
}

const optionalHours = (name: string, value: unknown) =>
  isHours(value) && value !== null ? { [name]: value } : {};

function parseRuleSet(value: unknown): RuleSet | null {
  const fields = readFields(value) ?? {};
  const inForce = parseInForce(value);
  const id = readText(fields.id, 60);
  const channel = oneOf(fields.channel, CHANNELS);
  const { windowHours, plusOne, privateReplyHours, adWindowHours } = fields;
  const tags = readList(fields.tags, parseTag);
  const openers = readList(fields.openers, (o) => oneOf(o, CUSTOMER_KINDS));
  if (!inForce || !id || !channel || !isHours(windowHours)) return null;
  if (typeof plusOne !== 'boolean' || tags.skipped || openers.skipped)
    return null;
  return {
    id,
    channel,
    ...inForce,
    windowHours,
    openers: openers.items,
    plusOne,
    tags: tags.items,
    ...optionalHours('privateReplyHours', privateReplyHours),
    ...optionalHours('adWindowHours', adWindowHours),
    ...(fields.boundTo === 'platform' && { boundTo: 'platform' }),
  };
}

/** Compiled rules as they were stored; null = something in them is not what it should be: half a book is none. */
export function parseRules(value: unknown): RulePack | null {
  const { schema, asOf, ruleSets } = readFields(value) ?? {};
  const sets = readList(ruleSets, parseRuleSet);
  if (schema !== 1 || !isDay(asOf) || asOf === null) return null;
  if (sets.skipped || !sets.items.length) return null;
  return { schema, asOf, ruleSets: sets.items };
}
