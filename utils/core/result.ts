/** An outcome that can be foreseen: a value, or the name of what was wrong. JSON-safe. */
export type Result<T, F extends string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: F };
