import { useTranslate } from '../ui/language.tsx';
import { speakCount } from '../ui/speak-count.ts';
import { QueueRow } from './queue-row.tsx';
import type { RankedQueue } from './rank-queue.ts';

interface QueueListProps {
  readonly ranked: RankedQueue;
  /** How many may still be answered beyond those listed. */
  readonly more: number;
  readonly pageNames: Readonly<Record<string, string>>;
}

/** Who waits for an answer; below, set apart, those who can no longer be answered. */
export function QueueList({ ranked, more, pageNames }: QueueListProps) {
  const t = useTranslate();
  const { waiting, over } = ranked;
  return (
    <>
      {waiting.length > 0 && (
        <ul className="rows" aria-label={t('popupListLabel')}>
          {waiting.map((item) => (
            <QueueRow key={item.key} item={item} pageNames={pageNames} />
          ))}
        </ul>
      )}
      {more > 0 && <p className="more">{speakCount('popupMore', more, t)}</p>}
      {over.length > 0 && (
        <section aria-labelledby="over">
          <h2 className="divider" id="over">
            {t('popupOver')}
          </h2>
          <ul className="rows over">
            {over.map((item) => (
              <QueueRow key={item.key} item={item} pageNames={pageNames} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
