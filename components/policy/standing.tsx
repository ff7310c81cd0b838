import type { Standing } from '../../utils/core/policy/book-days.ts';
import { useTranslate } from '../ui/language.tsx';
import { STANDING } from './speak-rules.ts';

/** Whether something is in force, as a word in a pill. */
export function StandingPill({ standing }: { readonly standing: Standing }) {
  const t = useTranslate();
  return <span className={`pill ${standing}`}>{t(STANDING[standing])}</span>;
}
