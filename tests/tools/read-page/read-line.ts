import type { Observation } from '../../../utils/core/window/observation.ts';

const iso = (at: number | null) =>
  at === null ? null : new Date(at).toISOString();

/** An observation as a line of the tool's output. */
export const readLine = (
  o: Observation,
  of: { thread: string | null; name: string | null },
) => ({
  ...of,
  by: o.by,
  kind: o.kind,
  earliest: iso(o.earliest),
  latest: iso(o.latest),
  source: o.source,
  layout: o.layout,
  ...(o.messageId === undefined ? {} : { message: o.messageId }),
});
