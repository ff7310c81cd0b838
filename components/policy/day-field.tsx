import { useId, useState } from 'react';

/** The first day that a book of Messenger's rules can say anything of. */
export const FIRST_DAY = '2016-04-01';

/** A native date field; what is half typed or out of reach is not told. */
export function DayField(props: {
  readonly label: string;
  readonly day: string;
  readonly last: string;
  readonly onChoose: (day: string) => void;
}) {
  const { label, day, last, onChoose } = props;
  const id = useId();
  // While a year is being typed, the field holds what is no day yet.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="day-field" htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        type="date"
        min={FIRST_DAY}
        max={last}
        value={typed ?? day}
        onChange={({ target }) => {
          const { value } = target;
          const isDay = value >= FIRST_DAY && value <= last;
          setTyped(isDay ? null : value);
          if (isDay) onChoose(value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
