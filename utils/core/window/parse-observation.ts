import { oneOf, readEpoch, readFields, readList, readText } from '../parse.ts';
import { parseThreadKey, type ThreadKey, UNTOLD_PAGE } from '../thread-key.ts';
import {
  identified,
  type Observation,
  type Sighting,
  SOURCES,
} from './observation.ts';
import { CUSTOMER_KINDS, PAGE_KINDS, PUT_AWAY } from './thread-event.ts';

const BY = ['customer', 'page', 'either'] as const;
const SHOWN_OF_PAGE = [...PAGE_KINDS, PUT_AWAY] as const;
const MOST_NAME = 300;
const MOST_OBSERVATIONS = 200;

/** An observation from a message or a backup file; null = it is none. The id is made anew. */
function parseObservation(value: unknown): Observation | null {
  const fields = readFields(value);
  if (!fields) return null;
  const by = oneOf(fields.by, BY);
  const kinds = by === 'page' ? SHOWN_OF_PAGE : CUSTOMER_KINDS;
  const kind = oneOf<Observation['kind']>(fields.kind, kinds);
  const earliest = fields.earliest === null ? null : readEpoch(fields.earliest);
  const latest = readEpoch(fields.latest);
  const source = oneOf(fields.source, SOURCES);
  const layout = readText(fields.layout, 60);
  const reader = readEpoch(fields.reader);
  const observedAt = readEpoch(fields.observedAt);
  if (!by || !kind || !source || layout === null) return null;
  if (latest === null || reader === null || observedAt === null) return null;
  if (fields.earliest !== null && (earliest === null || earliest > latest))
    return null;
  const author = oneOf(fields.author, ['human', 'automation'] as const);
  const messageId = readText(fields.messageId, 200);
  const completeUntil = readEpoch(fields.completeUntil);
  const observation = {
    earliest,
    latest,
    by,
    kind,
    ...(author ? { author } : {}),
    ...(messageId === null ? {} : { messageId }),
    isLast: fields.isLast === true,
    ...(completeUntil === null ? {} : { completeUntil }),
    source,
    layout,
    reader,
    observedAt,
  };
  return identified(observation);
}

/** A sighting or stored thread record; null = it has no usable key. Unreadable observations are left out. */
export function parseSighting(value: unknown): Sighting | null {
  const fields = readFields(value);
  const address = parseThreadKey(fields?.key);
  // Of a Page that nobody named nothing is kept: two of them would be one.
  if (!fields || !address || address.page === UNTOLD_PAGE) return null;
  const name =
    typeof fields.name === 'string' ? fields.name.slice(0, MOST_NAME) : '';
  const { items } = readList(fields.observations, parseObservation);
  return {
    key: fields.key as ThreadKey,
    name,
    observations: items.slice(0, MOST_OBSERVATIONS),
  };
}
