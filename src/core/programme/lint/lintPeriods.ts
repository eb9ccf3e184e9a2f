import { counted, isSumOverPeriod } from "../entries";
import { monthsOf } from "../monthPeriod";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";

/** Sums over periods of different length, set against each other: eleven months of 2024, all of 2023. Shares and ranks are no sums. */
export function lintPeriods(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return counted(figures, "before").flatMap(({ entry, cell }): ProgrammeFinding[] => {
    const { period, beforePeriod, value } = entry;
    if (!value.value.measured || !period || !beforePeriod || !isSumOverPeriod(entry)) return [];
    if (monthsOf(period) === monthsOf(beforePeriod)) return [];
    return [
      {
        kind: "periodsDiffer",
        severity: "warning",
        cells: [value.cell, cell],
        figure: entry.figure,
        now: period,
        before: beforePeriod,
      },
    ];
  });
}
