/** The language of an `<html lang>` without its region: "en_US", which Intl refuses, is "en". */
export const primaryLanguage = (language: string): string =>
  language.toLowerCase().split(/[-_]/)[0] ?? '';

/** A page's language as Intl takes it, with its region; null = one that Intl does not know. */
function intlTag(language: string): string | null {
  try {
    // For a language it lacks (Chromium has no Georgian) Intl would speak the browser's own.
    const [tag] = Intl.DateTimeFormat.supportedLocalesOf(
      language.replaceAll('_', '-'),
    );
    return tag ?? null;
  } catch {
    return null; // Not shaped like a language at all.
  }
}

/** One computation per language and page: Intl's first answers cost milliseconds. `tag` is null where it has none. */
export function perLanguage<T extends object>(
  compute: (tag: string | null, primary: string) => T,
): (language: string) => T {
  const known = new Map<string, T>();
  return (language) => {
    const found =
      known.get(language) ??
      compute(intlTag(language), primaryLanguage(language));
    known.set(language, found);
    return found;
  };
}
