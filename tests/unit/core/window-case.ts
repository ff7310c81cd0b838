import { CHANNELS } from '../../../utils/core/thread-key.ts';
import type { AssessOptions } from '../../../utils/core/window/assess.ts';
import {
  CUSTOMER_KINDS,
  PAGE_KINDS,
  type ThreadEvent,
} from '../../../utils/core/window/thread-event.ts';
import type { Approvals } from '../../../utils/core/window/verdict.ts';
import {
  at,
  CaseError,
  type Fields,
  fieldsOf,
  oneOf,
  optional,
  textOf,
} from './case-fields.ts';
import { readDuration, readInstant, readRange } from './case-time.ts';

const PHASES = [
  'open',
  'plus-one',
  'limited',
  'closed',
  'unknown',
  'unrestricted',
] as const;

export interface Expectation {
  readonly phase?: string;
  /** ms; null = the phase has no end; absent = not asked. */
  readonly left?: number | null;
  readonly allows?: readonly string[];
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly maybe?: string;
}

/** One situation and the one right verdict. */
export interface WindowCase {
  readonly events: readonly ThreadEvent[];
  readonly options: AssessOptions;
  readonly expect: Expectation;
}

function readApprovals(value: unknown): Approvals {
  const fields = fieldsOf(value ?? {}, 'approvals');
  for (const name of ['humanAgent', 'subscription', 'news'])
    if (typeof (fields[name] ?? false) !== 'boolean')
      throw new CaseError(`approvals.${name} is neither true nor false`);
  optional(fields.whatsapp, (it) =>
    oneOf(['platform', 'app'], it, 'approvals.whatsapp'),
  );
  return fields as Approvals;
}

function readEvent(value: unknown, now: number): ThreadEvent {
  const fields = fieldsOf(value, 'the event');
  const range = readRange(fields, now);
  const id = optional(fields.id, (it) => ({ id: String(it) }));
  if (oneOf(['customer', 'page'], fields.by, 'by') === 'customer') {
    const kind = oneOf(CUSTOMER_KINDS, fields.kind, 'kind');
    return { by: 'customer', kind, ...range, ...id };
  }
  const kind = oneOf(PAGE_KINDS, fields.kind, 'kind');
  const tag = optional(fields.tag, (it) => ({ tag: textOf(it, 'tag') }));
  return { by: 'page', kind, ...range, ...id, ...tag };
}

function listOf(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new CaseError(`${name} is not a list`);
}

const kindsOf = (value: unknown, name: string) =>
  optional(value, (it) =>
    listOf(it, name).map((kind) => textOf(kind, `a kind in ${name}`)),
  );

const phaseOf = (value: unknown, name: string) =>
  optional(value, (it) => oneOf(PHASES, it, name));

const readLeft = (value: unknown) =>
  at('expect.left', () => readDuration(value));

function readExpectation(value: unknown): Expectation {
  const fields = fieldsOf(value, 'expect');
  if (!Object.keys(fields).length) throw new CaseError('expect asks nothing');
  const { left } = fields;
  return {
    phase: phaseOf(fields.phase, 'expect.phase'),
    left: left === null ? null : optional(left, readLeft),
    allows: kindsOf(fields.allows, 'expect.allows'),
    includes: kindsOf(fields.includes, 'expect.includes'),
    excludes: kindsOf(fields.excludes, 'expect.excludes'),
    maybe: phaseOf(fields.maybe, 'expect.maybe'),
  };
}

/** A case as in the README beside the cases; throws a CaseError that says what is wrong where. */
export function readCase(fields: Fields): WindowCase {
  const now = at('now', () => readInstant(fields.now));
  const events = listOf(fields.events ?? [], 'events').map((event, index) =>
    at(`events[${index}]`, () => readEvent(event, now)),
  );
  const channel = oneOf(CHANNELS, fields.channel, 'channel');
  const approvals = readApprovals(fields.approvals);
  const options = { channel, now, approvals };
  return { events, options, expect: readExpectation(fields.expect) };
}
