import { browser } from 'wxt/browser';
import { type Urgency, urgencyOf } from '../../utils/core/closing.ts';
import { pickLanguage, translator } from '../../utils/i18n/translate.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { type ActionFacts, speakTitle } from './action-title.ts';

/** The button takes no custom properties: these are the tokens' values, light on dark and dark on amber. */
const COLORS: Readonly<Record<Urgency, readonly [color: string, on: string]>> =
  {
    urgent: ['#a1260d', '#ffffff'],
    soon: ['#ffbe6b', '#10161d'],
    quiet: ['#0a66c2', '#ffffff'],
  };

/** More digits do not fit on the button. */
const MOST = 999;

export interface ActionLook {
  /** Empty = no number. */
  readonly text: string;
  readonly color: string;
  readonly textColor: string;
  readonly title: string;
}

export function lookOf(
  facts: ActionFacts,
  language: Settings['language'],
): ActionLook {
  const { counted, now } = facts;
  const [soonest] = counted;
  const [color, textColor] =
    COLORS[soonest ? urgencyOf(soonest.endsAt, now) : 'quiet'];
  const n = counted.length;
  const t = translator(pickLanguage(language, browser.i18n.getUILanguage()));
  return {
    text: n > MOST ? `${MOST}+` : n ? String(n) : '',
    color,
    textColor,
    title: speakTitle(facts, t),
  };
}

export async function showLook(look: ActionLook): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text: look.text }),
    action.setBadgeBackgroundColor({ color: look.color }),
    action.setBadgeTextColor({ color: look.textColor }),
    action.setTitle({ title: look.title }),
  ]);
}
