import { useState } from 'react';

/** The first day that a book of Messenger's rules can say anything of. */
export const FIRST_DAY = '2016-04-01';

/** A native date field; what is half typed or out of reach is not told. */
export function DayField(props: {
  readonly label: string;
  /** `YYYY-MM-DD`; null = none. */
  readonly day: string | null;
  readonly first: string;
  readonly last: string;
  readonly onChoose: (day: string) => void;
  /** The field may be left empty. */
  readonly onClear?: () => void;
}) {
  const { label, day, first, last, onChoose, onClear } = props;
  // While a year is being typed the field holds what is no day yet (0002, 0020), and what was told may be on its way.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="day-field">
      <span>{label}</span>
      <input
        type="date"
        min={first}
        max={last}
        value={typed ?? day ?? ''}
        onChange={({ target }) => {
          const { value, validity } = target;
          setTyped(value);
          if (value >= first && value <= last) onChoose(value);
          // A field of which a part is still to be typed is empty as well, but bad.
          else if (!value && !validity.badInput) onClear?.();
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
