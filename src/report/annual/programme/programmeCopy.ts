import {
  programmeColumns,
  programmeHeader,
  type CellValue,
  type ProgrammeNumber,
  type ProgrammeReading,
  type Sheet,
} from "../../../core";
import type { DescribedCell, DescribedRow, DescribedSheet, NumberFormat } from "../../describedWorkbook";
import { formatOf } from "./programmeContext";
import type { ProgrammePlace } from "./programmePlace";

/** Excel's longest name of a sheet. */
const longestName = 31;

/**
 * The programme sheets as they were read, for the report's workbook, every cell in its place, so that the report's formulas
 * can point at them; and where they stand. `taken` are the names that other sheets of the workbook have.
 */
export function programmeCopy(
  reading: ProgrammeReading,
  taken: readonly string[] = [],
): { readonly sheets: readonly DescribedSheet[]; readonly place: ProgrammePlace } {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const copies = reading.sheets.map((sheet) => {
    const name = freeName(sheet.name, names);
    names.add(name.toLowerCase());
    return { own: sheet.name, described: copyOf(sheet, name, reading) };
  });
  return {
    sheets: copies.map(({ described }) => described),
    place: { sheets: Object.fromEntries(copies.map(({ own, described }) => [own, described.name])) },
  };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const ending = ` ${number}`;
    const next = `${name.slice(0, longestName - ending.length)}${ending}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

function copyOf(sheet: Sheet, name: string, reading: ProgrammeReading): DescribedSheet {
  const { name: own, grid } = sheet;
  const headerRow = grid.rowNumbers[programmeHeader(sheet)?.index ?? 0] ?? 1;
  const cellsByRow = new Map(grid.rows.map((cells, index) => [grid.rowNumbers[index] ?? 0, cells]));
  const formats = formatsByRow(own, reading);
  const rows = Array.from({ length: lastRowOf(own, reading) }, (_, index): DescribedRow => {
    const cells = Array.from(cellsByRow.get(index + 1) ?? [], described);
    const rowFormats = formats.get(index + 1);
    const style = index + 1 === headerRow ? "header" : isHeading(cells) ? "section" : "body";
    return { style, cells, ...(rowFormats && { formats: rowFormats }) };
  });
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => ({ width: programmeColumns[column]?.width ?? 18 }));
  return { name, columns, rows, ...(headerRow === 1 && { frozenRows: 1 }) };
}

/** A row that holds one text and nothing else: the name of a group, or a title. */
function isHeading(cells: readonly DescribedCell[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell !== "");
  return filled.length === 1 && typeof filled[0] === "string";
}

/** What follows the last row that says anything is not copied. */
function lastRowOf(sheet: string, { figures, remarks, findings }: ProgrammeReading): number {
  const cells = [...figures, ...remarks].map(({ cell }) => cell).concat(findings.flatMap((finding) => finding.cells));
  return Math.max(1, ...cells.filter((cell) => cell.sheet === sheet).map(({ row }) => row));
}

function formatsByRow(sheet: string, { figures }: ProgrammeReading): Map<number, (NumberFormat | undefined)[]> {
  const rows = new Map<number, (NumberFormat | undefined)[]>();
  for (const entry of figures) {
    if (entry.cell.sheet !== sheet) continue;
    const formats: (NumberFormat | undefined)[] = [];
    const set = (number: ProgrammeNumber, format: NumberFormat) => {
      if (number.factor === 1) formats[number.cell.column] = format;
    };
    for (const number of [entry.value, entry.target, entry.before]) set(number, formatOf(entry, number));
    set(entry.change, "growth");
    rows.set(entry.cell.row, formats);
  }
  return rows;
}

function described(cell: CellValue | undefined): DescribedCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") return cell.error;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}
