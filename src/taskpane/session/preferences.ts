import type { InstitutionGroup, LevelPolicy } from "../../core";
import type { MessageLanguage } from "../../messages/language";

/** What one person wants of the pane, on this machine. */
export interface Preferences {
  /** Undefined: as Excel. */
  readonly language?: MessageLanguage;
  /** An edited cell is checked again by itself. */
  readonly rechecks: boolean;
  /** The messages are put into the sheet as notes beside the marks, where Excel has notes. */
  readonly writesNotes: boolean;
  /** The first steps were read or dismissed. */
  readonly hasSeenSteps: boolean;
}

export const firstPreferences: Preferences = { rechecks: true, writesNotes: false, hasSeenSteps: false };

/** How this workbook is scored; kept with it. */
export interface ScoringChoices {
  readonly policy: LevelPolicy;
  /** Undefined: the kind of institution that stands on the cover. */
  readonly institution?: InstitutionGroup;
}

export const firstScoring: ScoringChoices = { policy: "published" };
