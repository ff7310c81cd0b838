const PATHS = {
  gear: 'M8 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM13.2 8c0-.3 0-.6-.1-.9l1.3-1-1.3-2.2-1.5.6a5.3 5.3 0 0 0-1.5-.9L9.9 2H6.1l-.2 1.6c-.6.2-1.1.5-1.5.9l-1.5-.6-1.3 2.2 1.3 1a5.3 5.3 0 0 0 0 1.8l-1.3 1 1.3 2.2 1.5-.6c.4.4.9.7 1.5.9l.2 1.6h3.8l.2-1.6c.6-.2 1.1-.5 1.5-.9l1.5.6 1.3-2.2-1.3-1c.1-.3.1-.6.1-.9Z',
  check: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  warning: 'M8 2.3 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.1',
  person:
    'M8 8.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM2.8 14a5.2 5.2 0 0 1 10.4 0',
  arrow: 'M5 11 11 5M6 5h5v5',
} as const;

/** A small line drawing in the text's colour; what it means is said in words beside it. */
export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
