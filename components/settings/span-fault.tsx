import { useTranslate } from '../ui/language.tsx';
import type { SpanFault as Fault } from './span-draft.ts';
import { speakSpanFault } from './speak-hours.ts';

/** What is wrong with times, where, and what holds until it is mended. */
export function SpanFault(props: {
  readonly id: string;
  readonly fault: Fault;
  readonly where: string;
  /** What is stored, in words. */
  readonly kept: string;
}) {
  const { id, fault, where, kept } = props;
  const t = useTranslate();
  return (
    <p id={id} className="span-fault" role="alert">
      {speakSpanFault(fault, where, t)} {t('hoursFaultKept', { kept })}
    </p>
  );
}
