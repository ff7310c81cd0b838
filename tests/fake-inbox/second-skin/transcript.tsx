import { hash } from '../world/random.ts';
import { css, knobs, readNow } from './boot.ts';
import { Bubble } from './bubble.tsx';
import { clockTime, separatorTime } from './clock-words.ts';
import {
  adminOf,
  type Cluster,
  clustersOf,
  type Group,
  isCall,
} from './clusters.ts';
import { phrases } from './phrases.ts';
import { facePicture } from './pictures.ts';
import { lastOf, type Talk } from './talks.ts';
import { tellEvent } from './tell-event.ts';
import { Chips } from './ways/chips.tsx';

function Caption({ writer }: { writer: string | null }) {
  if (writer === null) return null;
  if (writer !== 'automation')
    return <div className={css('caption')}>{phrases.sentBy(writer)}</div>;
  return (
    <div className={css('caption')}>
      {phrases.automated} <span role="presentation">{phrases.manage}</span>
    </div>
  );
}

function GroupRow({ talk, group }: { talk: Talk; group: Group }) {
  const first = group.messages[0];
  const isOurs = group.by === 'page';
  const seconds = Math.floor((first?.at ?? 0) / 1000);
  return (
    <div
      className={css('group')}
      data-utime={knobs.utime === 'on' ? seconds : undefined}
    >
      <div className={css('side', isOurs ? 'side-ours' : 'side-theirs')}>
        {!isOurs && (
          <img alt="" height="28" width="28" src={facePicture(talk.id)} />
        )}
        <div className={css('stack')}>
          {group.messages.map((said) => (
            <Bubble key={said.id} talk={talk} group={group} said={said} />
          ))}
        </div>
      </div>
      <Caption writer={group.writer} />
    </div>
  );
}

const Note = ({ children }: { children: string }) => (
  <div className={css('note')}>
    <span>{children}</span>
  </div>
);

function GroupOrCall({ talk, group }: { talk: Talk; group: Group }) {
  const first = group.messages[0];
  if (first && isCall(first))
    return <Note>{tellEvent(talk, first) ?? ''}</Note>;
  return (
    <>
      {first?.isFromAd && <Note>{phrases.ad(talk.name)}</Note>}
      <GroupRow talk={talk} group={group} />
    </>
  );
}

const OLD_MS = 8 * 86_400_000;

/** Old adverts are mere scenery: they lie before what the world knows of, in no window any more. */
function hasOldAd({ id, messages }: Talk) {
  const [first, ...rest] = messages;
  if (first?.by !== 'customer' || hash(id, 'advert') % 2 > 0) return false;
  const isOld = first.at < readNow() - OLD_MS;
  return isOld && rest.some(({ by }) => by === 'customer');
}

function ClosingNotes({ talk }: { talk: Talk }) {
  const share = hash(talk.id, 'notes') % 7;
  const stage = phrases.stages[share] ?? '';
  const [by, to] = [adminOf(`${talk.id}by`), adminOf(`${talk.id}to`)];
  if (share === 0 || share === 1)
    return <Note>{phrases.assigned(by, to)}</Note>;
  return share === 2 ? <Note>{phrases.stage(stage)}</Note> : null;
}

function SeenMark({ talk }: { talk: Talk }) {
  const { by, at } = lastOf(talk);
  if (by !== 'page' || hash(talk.id, 'seen') % 3 > 0) return null;
  const words = phrases.seen(talk.name, clockTime(at + 40_000));
  return (
    <div className={css('seen')}>
      <img alt={words} height="14" width="14" src={facePicture(talk.id)} />
    </div>
  );
}

interface ClusterProps {
  talk: Talk;
  cluster: Cluster;
  hasAd: boolean;
}

function ClusterBlock({ talk, cluster, hasAd }: ClusterProps) {
  return (
    <div>
      <div className={`${css('label')} x14vqqas`}>
        <div>{separatorTime(cluster.at)}</div>
      </div>
      {hasAd && <Note>{phrases.ad(talk.name)}</Note>}
      {cluster.groups.map((group) => (
        <GroupOrCall key={group.messages[0]?.id} talk={talk} group={group} />
      ))}
    </div>
  );
}

/** The scroller lies outside the region and grows upwards, so the newest words are in view. */
export function Transcript({ talk }: { talk: Talk }) {
  return (
    <div
      className={css('scroll')}
      data-pagelet="BizInboxMessengerMessageListContainer"
    >
      <div
        {...{ tabIndex: 0, 'aria-label': phrases.transcript }}
        className={css('region')}
        {...{ role: 'region' }}
      >
        {clustersOf(talk.messages).map((cluster, n) => (
          <ClusterBlock
            key={cluster.at}
            talk={talk}
            cluster={cluster}
            hasAd={n === 0 && hasOldAd(talk)}
          />
        ))}
        <ClosingNotes talk={talk} />
        <SeenMark talk={talk} />
        <Chips talk={talk} />
      </div>
    </div>
  );
}
