import { byPeriod, counted, definitionOf, entriesByGroup } from "../entries";
import { figureGroups } from "../programmeDefinitions";
import type { ProgrammeFinding } from "../programmeFinding";
import type { ProgrammeEntry } from "../programmeReading";

/** Figures of a group that cover different numbers of institutions, and levels of 49 institutions beside those of 56. */
export function lintBases(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  return [...figureGroups.flatMap(({ id }) => groupBases(figures, id)), ...levelBases(figures)];
}

function groupBases(figures: readonly ProgrammeEntry[], group: string): ProgrammeFinding[] {
  const stated = counted(
    figures.filter((entry) => definitionOf(entry).group === group),
    "institutions",
  );
  const bases = [...new Set(stated.map(({ value }) => value))];
  if (bases.length < 2) return [];
  return [{ kind: "mixedBases", severity: "note", cells: stated.map(({ cell }) => cell), group, bases }];
}

function levelBases(figures: readonly ProgrammeEntry[]): ProgrammeFinding[] {
  const levels = [...entriesByGroup(figures, "level")];
  const tables = levels.flatMap(([group, entries]) => byPeriod(entries).map((table) => [group, table] as const));
  return tables.flatMap(([group, entries]): ProgrammeFinding[] => {
    const sums = (["before", "value"] as const).map((column) => {
      const parts = counted(entries, column);
      return { cells: parts.map(({ cell }) => cell), sum: parts.reduce((all, { value }) => all + value, 0) };
    });
    const bases = sums.map(({ sum }) => sum);
    if (sums.some(({ cells }) => cells.length === 0) || bases[0] === bases[1]) return [];
    return [{ kind: "mixedBases", severity: "warning", cells: sums.flatMap(({ cells }) => cells), group, bases }];
  });
}
