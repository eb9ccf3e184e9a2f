import type { CellValue } from "../../../../host/sheet";
import type { BookTable } from "../../../book/sheetParts";
import type { BookRow, BookSheetContents } from "../bookContents";

/**
 * Header cells of tables hold text, and no two of a table the same, as Excel sees to when somebody types there; a file
 * with anything else is damaged in its eyes. Only what was changed since the file was opened is put right.
 */
export function withTableHeaders(now: BookSheetContents, before: BookSheetContents | null): BookSheetContents {
  const headers = now.parts.tables.flatMap((table) => headerOf(table, now, before));
  if (headers.length === 0) return now;
  const rows = new Map(now.cells.map((row) => [row.row, row]));
  for (const { row, column, text } of headers) {
    const own: BookRow = rows.get(row) ?? { row, values: [], formulas: null };
    const values: CellValue[] = [...own.values];
    while (values.length < column) values.push(null);
    values[column] = text;
    const formulas = own.formulas === null ? null : new Map([...own.formulas].filter(([at]) => at !== column));
    rows.set(row, { row, values, formulas });
  }
  return { ...now, cells: [...rows.values()].sort((one, other) => one.row - other.row) };
}

interface Header {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function headerOf(table: BookTable, now: BookSheetContents, before: BookSheetContents | null): Header[] {
  const { area, showHeaders, id } = table;
  if (!showHeaders) return [];
  const row = area.firstRow;
  const isOld = before?.parts.tables.some((one) => one.id === id) ?? false;
  const [own, old] = [now, before].map((sheet) => sheet?.cells.find((one) => one.row === row));
  const found: Header[] = [];
  const taken = new Set<string>();
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const value = valueIn(own, column);
    const isFormula = own?.formulas?.has(column) === true;
    const isUntouched = isOld && !isFormula && value === valueIn(old, column);
    const text = isUntouched && typeof value === "string" ? value : freeName(value, column - area.firstColumn, taken);
    taken.add(text.toLowerCase());
    const isSound = value === text && !isFormula;
    if (!isUntouched && !isSound) found.push({ row, column, text });
  }
  return found;
}

function valueIn(row: BookRow | undefined, column: number): CellValue {
  return row?.values[column] ?? null;
}

function freeName(value: CellValue, index: number, taken: ReadonlySet<string>): string {
  const shown =
    value === null || value === "" ? `Column${index + 1}` : typeof value === "object" ? value.error : String(value);
  let name = shown;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${shown}${number}`;
  return name;
}
