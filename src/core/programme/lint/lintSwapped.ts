import { entriesByGroup, entriesOf, measuredNumber } from "../entries";
import { periodKey } from "../monthPeriod";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";

/**
 * A year's achieved and planned figures that may have changed places: the sheet gives both readings, or more was achieved
 * than planned. Achieved and target are given as they stand.
 */
export function lintSwapped(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...entriesByGroup(figures, "yearly")].flatMap(([group, entries]) => {
    const others = entriesOf(figures, group, "otherReading");
    return entries.flatMap((entry): ProgrammeFinding[] => {
      const [achieved, target] = [measuredNumber(entry.value), measuredNumber(entry.target)];
      if (achieved === undefined || target === undefined) return [];
      const other = others.find(
        (reading) => periodKey(reading.period) === periodKey(entry.period) && isOther(reading, achieved, target),
      );
      if (!other && achieved <= target) return [];
      const cells = [entry.value.cell, entry.target.cell, ...(other ? [other.value.cell, other.target.cell] : [])];
      const severity = other ? "warning" : "note";
      return [
        {
          kind: "couldBeSwapped",
          severity,
          cells,
          figure: entry.figure,
          achieved,
          target,
          isReadBothWays: other !== undefined,
        },
      ];
    });
  });
}

function isOther(reading: ProgrammeEntry, achieved: number, target: number): boolean {
  return measuredNumber(reading.value) === target && measuredNumber(reading.target) === achieved;
}
