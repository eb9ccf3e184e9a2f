import { entriesOf } from "./entries";
import type { ProgrammeEntry } from "./programmeReading";

/** The totals of an index, the latest first; one without a period after all that have one. */
export function totalsOf(figures: readonly ProgrammeEntry[], group: string): readonly ProgrammeEntry[] {
  const endOf = ({ period }: ProgrammeEntry) => period?.to ?? -1;
  return [...entriesOf(figures, group, "total")].sort((one, other) => endOf(other) - endOf(one));
}

/** The latest of these totals that tells a number in a column; undefined where none does. */
export function latestWith(totals: readonly ProgrammeEntry[], column: "value" | "target"): ProgrammeEntry | undefined {
  return totals.find((total) => total[column].value.measured);
}
