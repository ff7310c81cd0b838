/** What a task says of itself. */
export interface Told {
  readonly mood: 'busy' | 'done' | 'failed';
  readonly text: string;
}

/** The line below a button that says what came of it; it is there from the start, so that it is read out. */
export const Outcome = ({ told }: { readonly told: Told | null }) => (
  <p className={`outcome ${told?.mood ?? ''}`} role="status">
    {told?.text}
  </p>
);
