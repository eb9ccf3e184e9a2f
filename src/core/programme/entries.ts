import {
  unitKindOf,
  figureDefinition,
  figureGroups,
  type FigureDefinition,
  type FigureRole,
} from "./programmeDefinitions";
import type { MonthPeriod } from "./monthPeriod";
import type { ProgrammeCell, ProgrammeEntry, ProgrammeNumber } from "./programmeReading";

/** A number that was measured. */
export interface Counted {
  readonly value: number;
  readonly cell: ProgrammeCell;
  readonly entry: ProgrammeEntry;
}

/** The entries of a group in one role. */
export function entriesOf(figures: readonly ProgrammeEntry[], group: string, role: FigureRole): ProgrammeEntry[] {
  return figures.filter(({ figure }) => {
    const definition = figureDefinition(figure);
    return definition.group === group && definition.role === role;
  });
}

/** All entries of a role, by group. */
export function entriesByGroup(figures: readonly ProgrammeEntry[], role: FigureRole): Map<string, ProgrammeEntry[]> {
  return new Map(
    figureGroups.flatMap(({ id }) => {
      const entries = entriesOf(figures, id, role);
      return entries.length > 0 ? [[id, entries] as const] : [];
    }),
  );
}

type PeriodKey = (period: MonthPeriod) => number;

/** What is told of one and the same time, the earliest first; a row without a period is of each. */
export function byPeriod(
  entries: readonly ProgrammeEntry[],
  keyOf: PeriodKey = ({ to }) => to,
): (readonly ProgrammeEntry[])[] {
  const keys = new Set(entries.flatMap(({ period }) => (period ? [keyOf(period)] : [])));
  if (keys.size === 0) return [entries];
  return [...keys]
    .sort((one, other) => one - other)
    .map((key) => entries.filter(({ period }) => period === null || keyOf(period) === key));
}

/** What is told of the latest time of which any value is. */
export function ofLatestPeriod(entries: readonly ProgrammeEntry[], keyOf?: PeriodKey): readonly ProgrammeEntry[] {
  const groups = byPeriod(entries, keyOf);
  return [...groups].reverse().find((group) => counted(group, "value").length > 0) ?? groups.at(-1)!;
}

/** The entries whose number in a column was measured, with that number. */
export function counted(
  entries: readonly ProgrammeEntry[],
  column: "value" | "target" | "before" | "change" | "institutions",
): Counted[] {
  return entries.flatMap((entry) => {
    const { value, cell } = entry[column];
    return value.measured ? [{ value: value.value, cell, entry }] : [];
  });
}

/** What the figure of an entry is: its group, role, unit and columns. Throws for an id that the definitions do not have. */
export function definitionOf({ figure }: ProgrammeEntry): FigureDefinition {
  return figureDefinition(figure);
}

/** The number, or nothing where it was not measured. */
export function measuredNumber({ value }: ProgrammeNumber): number | undefined {
  return value.measured ? value.value : undefined;
}

/** True for what is counted over a period and not at its end: a longer one has more of it. */
export function isSumOverPeriod(entry: ProgrammeEntry): boolean {
  const definition = definitionOf(entry);
  const kind = unitKindOf(definition);
  return definition.role === "figure" && definition.unit !== "institution" && (kind === "count" || kind === "amount");
}
