import { css } from './boot.ts';
import { DetailTop } from './detail-top.tsx';
import { phrases } from './phrases.ts';
import { dropHandlers, ReplyArea } from './reply-area.tsx';
import { RowTags, tagsOf } from './row-tags.tsx';
import { useSignal } from './signal.ts';
import { Surface } from './surface.tsx';
import { talks } from './talks.ts';
import { Transcript } from './transcript.tsx';
import { view } from './view.ts';

function SideCard({ id }: { id: string }) {
  return (
    <aside className={css('card')} data-pagelet="BizInboxContextCardDetail">
      <h2>{phrases.details}</h2>
      <p>{talks.get(id)?.name}</p>
      <RowTags tags={tagsOf(id)} />
    </aside>
  );
}

/** The header changes at once; words and composer wait for the answer of the server. */
export function Detail() {
  useSignal(talks);
  useSignal(view);
  const { chosen, shown, isGreeting } = view.get();
  const named = talks.get(chosen);
  const told = talks.get(shown);
  if (!named) return <div className={css('nothing')}>{phrases.nothing}</div>;
  return (
    <>
      <div
        className={css('detail')}
        data-pagelet="BizP13NInboxMessengerDetailView"
      >
        <DetailTop talk={named} isGreeting={isGreeting} />
        <Surface path="lib:inbox:detail_column/bizweb_inbox:messenger_detail_view">
          {told && (
            <div className={css('talk')} {...dropHandlers(told)}>
              <Transcript key={told.id} talk={told} />
              <ReplyArea talk={told} />
            </div>
          )}
        </Surface>
      </div>
      <SideCard id={named.id} />
    </>
  );
}
