import type { AlertSettings } from '../../utils/core/alert-settings.ts';
import type { Account, ApprovalSettings } from '../../utils/core/approvals.ts';
import type { ToolbarSettings } from '../../utils/core/closing.ts';
import type { OwnWords } from '../../utils/core/review/own-words.ts';
import type { PageId } from '../../utils/core/thread-key.ts';
import type { OpeningHours } from '../../utils/core/time/opening-hours.ts';
import type { AskCause } from '../../utils/core/window/decide-send.ts';
import type { Language } from '../../utils/i18n/translate.ts';

/** The settings that this page shows. */
export interface SettingsView extends ApprovalSettings {
  readonly language: 'auto' | Language;
  readonly askWhen: 'outside' | 'closed';
  readonly asLines: readonly AskCause[];
  readonly pageNames: Readonly<Record<string, string>>;
  readonly keepText: boolean;
  readonly ownWords: OwnWords;
  readonly openingHours: Readonly<Record<string, OpeningHours>>;
  readonly alerts: AlertSettings;
  readonly toolbar: ToolbarSettings;
  readonly singleKeys: boolean;
}

export type SettingsChange = Partial<SettingsView>;

/** One of the browser's shortcuts. */
export interface CommandView {
  /** The manifest's name. */
  readonly name: string;
  /** In the browser's language. */
  readonly description: string;
  /** Empty = there are none. */
  readonly keys: string;
}

/** What the browser says of what only it can do. */
export interface BrowserView {
  readonly name: 'chromium' | 'firefox';
  /** Whether it shows notifications; `untold` = it does not say. */
  readonly notices: 'shown' | 'blocked' | 'untold';
  readonly commands: readonly CommandView[];
  /** Whether its page for shortcuts can be opened. */
  readonly canOpenShortcuts: boolean;
}

/** How much there is of each. */
export interface Amounts {
  readonly threads: number;
  readonly journal: number;
  readonly replies: number;
  readonly notes: number;
}

/** What is stored in this browser. */
export interface StoredView extends Amounts {
  /** Every Page of which something is stored. */
  readonly pages: readonly PageId[];
  /** Each channel of each Page on which a conversation is stored. */
  readonly accounts: readonly Account[];
}

/** `loading` and `failed` take the place of numbers that are not known. */
export type StoredState = 'loading' | 'failed' | StoredView;

export type ImportAnswer =
  | {
      readonly ok: true;
      /** What was read of the file. */
      readonly value: Amounts & {
        /** How many there are more of than before. */
        readonly added: Amounts;
        /** Replies and notes of the file that are newer here. */
        readonly kept: number;
        readonly skipped: number;
      };
    }
  | {
      readonly ok: false;
      readonly fault: 'not-json' | 'not-ventana' | 'newer-version' | 'storage';
    };

/** What the page can have done; none of these throws for a reason that can be foreseen. */
export interface SettingsActions {
  readonly onChange: (change: SettingsChange) => void;
  readonly onForgetCounts: () => void;
  /** Resolves with whether the browser took the notification. */
  readonly onTestAlert: () => Promise<boolean>;
  /** Resolves with whether the browser opened its page for shortcuts. */
  readonly onOpenShortcuts: () => Promise<boolean>;
  /** Resolves with the name of the file. */
  readonly onExport: () => Promise<string>;
  /** `gone` = the background did not answer. */
  readonly onImport: (text: string) => Promise<ImportAnswer | 'gone'>;
  /** Resolves with whether it was done. */
  readonly onErase: () => Promise<boolean>;
}
