import type { Verdict } from '../../utils/core/window/verdict.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

type Instead = Readonly<Partial<Record<MessageKey, MessageKey>>>;

const NO_RULES: Instead = { nameUnknown: 'practiceNoRulesName' };

/** Nothing is kept of what is sent here. */
const UNKEPT: Instead = {
  choiceKept: 'choiceKeptPractice',
  choiceKeptTag: 'choiceKeptPractice',
  choiceKeptFlagged: 'choiceKeptPractice',
  dialogKept: 'dialogKeptPractice',
  dialogKeptFlagged: 'dialogKeptPractice',
};

/** The same translator, which says some things in other words. */
const instead = (t: Translate, keys: Instead): Translate =>
  Object.assign(
    (...[key, params]: Parameters<Translate>) => t(keys[key] ?? key, params),
    { language: t.language },
  );

/** What is said after a send: nothing is kept here. */
export const retellNotes = (t: Translate): Translate =>
  instead(t, {
    noteSent: 'practiceNoteSent',
    notePassed: 'practiceNotePassed',
    noteUnknown: 'practiceNoteUnknown',
    noteMaybe: 'practiceNoteUnknown',
  });

/** The inbox speaks of rules that are always known, and keeps a journal. */
export const retellRules = (t: Translate, { ruleSet }: Verdict): Translate =>
  instead(t, { ...UNKEPT, ...(ruleSet === null && NO_RULES) });
