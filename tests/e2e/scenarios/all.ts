import { refusedApprovalClosesWindows } from './approvals.ts';
import { otherInboxIsRead } from './as-page.ts';
import { axeFindsNothing } from './axe.ts';
import { dayInTheLife } from './day.ts';
import { driftIsReadOrSaid } from './drift.ts';
import { everyBadgeBelongsToItsRow } from './every-badge.ts';
import { everyWayIsGuarded, whatSendsNothingIsLeftAlone } from './every-way.ts';
import {
  messageUnderDialogOpensWindow,
  switchingUnderDialogLosesNothing,
  twoTabsAskEachForItself,
} from './guard-moments.ts';
import { earlyEnterWaits } from './guard-moments-early.ts';
import { overruledRuleBecomesLine } from './guard-moments-lines.ts';
import { sentElsewhereIsSeen } from './guard-moments-seen.ts';
import {
  backToDraftSelectsPhrase,
  decisionHoldsForItsCause,
} from './guard-moments-words.ts';
import {
  guardedReplyIsSentOnce,
  hastyChoiceDoesNotCount,
  keepingOnWritingLosesNothing,
  openThreadIsLeftAlone,
  publicCommentsPass,
  sendControlsAreGuarded,
} from './guarding.ts';
import {
  hintIsReadInFull,
  hintMovesNothing,
  hintSaysThatItIsOver,
  hintSaysUntilWhen,
} from './hinting.ts';
import {
  insertedTextIsTyped,
  insertingKeepsLines,
  insertingNeverSends,
  unfilledMarkIsTypedOver,
} from './inserting.ts';
import { everyLanguageIsReviewed } from './languages.ts';
import { liveChangeIsExact } from './live-change.ts';
import { mondayIsQuiet } from './monday.ts';
import { languageIsLearned } from './new-language.ts';
import { newerRulesHold } from './newer-rules.ts';
import { notedIsTold } from './noted.ts';
import { otherInboxIsAskedFor } from './optional-host.ts';
import { optionsGoByKeys } from './options-keys.ts';
import { exceptionIsBegun, ownWordsCount } from './own-words.ts';
import {
  noteStaysWithItsThread,
  panelLoadsAgain,
  reopenersAreOffered,
  savedReplyIsInserted,
  twoNotesAreBothShown,
} from './panel.ts';
import {
  labelIsAddedByKeys,
  panelWorksByKeys,
  replyIsFoundByKeys,
} from './panel-keys.ts';
import { everyDayCanBePractised } from './practice.ts';
import {
  brokenNoticeLetsTheReplyOut,
  everythingIsYours,
  messagesNeverLeave,
  otherPagesAreLeftAlone,
  unknownPageIsLeftAlone,
} from './promises.ts';
import { doneThreadsWaitForNobody } from './put-away.ts';
import {
  popupListsTheSameInOrder,
  stoppedBackgroundLosesNothing,
} from './queue.ts';
import { closingScenarios } from './queue-keys.ts';
import {
  badgesAreTrue,
  openedThreadsAreExact,
  rangesContainTheTruth,
} from './reading.ts';
import { savedReplyIsKept } from './saved-replies.ts';
import { secondInboxIsReadAsWell } from './second-skin.ts';
import { slowClockLengthensNothing } from './slow-clock.ts';
import type { Stage } from './tab.ts';

/** Every promise, by its name, kept in both browsers; the last one updates the extension. */
export const scenarios: Readonly<
  Record<string, (stage: Stage) => Promise<void>>
> = {
  'Your messages never leave this browser': messagesNeverLeave,
  'If we do not recognise the page, we do nothing': unknownPageIsLeftAlone,
  'If we break, your reply still goes out': brokenNoticeLetsTheReplyOut,
  'You can export and erase everything': everythingIsYours,
  'no badge promises more than there is, and where it is known it is exact':
    badgesAreTrue,
  'every visible badge belongs to its row, however the list is scrolled, sorted and filled':
    everyBadgeBelongsToItsRow,
  'a second inbox, built by another hand, is read just as well':
    secondInboxIsReadAsWell,
  'what the page has drifted to is read right or said to be missing':
    driftIsReadOrSaid,
  'a change seen live is exact to seconds': liveChangeIsExact,
  'a language nobody has taught it is learned by opening threads':
    languageIsLearned,
  'our clock being slow lengthens no window': slowClockLengthensNothing,
  'a thread that was opened is exact, and stays so': openedThreadsAreExact,
  'without the page model ranges contain the truth': rangesContainTheTruth,
  'a guarded reply is not sent when Enter is pressed twice, and then exactly once':
    guardedReplyIsSentOnce,
  'going on with writing loses nothing': keepingOnWritingLosesNothing,
  'a hasty or a scripted choice does not count': hastyChoiceDoesNotCount,
  'in an open thread Enter goes through untouched': openThreadIsLeftAlone,
  'the send button and the like are guarded': sendControlsAreGuarded,
  'a public answer to a comment always passes': publicCommentsPass,
  'every way out of the inbox asks, and then sends once': everyWayIsGuarded,
  'what only writes, opens or turns a page is no send':
    whatSendsNothingIsLeftAlone,
  'the popup lists the same threads in the right order':
    popupListsTheSameInOrder,
  'in the practice inbox the +1 message of 2017 can be used once; a tag of 2018 can be chosen; in 2026 only HUMAN_AGENT is left':
    everyDayCanBePractised,
  'newer rules from a file hold in every open tab, and are taken back':
    newerRulesHold,
  'an approval that was refused closes the windows of the open inbox':
    refusedApprovalClosesWindows,
  'a stopped background loses nothing': stoppedBackgroundLosesNothing,
  'a thread moved to Done waits for nobody': doneThreadsWaitForNobody,
  'a page that is no inbox is left alone': otherPagesAreLeftAlone,
  'facebook.com/messages is left alone until it is asked for, and after it is withdrawn':
    otherInboxIsAskedFor,
  'a message of the customer under the dialog opens the window':
    messageUnderDialogOpensWindow,
  'switching threads under the dialog sends nothing and loses no draft':
    switchingUnderDialogLosesNothing,
  'back to the draft selects what looked wrong': backToDraftSelectsPhrase,
  'a decision holds for its cause': decisionHoldsForItsCause,
  'a message sent elsewhere is in the journal as seen': sentElsewhereIsSeen,
  'an Enter before the thread is known waits and then asks': earlyEnterWaits,
  'two tabs on one thread ask each for itself, and nothing is sent twice':
    twoTabsAskEachForItself,
  'a rule that is overruled more than half of the time offers to become a line':
    overruledRuleBecomesLine,
  'a Monday of 200 threads shows at most 5 dialogs after the choice in the first':
    mondayIsQuiet,
  'axe finds nothing': axeFindsNothing,
  'facebook.com/messages is read once it is allowed': otherInboxIsRead,
  'an inserted text is undone, brought back and sent like what was typed':
    insertedTextIsTyped,
  'inserting never sends, and needs no caret in the box': insertingNeverSends,
  'an inserted text is parted from what follows in its line':
    insertingKeepsLines,
  'a mark that is not filled in is selected, to be typed over':
    unfilledMarkIsTypedOver,
  'the bar says that a conversation has a note and labels, in each tab':
    notedIsTold,
  'the hint names the phrase and moves neither caret nor text':
    hintMovesNothing,
  'the hint says until when an offer is fine': hintSaysUntilWhen,
  'a draft is reviewed in its own language': everyLanguageIsReviewed,
  'the hint is read in full in the narrow column': hintIsReadInFull,
  'the hint says that the window is over, and nothing without a draft':
    hintSaysThatItIsOver,
  'a note stays with its thread': noteStaysWithItsThread,
  'a note that two tabs write at once is shown twice and lost nowhere':
    twoNotesAreBothShown,
  'a saved reply is inserted as typed text and not sent': savedReplyIsInserted,
  'in the last hours of a window the bar offers the questions that reopen it':
    reopenersAreOffered,
  'the panel works by keyboard alone': panelWorksByKeys,
  'a saved reply is found and inserted by keys, beside the talk':
    replyIsFoundByKeys,
  'a label is added by keys': labelIsAddedByKeys,
  'a panel that is loaded again shows its thread again': panelLoadsAgain,
  'a saved reply is added, found, edited and survives a backup':
    savedReplyIsKept,
  'the dialog says why, and leads to an exception': exceptionIsBegun,
  'the options go by the keyboard alone': optionsGoByKeys,
  'own words count, and exceptions do not': ownWordsCount,
  ...closingScenarios,
  'a day in the life': dayInTheLife,
};
