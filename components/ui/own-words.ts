import { createContext, useContext } from 'react';
import { NO_OWN_WORDS } from '../../utils/core/parse-own-words.ts';
import type { OwnWords } from '../../utils/core/review/own-words.ts';

const Own = createContext<OwnWords>(NO_OWN_WORDS);

/** Has all below it reviewed with the moderator's own words. */
export const OwnWordsProvider = Own.Provider;

export const useOwnWords = (): OwnWords => useContext(Own);
