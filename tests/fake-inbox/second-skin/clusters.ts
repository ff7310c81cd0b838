import { hash } from '../world/random.ts';
import { scriptOf, type WorldMessage } from '../world.ts';
import { lang } from './boot.ts';

const CLUSTER_MS = 30 * 60_000;

/** Bubbles of one side that stand under one roof. */
export interface Group {
  by: WorldMessage['by'];
  /** An admin's name, `automation`, or none for a customer. */
  writer: string | null;
  messages: WorldMessage[];
}

/** What stands below one time label. */
export interface Cluster {
  at: number;
  groups: Group[];
}

export function adminOf(key: string): string {
  const { admins } = scriptOf(lang);
  return admins[hash(key) % admins.length] as string;
}

export const isCall = ({ kind }: WorldMessage): boolean =>
  kind === 'call' || kind === 'missed-call';

function writerOf(message: WorldMessage, { at }: Cluster): string | null {
  if (message.by === 'customer') return null;
  return message.author === 'automation' ? 'automation' : adminOf(`${at}`);
}

/** Calls stand for themselves, and so does what begins at an advert. */
function mayJoin(group: Group, message: WorldMessage): boolean {
  if (message.isFromAd || isCall(message)) return false;
  return group.by === message.by && !group.messages.some(isCall);
}

function put(message: WorldMessage, cluster: Cluster) {
  const writer = writerOf(message, cluster);
  const group = cluster.groups.at(-1);
  if (group?.writer === writer && mayJoin(group, message))
    group.messages.push(message);
  else cluster.groups.push({ by: message.by, writer, messages: [message] });
}

/** A label speaks for half an hour, a group for all of one side in a row below one label. */
export function clustersOf(messages: readonly WorldMessage[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const message of messages) {
    if (message.kind === 'reaction') continue;
    let cluster = clusters.at(-1);
    if (!cluster || message.at - cluster.at > CLUSTER_MS) {
      cluster = { at: message.at, groups: [] };
      clusters.push(cluster);
    }
    put(message, cluster);
  }
  return clusters;
}
