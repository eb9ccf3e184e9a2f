import { counted, entriesByGroup, entriesOf } from "../entries";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { compareSum, partsAbove } from "./compareSum";

/** The parts of a total target against it: 1,385 priority services and 1,138 permits are 2,523. */
export function lintTargetParts(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...entriesByGroup(figures, "part")].flatMap(([group, entries]) => {
    const parts = counted(entries, "target");
    const totals = counted(entriesOf(figures, group, "total"), "target").slice(0, 1);
    return [...compareSum(entries[0]!.figure, parts, totals), ...partsAbove(parts, totals[0])];
  });
}
