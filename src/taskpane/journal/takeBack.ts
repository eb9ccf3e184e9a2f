import type { CellValue } from "../../core";
import type { NotTakenBack } from "../../messages/checkerMessages";
import type { RestoredCell } from "../checker/repairPlan";
import { withCells } from "./entryCells";
import type { JournalCell, JournalEntry } from "./journal";
import { locateTargets, type Located } from "./locateTargets";
import type { StandingSheet } from "./standingSheet";
import { targetsOf, type Target } from "./targets";

/** A repaired cell that is left alone. */
export type LeftCell = StandingCell | LostCell;

/** It stands here now, and holds this. */
export interface StandingCell {
  readonly row: number;
  readonly column: number;
  readonly why: "changed" | "formula" | "together";
  readonly now: CellValue;
}

/** It is not found again. Where it stood when it was repaired; another service may stand there by now. */
export interface LostCell {
  readonly row: number;
  readonly column: number;
  readonly why: Exclude<NotTakenBack, StandingCell["why"]>;
  /** What stood over it: of a repair in several columns, over all of them. */
  readonly header: string;
  /** The name of its service, where that is known. */
  readonly service?: string;
}

export interface TakeBackResult {
  /** What restores the cells: each cell once. */
  readonly writes: readonly RestoredCell[];
  /** The journal's entries without what is restored. */
  readonly entries: readonly JournalEntry[];
  /** Cells of repairs restored; of them, those that had moved. */
  readonly restored: number;
  readonly moved: number;
  readonly left: readonly LeftCell[];
}

/**
 * Takes repairs of one sheet back, the newest first, so that a cell repaired twice gets its first value again. A cell is
 * restored only where its row is found, its column is, and it still holds what the repair wrote, not a formula that gives the
 * same; cells of one repair in one row together. One that holds its former value again (by Excel's own undo, or because taking
 * back broke off) is as before without being written. What cannot be restored stays in the journal and is named. `entries` are
 * all of this sheet, `wanted` some of them.
 */
export function takeBack(
  entries: readonly JournalEntry[],
  isWanted: (entry: JournalEntry) => boolean,
  sheet: StandingSheet,
): TakeBackResult {
  const locate = locateTargets(entries, sheet);
  const standing = overlay(sheet);
  const left: LeftCell[] = [];
  const kept: JournalEntry[] = [];
  let restored = 0;
  let moved = 0;
  for (const entry of [...entries].reverse()) {
    const staying: JournalCell[] = [];
    for (const target of isWanted(entry) ? targetsOf(entry) : []) {
      const found = placesOf(target, locate(target), entry.header, sheet);
      const trouble = "left" in found ? found.left : changedCells(found.places, standing);
      if (trouble.length > 0 || "left" in found) {
        for (const each of trouble) left.push(each);
        for (const cell of target.cells) staying.push(cell);
        continue;
      }
      for (const { cell, row, column } of found.places) {
        if (standing.valueAt(row, column) !== cell.from) standing.write(row, column, cell.from);
        restored += 1;
        if (row !== cell.row || column !== cell.column) moved += 1;
      }
    }
    if (!isWanted(entry)) kept.push(entry);
    else if (staying.length > 0) kept.push(withCells(entry, staying));
  }
  return { writes: standing.writes(), entries: kept.reverse(), restored, moved, left };
}

/** A cell of a repair and where it stands now. */
interface Place {
  readonly cell: JournalCell;
  readonly row: number;
  readonly column: number;
}

function placesOf(
  { row, cells }: Target,
  located: Located,
  header: string,
  sheet: StandingSheet,
): { readonly places: readonly Place[] } | { readonly left: readonly LostCell[] } {
  const leftFor = (why: LostCell["why"], known?: number): { readonly left: readonly LostCell[] } => {
    const service = known === undefined ? "" : sheet.serviceAt(known);
    return { left: cells.map(({ row, column }) => ({ row, column, why, header, ...(service && { service }) })) };
  };
  if ("lost" in located) return leftFor(located.lost, located.alike);
  const places: Place[] = [];
  for (const cell of cells) {
    const column = columnNow(cell, sheet);
    if (column === undefined) return leftFor("columnGone", located.row);
    places.push({ cell, row: located.row + cell.row - row, column });
  }
  return { places };
}

/** A column without a field over it is only known by its place, and not where a field's stands by now. */
function columnNow({ field, column }: JournalCell, sheet: StandingSheet): number | undefined {
  if (field !== undefined) return sheet.columnOf(field);
  return sheet.isFieldColumn(column) ? undefined : column;
}

/** Those that hold neither what the repair wrote nor what stood there before it, and with them the other cells of the repair; none where all is as it was. */
function changedCells(places: readonly Place[], sheet: Overlay): StandingCell[] {
  const judged = places.map(({ cell, row, column }) => {
    const now = sheet.valueAt(row, column);
    const isFormula = sheet.isFormula(row, column);
    return { row, column, now, isFormula, isSame: (now === cell.to || now === cell.from) && !isFormula };
  });
  if (judged.every(({ isSame }) => isSame)) return [];
  return judged.map(({ isSame, isFormula, ...place }) => ({
    ...place,
    why: isSame ? "together" : isFormula ? "formula" : "changed",
  }));
}

/** A sheet with some cells restored. */
interface Overlay {
  valueAt(row: number, column: number): CellValue;
  isFormula(row: number, column: number): boolean;
  write(row: number, column: number, value: CellValue): void;
  writes(): RestoredCell[];
}

/** More columns than any sheet has: a cell as one number. */
const mostColumns = 2 ** 15;

function overlay(sheet: StandingSheet): Overlay {
  const restored = new Map<number, CellValue>();
  return {
    valueAt(row, column) {
      const value = restored.get(row * mostColumns + column);
      return value === undefined ? sheet.valueAt(row, column) : value;
    },
    isFormula: sheet.isFormula,
    write: (row, column, value) => void restored.set(row * mostColumns + column, value),
    writes: () =>
      Array.from(restored, ([cell, value]) => {
        const [row, column] = [Math.floor(cell / mostColumns), cell % mostColumns];
        // A journal holds plain values only: errors are never repaired.
        return {
          row,
          column,
          value: value as Exclude<CellValue, { readonly error: string }>,
          now: sheet.valueAt(row, column),
        };
      }),
  };
}
