import { ar } from "./ar/pane";
import { en } from "./en/pane";
import type { MessageLanguage } from "./language";
import type { PaneCheckWords } from "./paneCheckWords";
import type { PaneFailureWords } from "./paneFailureWords";
import type { PaneMoreWords } from "./paneMoreWords";
import type { PaneRepairWords } from "./paneRepairWords";
import type { PaneScoresWords } from "./paneScoresWords";
import type { PaneShellWords } from "./paneShellWords";
import type { PaneStatisticsWords } from "./paneStatisticsWords";

/** Every word of the pane, by the part of it in which they stand. */
export interface PaneMessages {
  readonly shell: PaneShellWords;
  readonly check: PaneCheckWords;
  readonly repair: PaneRepairWords;
  readonly statistics: PaneStatisticsWords;
  readonly scores: PaneScoresWords;
  readonly more: PaneMoreWords;
  readonly failures: PaneFailureWords;
}

const messages: Readonly<Record<MessageLanguage, PaneMessages>> = { ar, en };

export function paneMessages(language: MessageLanguage): PaneMessages {
  return messages[language];
}
