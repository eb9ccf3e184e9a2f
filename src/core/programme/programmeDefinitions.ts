import { nameKey } from "../frameworks/nameKey";
import type { Labels } from "../frameworks/frameworkTypes";
import data from "./programmeSheet.json";

/** The columns of a programme sheet. A row is one figure of one period, with what it is measured against. */
export type ProgrammeColumnId =
  | "item"
  | "detail"
  | "period"
  | "value"
  | "unit"
  | "target"
  | "targetPeriod"
  | "before"
  | "beforePeriod"
  | "change"
  | "institutions"
  | "note";

/** What a unit counts in. A share is a fraction of 1, an index lies from 0 to 1, points from 0 to 100. */
export type UnitKind = "count" | "amount" | "share" | "rank" | "index" | "score";

/**
 * What a figure is for:
 * - `yearly`: planned and achieved, a year each; `otherReading`: the same year as it can be read otherwise.
 * - `total`: achieved and target over all years; `part`: a part of that target; `indexTarget`: the share to be reached by a date.
 * - `institution`: what one institution did in the year; `ownCount`: the same as the institution itself states it.
 * - `figure`: a value, perhaps beside the one before; `series`: a value in each of several years.
 * - `level`: institutions at a level of performance; `stageTarget`: points to be reached at a readiness stage.
 * - `rank`, `egdiIndex`, `egdi`: the UN survey. `text`: a target in words.
 */
export type FigureRole =
  | "yearly"
  | "otherReading"
  | "total"
  | "part"
  | "indexTarget"
  | "institution"
  | "ownCount"
  | "figure"
  | "series"
  | "level"
  | "stageTarget"
  | "rank"
  | "egdiIndex"
  | "egdi"
  | "text";

interface Titled {
  readonly id: string;
  readonly label: Labels;
  readonly aliases: readonly string[];
}

/** A kind of row of the programme sheet. */
export interface FigureDefinition extends Titled {
  readonly group: string;
  readonly role: FigureRole;
  /** Id of a unit; null for a figure in words. */
  readonly unit: string | null;
  /** The columns it uses beside item, unit and note. */
  readonly columns: readonly string[];
  /** What its detail names, where it has one. */
  readonly detail?: string;
  /** The index of the UN survey that it belongs to. */
  readonly index?: string;
  /** True where a year's figures include those of the years before it. */
  readonly cumulative?: boolean;
  /** Id of the figure that it counts from its beginning: it cannot be below what that counts in a part of the time. */
  readonly includes?: string;
  /** The rows that the empty sheet offers: one for each period, for each name of a list, or so many. */
  readonly template: { readonly rows?: number; readonly periods?: readonly string[]; readonly names?: string };
}

export interface ProgrammeUnit extends Titled {
  readonly kind: UnitKind;
}

/** Figures that are shown together. `isIndex` where they are done against a target. */
export interface FigureGroup {
  readonly id: string;
  readonly label: Labels;
  /** At most 31 characters. */
  readonly sheetName: Labels;
  readonly isIndex: boolean;
}

export interface ProgrammeColumn extends Titled {
  readonly id: ProgrammeColumnId;
  /** In characters. */
  readonly width: number;
}

export const programmeColumns = data.columns as readonly ProgrammeColumn[];
export const programmeUnits = data.units as readonly ProgrammeUnit[];
export const figureGroups: readonly FigureGroup[] = data.groups;
export const figureDefinitions = data.figures as readonly FigureDefinition[];

const figuresById = new Map(figureDefinitions.map((figure) => [figure.id, figure]));
const unitsById = new Map(programmeUnits.map((unit) => [unit.id, unit]));

/** Throws for an id that the definitions do not have: a mistake of ours. */
export function figureDefinition(id: string): FigureDefinition {
  const found = figuresById.get(id);
  if (!found) throw new Error(`No figure of the programme sheet is called "${id}"`);
  return found;
}

/** Throws for an id that the definitions do not have: a mistake of ours. */
export function programmeUnit(id: string): ProgrammeUnit {
  const found = unitsById.get(id);
  if (!found) throw new Error(`No unit of the programme sheet is called "${id}"`);
  return found;
}

/** Every id of a column is in the data. */
export function programmeColumn(id: ProgrammeColumnId): ProgrammeColumn {
  return programmeColumns.find((column) => column.id === id)!;
}

/** How a figure's numbers are to be read: those of a figure in words are not. */
export function unitKindOf(figure: FigureDefinition): UnitKind | undefined {
  return figure.unit === null ? undefined : programmeUnit(figure.unit).kind;
}

/** Things by every name that a sheet may give them: their labels, aliases and ids. The names are keyed when first asked for. */
export function byName<T extends Omit<Titled, "aliases"> & Partial<Titled>>(
  things: readonly T[],
): () => ReadonlyMap<string, T> {
  let known: ReadonlyMap<string, T> | undefined;
  return () =>
    (known ??= new Map(
      things.flatMap((thing) =>
        [thing.label.ar, thing.label.en, thing.id, ...(thing.aliases ?? [])].map(
          (name) => [unitKey(name), thing] as const,
        ),
      ),
    ));
}

/** The name's key; a sign that has no letter, such as %, is its own. */
export function unitKey(name: string): string {
  return nameKey(name) || name.trim();
}
