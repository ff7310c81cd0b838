import { useEffect, useId, useRef } from 'react';
import {
  type BookDifference,
  PARTS,
  type Part,
} from '../../utils/core/policy/compare-books.ts';
import { useTranslate } from '../ui/language.tsx';
import { speakRuleDay } from '../ui/speak-rule-day.ts';
import type { OfferedBook } from './pack-section.tsx';
import { speakEffect } from './speak-effect.ts';
import { speakDifference, speakTitle } from './speak-pack.ts';

function PartDifferences(props: {
  readonly part: Part;
  readonly differences: readonly BookDifference[];
}) {
  const { part, differences } = props;
  const t = useTranslate();
  return (
    <>
      <h4>{t(`packPart_${part}`)}</h4>
      <ul>
        {differences.map((difference) => (
          <li key={difference.id} className={difference.change}>
            <b>{speakTitle(difference, t)}</b>
            <span>{speakDifference(difference, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a file would change, in words, and the choice. */
export function PackPreview(props: {
  readonly offered: OfferedBook;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}) {
  const { offered, onApply, onLeave } = props;
  const { book, differences, effects } = offered;
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const parts = PARTS.map((part) => ({
    part,
    ofPart: differences.filter((difference) => difference.part === part),
  })).filter(({ ofPart }) => ofPart.length > 0);
  return (
    <section className="pack-preview" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('packPreview', { asOf: speakRuleDay(book.asOf, t) })}
      </h3>
      {effects.length === 0 && <p>{t('packNoEffect')}</p>}
      {effects.length > 0 && (
        <ul className="effects">
          {effects.map((effect) => (
            <li key={`${effect.channel} ${effect.day}`}>
              {speakEffect(effect, t)}
            </li>
          ))}
        </ul>
      )}
      {parts.length === 0 && <p>{t('packSame')}</p>}
      {parts.map(({ part, ofPart }) => (
        <PartDifferences key={part} part={part} differences={ofPart} />
      ))}
      <div className="actions">
        <button type="button" onClick={onLeave}>
          {t('packRefuse')}
        </button>
        <button type="button" className="button main" onClick={onApply}>
          {t('packApply')}
        </button>
      </div>
    </section>
  );
}
