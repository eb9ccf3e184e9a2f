import { counted, entriesByGroup } from "../entries";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { latestWith, totalsOf } from "../totals";
import { compareSum, partsAbove } from "./compareSum";

/** The parts of a total target against it, of several totals the latest: 1,385 priority services and 1,138 permits are 2,523. */
export function lintTargetParts(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...entriesByGroup(figures, "part")].flatMap(([group, entries]) => {
    const parts = counted(entries, "target");
    const total = latestWith(totalsOf(figures, group), "target");
    const totals = counted(total ? [total] : [], "target");
    return [...compareSum(entries[0]!.figure, parts, totals), ...partsAbove(parts, totals[0])];
  });
}
