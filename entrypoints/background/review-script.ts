import { browser } from 'wxt/browser';
import {
  REVIEW_LANGUAGES,
  type ReviewLanguage,
} from '../../utils/core/review/review-language.ts';
import type { SenderFrame } from '../../utils/messaging/server.ts';
import { loadSettings } from '../../utils/settings/settings.ts';

/**
 * Puts the draft review with the moderator's language, and what helps to write, into a document of an inbox; or one
 * language more. Only where somebody writes, so that other tabs never carry them.
 */
export async function putReview(
  language: ReviewLanguage | null,
  from: SenderFrame | null,
): Promise<void> {
  if (!from) return;
  const scripts = language
    ? []
    : (['/review.js', '/writing.js', '/reasons.js'] as const);
  await browser.scripting.executeScript({
    target: { tabId: from.tabId, frameIds: [from.frameId] },
    files: [`/review-${language ?? (await ownLanguage())}.js`, ...scripts],
  });
}

async function ownLanguage(): Promise<ReviewLanguage> {
  const { language } = await loadSettings();
  const tag = language === 'auto' ? browser.i18n.getUILanguage() : language;
  return REVIEW_LANGUAGES.find((one) => tag.startsWith(one)) ?? 'en';
}
