export type ProgramKey = 'chromium' | 'firefox' | 'openssl';
/** The path of a program, or null. Throws if its environment variable points nowhere. */
export function findProgram(key: ProgramKey): string | null;
/** Installs what is missing, or throws one sentence that says what to do. */
export function ensurePrograms(keys: readonly ProgramKey[]): void;
