import type { Verdict } from '../../utils/core/window/verdict.ts';
import type { MessageKey, Translate } from '../../utils/i18n/translate.ts';

type Instead = Readonly<Partial<Record<MessageKey, MessageKey>>>;

const NO_RULES: Instead = {
  nameUnknown: 'practiceNoRulesName',
  barUnknown: 'practiceNoRulesBar',
  policyUnknown: 'practiceNoRulesPolicy',
};

const WITH_TAGS: Instead = {
  policyPlusOne: 'practicePolicyPlusOne',
  dialogPolicyPlusOne: 'practiceDialogPlusOne',
  choicePlusOneHint: 'practicePlusOneHint',
};

/** Nothing is kept of what is sent here. */
const UNKEPT: Instead = {
  choicePlusOneHint: 'practicePlusOneLastHint',
  choicePrivateReplyHint: 'practicePrivateReplyHint',
  choiceOverrideHint: 'practiceOverrideHint',
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

/** The inbox speaks of today's rules. Other days had one message more, tags beside it, or none that are known. */
export function retellRules(
  t: Translate,
  { allows, ruleSet }: Verdict,
  after: Verdict | null = null,
): Translate {
  return instead(t, {
    ...UNKEPT,
    ...(ruleSet === null && NO_RULES),
    ...(allows.length > 1 && WITH_TAGS),
    ...(after?.phase === 'plus-one' && {
      policyAfterNothing:
        after.allows.length > 1
          ? 'practiceAfterPlusOneTags'
          : 'practiceAfterPlusOne',
    }),
  });
}
