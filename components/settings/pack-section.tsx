import { useState } from 'react';
import type { BookDifference } from '../../utils/core/policy/compare-books.ts';
import type { Effect } from '../../utils/core/policy/compare-effects.ts';
import type { PackFault } from '../../utils/core/policy/parse-rule-book.ts';
import type { RuleBook } from '../../utils/core/policy/rule-book-schema.ts';
import { JsonFileButton } from '../ui/json-file-button.tsx';
import { useTranslate } from '../ui/language.tsx';
import { Outcome, type Told } from '../ui/outcome.tsx';
import { Section } from '../ui/section.tsx';
import { speakRuleDay } from '../ui/speak-rule-day.ts';
import { PackPreview } from './pack-preview.tsx';
import { speakPackFault } from './speak-pack.ts';
import './pack.css';

/** A file that was parsed, and what it would change. */
export interface OfferedBook {
  readonly book: RuleBook;
  /** Where threads would be judged otherwise. */
  readonly effects: readonly Effect[];
  readonly differences: readonly BookDifference[];
}

export type ReadPack =
  | ({ readonly ok: true } & OfferedBook)
  | { readonly ok: false; readonly fault: PackFault };

export interface PackActions {
  readonly onRead: (text: string) => ReadPack;
  /** Resolves with whether it was kept: it must still be newer than what holds. */
  readonly onApply: (book: RuleBook) => Promise<boolean>;
  readonly onRevert: () => Promise<boolean>;
}

interface PackSectionProps {
  /** The day on which the rules in use were last checked. */
  readonly asOf: string;
  readonly isImported: boolean;
  readonly actions: PackActions;
}

/** Bytes; characters are counted again when it is read. */
const MOST_FILE_BYTES = 8_000_000;

/** A newer rules file: read, compared in words, then used or left; and the way back. */
export function PackSection({ asOf, isImported, actions }: PackSectionProps) {
  const t = useTranslate();
  const [offered, setOffered] = useState<OfferedBook | null>(null);
  const [told, setTold] = useState<Told | null>(null);

  async function read(file: File): Promise<Told | null> {
    if (file.size > MOST_FILE_BYTES)
      return { mood: 'failed', text: t('packFaultTooLarge') };
    // A file that was moved, or that the system protects, cannot be opened.
    const text = await file.text().catch(() => null);
    if (text === null) return { mood: 'failed', text: t('importUnreadable') };
    const read = actions.onRead(text);
    if (!read.ok)
      return { mood: 'failed', text: speakPackFault(read.fault, t) };
    setOffered(read);
    return null;
  }

  async function onPick(file: File) {
    setOffered(null);
    setTold({ mood: 'busy', text: t('packReading') });
    setTold(
      await read(file).catch((error: unknown): Told => {
        console.error('Ventana: a rules file could not be read.', error);
        return { mood: 'failed', text: t('importUnreadable') };
      }),
    );
  }

  async function settle(isDone: Promise<boolean>, text: string) {
    setOffered(null);
    setTold(
      (await isDone)
        ? { mood: 'done', text }
        : { mood: 'failed', text: t('packNotSaved') },
    );
  }
  return (
    <Section title={t('packTitle')} text={t('packText')}>
      <p>
        {t(isImported ? 'packImported' : 'packBuiltIn', {
          asOf: speakRuleDay(asOf, t),
        })}
      </p>
      <div className="actions">
        <JsonFileButton
          label={t('packChoose')}
          isBusy={told?.mood === 'busy'}
          onPick={onPick}
        />
        {isImported && (
          <button
            type="button"
            data-pack="revert"
            onClick={() => void settle(actions.onRevert(), t('packReverted'))}
          >
            {t('packRevert')}
          </button>
        )}
      </div>
      {offered && (
        <PackPreview
          offered={offered}
          onApply={() =>
            void settle(actions.onApply(offered.book), t('packApplied'))
          }
          onLeave={() => {
            setOffered(null);
            setTold({ mood: 'done', text: t('packKept') });
          }}
        />
      )}
      <Outcome told={told} />
    </Section>
  );
}
