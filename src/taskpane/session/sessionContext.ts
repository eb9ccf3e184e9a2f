import type { CellValue } from "../../core";
import type { Checker } from "../checker/checker";
import type { Collector } from "../collector/collector";
import type { CheckerPair } from "./checkerPair";
import type { FailedTask } from "../../messages/paneFailureWords";
import type { PaneState } from "./paneState";
import type { SessionParts } from "./sessionParts";
import type { Store } from "./store";

/** What every action gets. */
export interface SessionContext extends SessionParts {
  readonly store: Store<PaneState>;
  /** The checkers of the sheet in the Check tab. */
  readonly checkers: CheckerPair;
  /** The one of them that holds the sheet whose results are shown. */
  readonly checker: () => Checker;
  /** The checkers of the scorecard in the Scores tab. */
  readonly scoresCheckers: CheckerPair;
  readonly scoresChecker: () => Checker;
  /** What holds the round of the Collect tab. */
  readonly collector: () => Collector;
  /** It broke down: another is started in its place. */
  readonly dropCollector: () => void;
  /**
   * Does one thing after the other. A failure goes to the state with `again` to try once more (by default, the same work);
   * then the answer is false.
   */
  run(task: FailedTask, work: () => Promise<void>, again?: () => Promise<unknown>): Promise<boolean>;
  /** What "Stop" stops: reading that is under way. */
  readonly stop: { current?: AbortController };
  /** Sheets whose marks the user has cleared since they were last checked: checking edits again by itself marks none of them. */
  readonly unmarked: Set<string>;
  /** Sheets of which rows, columns or whole blocks were moved or written since they were last read: no cell is known to stand in its place. */
  readonly reshaped: Set<string>;
  /** Cells as we wrote them, by "row:column" of the checked sheet: news of our own edits is no news. */
  readonly ownWrites: Map<string, CellValue>;
}
