import type { NextStepKind } from "../../messages/paneShellWords";
import type { CheckedSheet } from "../checker/checker";
import { openHeaders } from "./check/openHeaders";
import { canBeSealed } from "../session/actions/seal";
import type { CheckedPlace, PaneState } from "../session/paneState";

/** The one thing to do next, and how much of it there is. */
export interface NextStep {
  readonly kind: NextStepKind;
  readonly count: number;
  /** The sheet it is about: the one in front, or the one to go to. */
  readonly sheet: string;
}

/** What a tired person should do next; undefined where no sheet is there. */
export function nextStep(state: PaneState): NextStep | undefined {
  const { place, workbook } = state;
  const front = workbook?.front;
  const step = (kind: NextStepKind, count = 0): NextStep => ({ kind, count, sheet: front?.name ?? "" });
  if (!place) return front && step("check");
  if (front && front.id !== place.sheet.id) {
    return isOurs(front.id, state) ? { ...step("goBack"), sheet: place.sheet.name } : step("checkOther");
  }
  if (place.isOutdated) return step("checkAgain");
  const { checked } = place;
  if (checked.elsewhere) return { ...step("checkOther"), sheet: checked.elsewhere };
  if (checked.kind === "empty") return step("newSheet");
  if (checked.asksForMapping && openHeaders(checked).length > 0) return step("map");
  return checked.kind === "nothing" ? step("newSheet") : afterCheck(place, checked, step);
}

/** Sheets that are not to be checked: results that we have written, and the scorecard that the Scores tab shows already. */
function isOurs(sheet: string, { resultSheets, scores }: PaneState): boolean {
  return resultSheets.includes(sheet) || scores.card?.sheet.id === sheet;
}

function afterCheck(
  { seal }: CheckedPlace,
  checked: CheckedSheet,
  step: (kind: NextStepKind, count?: number) => NextStep,
): NextStep {
  const { certain, likely } = checked.proposalTotals;
  if (certain.decisions > 0) return step("repairCertain", certain.cells);
  if (likely.decisions > 0) return step("decideLikely", likely.decisions);
  if (checked.counts.error > 0) return step("firstError");
  if (canBeSealed(checked) && !seal?.matches && checked.kind === "inventory") return step("seal");
  if (checked.kind === "programme") return step("report");
  return step(checked.kind === "scorecard" ? "scores" : "statistics");
}
