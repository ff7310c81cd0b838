import { useTranslate } from '../ui/language.tsx';

/** Finds replies; Enter takes the first one that was found. */
export function ReplySearch(props: {
  readonly search: string;
  /** The title of what Enter takes; null = nothing is sought, or found. */
  readonly next: string | null;
  readonly onSearch: (search: string) => void;
  readonly onTake: () => void;
}) {
  const { search, next, onSearch, onTake } = props;
  const t = useTranslate();
  return (
    <>
      <input
        type="search"
        aria-label={t('panelSearch')}
        placeholder={t('panelSearch')}
        value={search}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && next !== null && !event.repeat) onTake();
          if (event.key !== 'Escape' || !search) return;
          // Only the search goes, not the panel.
          event.stopPropagation();
          onSearch('');
        }}
      />
      <span className="unseen" role="status">
        {next !== null && t('panelEnter', { title: next })}
      </span>
    </>
  );
}
