import { knobs, now } from './boot.ts';
import { isLayout } from './marks.ts';
import { fullTime, rowTime } from './spoken-times.ts';

/** The time of a row of the list. */
export function RowTime({ at }: { at: number }) {
  const text = rowTime(at, now());
  if (knobs.utime === 'off' || isLayout('late-time'))
    return <span>{text}</span>;
  return (
    <abbr
      className="timestamp"
      data-utime={Math.floor(at / 1000)}
      title={fullTime(at)}
    >
      {text}
    </abbr>
  );
}
