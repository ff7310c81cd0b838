/** Has a JSON file picked; the same one can be picked again once `onPick` is done with it. */
export function JsonFileButton(props: {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onPick: (file: File) => Promise<void>;
}) {
  const { label, isBusy, onPick } = props;
  return (
    <label className="button">
      <input
        className="unseen"
        type="file"
        accept=".json,application/json"
        aria-disabled={isBusy}
        // A disabled field would lose the focus.
        onClick={(event) => {
          if (isBusy) event.preventDefault();
        }}
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          if (!file) return;
          await onPick(file);
          target.value = '';
        }}
      />
      {label}
    </label>
  );
}
