import { useTranslate } from '../ui/language.tsx';

/** One of several, or any. */
export function PickField<T extends string>(props: {
  readonly label: string;
  /** null = any. */
  readonly value: T | null;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onPick: (value: T | null) => void;
}) {
  const { label, value, options, onPick } = props;
  const t = useTranslate();
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) =>
          onPick(
            options.find(([option]) => option === target.value)?.[0] ?? null,
          )
        }
      >
        <option value="">{t('journalAny')}</option>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
