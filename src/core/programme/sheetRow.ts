import type { CellValue } from "../rows/sheet";
import { unitKindOf, type FigureDefinition, type ProgrammeColumnId } from "./programmeDefinitions";
import type { ProgrammeHeader } from "./programmeHeader";
import type { ProgrammeCell } from "./programmeReading";
import type { ShareHabit } from "./shareHabit";

/** One row of a sheet whose header is known. */
export interface SheetRow {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly cells: readonly (CellValue | undefined)[];
  readonly header: ProgrammeHeader;
  /** How the sheet tells its shares. */
  readonly habit: ShareHabit;
}

/** The shares of a row that stand as plain numbers. Changes are left out: they may be above 1 in either way of telling. */
export function bareShares(row: Omit<SheetRow, "habit">, figure: FigureDefinition): number[] {
  if (unitKindOf(figure) !== "share") return [];
  return (["value", "target", "before"] as const).flatMap((column) => {
    const value = valueIn(row, column);
    return typeof value === "number" ? [value] : [];
  });
}

/** The cell's value in a column; null where the sheet has no such column. */
export function valueIn(
  { cells, header }: Pick<SheetRow, "cells" | "header">,
  column: ProgrammeColumnId,
): CellValue | undefined {
  const at = header.columns.get(column);
  return at === undefined ? null : cells[at];
}

/** The cell of a column, or the item's where the sheet has no such column. */
export function cellOf({ sheet, row, header }: Omit<SheetRow, "habit">, column: ProgrammeColumnId): ProgrammeCell {
  return { sheet, row, column: header.columns.get(column) ?? header.columns.get("item") ?? 0 };
}

/** What stands in a column, trimmed; "" where nothing does. */
export function textOf(row: Pick<SheetRow, "cells" | "header">, column: ProgrammeColumnId): string {
  return rawText(valueIn(row, column) ?? null).trim();
}

/** The detail as findings carry it. */
export function detailText(row: SheetRow): { readonly detail?: string } {
  const text = textOf(row, "detail");
  return text === "" ? {} : { detail: text };
}

/** A value as text, "" for a blank; an error by its name. */
export function rawText(raw: CellValue | undefined): string {
  if (raw === null || raw === undefined) return "";
  return typeof raw === "object" ? raw.error : String(raw);
}
