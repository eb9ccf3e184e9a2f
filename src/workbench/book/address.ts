import type { Area } from "../../host/sheet";
import { lastColumn, lastRow } from "./limits";

/** "A", "AB", … of a 0-based column. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The 0-based column of its letters; `undefined` for what is no column of a sheet. */
export function columnOf(letters: string): number | undefined {
  if (!/^[a-z]{1,3}$/i.test(letters)) return undefined;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column <= lastColumn ? column : undefined;
}

/** "A1:C3", "B2", "A:C" for whole columns and "1:3" for whole rows, as Excel answers addresses. */
export function areaAddress(area: Area): string {
  const rows = area.firstColumn === 0 && area.lastColumn === lastColumn;
  if (area.firstRow === 1 && area.lastRow === lastRow && !rows) {
    return `${columnName(area.firstColumn)}:${columnName(area.lastColumn)}`;
  }
  if (rows) return `${area.firstRow}:${area.lastRow}`;
  const first = columnName(area.firstColumn) + area.firstRow;
  const last = columnName(area.lastColumn) + area.lastRow;
  return first === last ? first : `${first}:${last}`;
}

const part = /^\$?([a-z]{1,3})?\$?([1-9]\d{0,6})?$/i;

/** The area of "A1", "A1:C3", "A:C" or "1:3", `$` allowed; `undefined` for anything else. */
export function readArea(address: string): Area | undefined {
  const ends = address.trim().split(":");
  if (ends.length > 2) return undefined;
  const read = ends.map((end) => readEnd(end));
  const first = read[0];
  const last = read[read.length - 1];
  if (!first || !last) return undefined;
  const kinds = [first, last].map(({ row, column }) => `${row !== undefined} ${column !== undefined}`);
  if (kinds[0] !== kinds[1]) return undefined;
  // A single column or row has no address of one end.
  if (ends.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  return ordered(first, last);
}

interface End {
  readonly row?: number;
  readonly column?: number;
}

function readEnd(text: string): End | undefined {
  const match = part.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  const row = match[2] === undefined ? undefined : Number(match[2]);
  const column = match[1] === undefined ? undefined : columnOf(match[1]);
  if ((match[1] !== undefined && column === undefined) || (row ?? 1) > lastRow) return undefined;
  return { row, column };
}

function ordered(one: End, other: End): Area {
  return {
    firstRow: Math.min(one.row ?? 1, other.row ?? 1),
    lastRow: Math.max(one.row ?? lastRow, other.row ?? lastRow),
    firstColumn: Math.min(one.column ?? 0, other.column ?? 0),
    lastColumn: Math.max(one.column ?? lastColumn, other.column ?? lastColumn),
  };
}

/** A sheet's name as it stands before "!" in a formula or an address: in quotes where it needs them. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && columnAndRow.exec(name) === null;
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A name that could be read as a cell ("A1", "R1C1") needs quotes. */
const columnAndRow = /^([a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*)$/i;

/** Splits "'My ''sheet'!A1:B2" into the sheet's name and the rest; without a sheet the name is `null`. */
export function splitSheetName(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted !== null) return { sheet: quoted[1]!.replaceAll("''", "'"), rest: quoted[2]! };
  const at = address.lastIndexOf("!");
  return at < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, at), rest: address.slice(at + 1) };
}
