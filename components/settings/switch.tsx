/** Something that is on or off, and a sentence that says what it does; applies at once. */
export function Switch(props: {
  readonly label: string;
  readonly text: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}) {
  const { label, text, isOn, onSwitch } = props;
  return (
    <div className="choice">
      <label className="option">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        <span>
          <span>{label}</span>
          <small>{text}</small>
        </span>
      </label>
    </div>
  );
}
