import { counted, definitionOf, type Counted } from "../entries";
import { lastYearOf } from "../monthPeriod";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { partsAbove } from "./compareSum";

/** Figures that run on from a beginning can only grow: year after year, and above what was counted in any part of the time. */
export function lintRunning(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...yearAfterYear(figures), ...sinceBeginning(figures)];
}

function yearAfterYear(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  const cumulative = counted(figures, "value").filter(({ entry }) => definitionOf(entry).cumulative === true);
  return cumulative.flatMap((later): ProgrammeFinding[] => {
    const { figure, period } = later.entry;
    const [before] = cumulative
      .filter(({ entry }) => entry.figure === figure && isBefore(entry, later.entry))
      .sort((a, b) => endOf(b) - endOf(a));
    if (!before?.entry.period || !period || before.value <= later.value) return [];
    return [
      {
        kind: "cumulativeFalls",
        severity: "warning",
        cells: [later.cell, before.cell],
        figure,
        before: before.value,
        beforePeriod: before.entry.period,
        now: later.value,
        nowPeriod: period,
      },
    ];
  });
}

function isBefore(one: ProgrammeEntry, other: ProgrammeEntry): boolean {
  return one.period !== null && other.period !== null && lastYearOf(one.period) < lastYearOf(other.period);
}

function endOf({ entry }: Counted): number {
  return entry.period?.to ?? 0;
}

/** All since the beginning, against the same of a part of that time which ends no later. */
function sinceBeginning(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  const all = counted(figures, "value");
  return all.flatMap((whole) => {
    const { includes } = definitionOf(whole.entry);
    const end = whole.entry.period?.to ?? Infinity;
    return partsAbove(
      all.filter(({ entry }) => entry.figure === includes && (entry.period?.to ?? 0) <= end),
      whole,
    );
  });
}
