import { byPeriod, counted, entriesByGroup, type Counted } from "../entries";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";
import { growth } from "../../scoring/growth";
import { roundHalfUp } from "../../scoring/roundHalfUp";

/**
 * A column headed "change" that holds shares: each is, in whole per cents, what its count is of the sum of the counts, and
 * not all are what the counts have changed by. 4, 38, 6, 1, 0 of 49 are 8, 78, 12, 2, 0%.
 */
export function lintLevels(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  const levels = [...entriesByGroup(figures, "level").values()];
  return levels
    .flatMap((entries) => byPeriod(entries))
    .flatMap((entries): ProgrammeFinding[] => {
      const changes = counted(entries, "change");
      const values = counted(entries, "value");
      const sum = values.reduce((all, { value }) => all + value, 0);
      const isShares = changes.length > 1 && changes.every((change) => isShareOf(change, sum));
      if (!isShares || changes.every(isTrueChange)) return [];
      const { figure } = changes[0]!.entry;
      return [
        {
          kind: "changeHoldsShares",
          severity: "warning",
          cells: changes.map(({ cell }) => cell),
          figure,
          values: changes.length,
        },
      ];
    });
}

function isShareOf({ value, entry }: Counted, sum: number): boolean {
  const count = entry.value.value;
  return count.measured && sum > 0 && roundHalfUp(100 * value) === roundHalfUp((100 * count.value) / sum);
}

function isTrueChange({ value, entry }: Counted): boolean {
  const [now, before] = [entry.value.value, entry.before.value];
  if (!now.measured || !before.measured) return false;
  const change = growth(before.value, now.value);
  return change.measured && roundHalfUp(100 * change.value) === roundHalfUp(100 * value);
}
