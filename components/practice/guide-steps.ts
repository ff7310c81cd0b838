import type { MessageKey } from '../../utils/i18n/translate.ts';

export type StepId = 'look' | 'ask' | 'choose' | 'plus-one' | 'tag';

export interface GuideStep {
  readonly id: StepId;
  readonly text: MessageKey;
  readonly go: MessageKey;
  /** The day it is tried on; null = today. */
  readonly day: string | null;
  /** The id of the sample that it is tried on. */
  readonly thread: string;
}

/** What a new moderator tries, in this order. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    id: 'look',
    text: 'practiceStepLook',
    go: 'practiceGoMarcos',
    day: null,
    thread: '10002',
  },
  {
    id: 'ask',
    text: 'practiceStepAsk',
    go: 'practiceGoAna',
    day: null,
    thread: '10003',
  },
  {
    id: 'choose',
    text: 'practiceStepChoose',
    go: 'practiceGoAna',
    day: null,
    thread: '10003',
  },
  {
    id: 'plus-one',
    text: 'practiceStepPlusOne',
    go: 'practiceGo2017',
    day: '2017-01-16',
    thread: '10005',
  },
  {
    id: 'tag',
    text: 'practiceStepTag',
    go: 'practiceGo2018',
    day: '2018-10-01',
    thread: '10004',
  },
];

/** The first step that is still to do; null = all are done or skipped. */
export const nextStep = (done: ReadonlySet<StepId>): GuideStep | null =>
  GUIDE_STEPS.find(({ id }) => !done.has(id)) ?? null;

/** The steps that a send shows to be done: it was chosen, and what. */
export function stepsDoneBy(kind: string | null, tag: string | null): StepId[] {
  const done: StepId[] = ['ask', 'choose'];
  if (kind === 'PLUS_ONE') done.push('plus-one');
  if (tag !== null && tag !== 'HUMAN_AGENT') done.push('tag');
  return done;
}
