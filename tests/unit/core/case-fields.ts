/** A case, or the file of cases, is not written as the README says. */
export class CaseError extends Error {}

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Fields;
  throw new CaseError(`${name} is ${show(value)}, not an object`);
}

/** As it stands in the file, so that it can be searched for. */
export const show = (value: unknown): string =>
  value === undefined ? 'missing' : JSON.stringify(value).slice(0, 80);

export function oneOf<Word extends string>(
  words: readonly Word[],
  value: unknown,
  name: string,
): Word {
  const word = words.find((each) => each === value);
  if (word !== undefined) return word;
  throw new CaseError(
    `${name} is ${show(value)}, not one of ${words.join(', ')}`,
  );
}

export function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new CaseError(`${name} is ${show(value)}, not a text`);
}

/** Null says the same as leaving it out. */
export const optional = <Value>(
  value: unknown,
  read: (value: unknown) => Value,
): Value | undefined =>
  value === undefined || value === null ? undefined : read(value);

/** Adds to a complaint the place it came from. */
export function at<Value>(place: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    throw new CaseError(`${place}: ${error.message}`);
  }
}
