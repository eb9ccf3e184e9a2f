import { matchingKey, type CellValue, type Sheet } from "../../core";
import { plainText } from "./plainText";
import type { SheetSource } from "./roundPlace";

/** A sheet of a round as it was found: which column holds what, whatever their order and whichever language they are in. */
export interface LocatedSheet {
  readonly sheet: Sheet;
  /** Index in the grid of the row below the header. */
  readonly firstIndex: number;
  /** Columns (0-based) by id. */
  readonly columns: ReadonlyMap<string, number>;
  /** Titles that stand over two columns. */
  readonly repeated: readonly string[];
  /** Titles that are none of ours. */
  readonly unknown: readonly string[];
}

/** Rows in which a header is looked for: somebody may have put a line or two above it. */
const headerRows = 10;

/** The first sheet with a row that holds all `telling` columns. `titles` has every column's titles. */
export function locateSheet(
  sheets: readonly Sheet[],
  titles: ReadonlyMap<string, readonly string[]>,
  telling: readonly string[],
): LocatedSheet | undefined {
  const ids = new Map([...titles].flatMap(([id, texts]) => texts.map((text) => [matchingKey(text), id] as const)));
  for (const sheet of sheets) {
    const { rows } = sheet.grid;
    for (let index = 0; index < Math.min(rows.length, headerRows); index++) {
      const found = headerIn(rows[index] ?? [], ids);
      if (telling.every((id) => found.columns.has(id))) return { sheet, firstIndex: index + 1, ...found };
    }
  }
  return undefined;
}

function headerIn(cells: readonly (CellValue | undefined)[], ids: ReadonlyMap<string, string>) {
  const columns = new Map<string, number>();
  const repeated: string[] = [];
  const unknown: string[] = [];
  cells.forEach((cell, column) => {
    if (typeof cell !== "string" || matchingKey(cell) === "") return;
    const id = ids.get(matchingKey(cell));
    if (id === undefined) unknown.push(cell);
    else if (columns.has(id)) repeated.push(cell);
    else columns.set(id, column);
  });
  return { columns, repeated, unknown };
}

/** A row of a located sheet: its sheet row, and the cell of a column; null where it is blank or the column is not there. */
export interface LocatedRow {
  readonly row: number;
  readonly at: (id: string) => CellValue;
}

/** The rows below the header that hold anything in a column of ours. */
export function* rowsOf({ sheet: { grid }, firstIndex, columns }: LocatedSheet): Generator<LocatedRow> {
  const own = [...columns.values()];
  for (let index = firstIndex; index < grid.rows.length; index++) {
    const cells = grid.rows[index] ?? [];
    if (!own.some((column) => isFilled(cells[column]))) continue;
    const at = (id: string): CellValue => {
      const column = columns.get(id);
      return column === undefined ? null : (cells[column] ?? null);
    };
    yield { row: grid.rowNumbers[index] ?? 0, at };
  }
}

export function isFilled(cell: CellValue | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== "";
}

/** The header over a column as it stands on the sheet. */
export function headerOf({ sheet: { grid }, firstIndex, columns }: LocatedSheet, id: string): string {
  return plainText(grid.rows[firstIndex - 1]?.[columns.get(id) ?? -1] ?? null);
}

/** Where these rows of the sheet stand. */
export function sourceOf({ sheet, columns }: LocatedSheet, rows: readonly number[]): SheetSource {
  return { sheet: sheet.name, rows, columns: Object.fromEntries(columns) };
}
