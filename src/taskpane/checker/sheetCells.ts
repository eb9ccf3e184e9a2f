import type { CellValue, Grid } from "../../core";
import type { GridPart } from "../../host/sheet";
import type { EditedCell } from "./checker";
import { placeAmong } from "./placeAmong";

/** The cells of one sheet as they come in and are edited; rows that hold nothing are not kept. */
export interface SheetCells {
  /** Adds rows below those received so far. */
  readonly receive: (part: GridPart) => void;
  readonly edit: (cells: readonly EditedCell[]) => void;
  /** The cells as they stand; not to be kept beyond the next edit. */
  readonly grid: () => Grid;
  /** `null` where nothing stands. Rows are 1-based, columns 0-based. */
  readonly valueAt: (row: number, column: number) => CellValue;
}

type Row = (CellValue | undefined)[];

export function sheetCells(): SheetCells {
  let rowNumbers: number[] = [];
  let rows: Row[] = [];
  const shared = sharedTexts();
  const rowAt = (number: number): Row | undefined => rows[placeAmong(rowNumbers, number)];
  return {
    receive(part) {
      part.rows.forEach((cells, index) => {
        if (!cells.some(isFilled)) return;
        rowNumbers.push(part.rowNumbers[index] ?? 0);
        rows.push(cells.map((value) => shared(blankIsNull(value))));
      });
    },
    edit(cells) {
      const added = new Map<number, Row>();
      let isAnyBlank = false;
      for (const { row, column, value } of cells) {
        const target = rowAt(row) ?? added.get(row) ?? [];
        if (!rowAt(row)) added.set(row, target);
        while (target.length < column) target.push(null);
        target[column] = blankIsNull(value);
        isAnyBlank ||= !isFilled(value);
      }
      if (added.size === 0 && !isAnyBlank) return;
      const all = [...rowNumbers.map((number, index) => ({ number, row: rows[index]! })), ...rowsOf(added)];
      const kept = all.filter(({ row }) => row.some(isFilled)).sort((a, b) => a.number - b.number);
      rowNumbers = kept.map(({ number }) => number);
      rows = kept.map(({ row }) => row);
    },
    grid: () => ({ rowNumbers, rows }),
    valueAt: (row, column) => rowAt(row)?.[column] ?? null,
  };
}

const rowsOf = (added: ReadonlyMap<number, Row>) => Array.from(added, ([number, row]) => ({ number, row }));

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Excel answers "" for a blank cell. */
function blankIsNull(value: CellValue | undefined): CellValue {
  return isFilled(value) ? (value as CellValue) : null;
}

/** Different texts that are looked for, at most: past that a sheet's texts hardly repeat. */
const mostShared = 50_000;

/** Equal texts that came from another thread as many are one from here on: an inventory repeats its answers in every row. */
function sharedTexts(): (value: CellValue) => CellValue {
  const known = new Map<CellValue, CellValue>();
  return (value) => {
    if (typeof value !== "string") return value;
    const first = known.get(value);
    if (first === undefined && known.size < mostShared) known.set(value, value);
    return first ?? value;
  };
}
