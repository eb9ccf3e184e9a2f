import type { NextStepKind } from "../../messages/paneShellWords";
import type { CheckedSheet } from "../checker/checker";
import { openHeaders } from "./check/openHeaders";
import { canBeSealed } from "../session/actions/seal";
import type { CheckedPlace, PaneState } from "../session/paneState";

/** The one thing to do next, and how much of it there is. */
export interface NextStep {
  readonly kind: NextStepKind;
  readonly count: number;
  /** The sheet in front. */
  readonly sheet: string;
}

/** What a tired person should do next; undefined where no sheet is there. */
export function nextStep({ place, workbook }: Pick<PaneState, "place" | "workbook">): NextStep | undefined {
  const front = workbook?.front;
  const step = (kind: NextStepKind, count = 0): NextStep => ({ kind, count, sheet: front?.name ?? "" });
  if (!place) return front && step("check");
  if (front && front.id !== place.sheet.id) return step("checkOther");
  if (place.isOutdated) return step("checkAgain");
  const { checked } = place;
  if (checked.kind === "empty") return step("newSheet");
  if (checked.asksForMapping && openHeaders(checked).length > 0) return step("map");
  return checked.kind === "nothing" ? step("newSheet") : afterCheck(place, checked, step);
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
  return step(checked.kind === "scorecard" ? "scores" : "statistics");
}
