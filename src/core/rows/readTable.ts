import type { Catalogue, CatalogueField } from "../catalogue/catalogue";
import { groupBy } from "../collections/groupBy";
import { blankRows } from "./blankRows";
import { classifyRows } from "./classifyRows";
import { columnParts, type ColumnPart, type FieldParts } from "./columnParts";
import { findHeader } from "./findHeader";
import { gridColumns } from "./gridColumns";
import { headerIndex } from "./headerIndex";
import { joinContinuations } from "./joinContinuations";
import type { ClassifiedRows } from "./rowCollector";
import { findSections, homeColumns } from "./sections";
import { shiftedRows, withoutShifted } from "./shiftedRows";
import type { Sheet } from "./sheet";
import type { DistinctCell, FieldColumn, HeaderCell, Table } from "./table";

/**
 * Reads a sheet as a service inventory: where the header is, which column is which, which rows are services, and what
 * every cell says. Undefined where no row is a header.
 */
export function readTable(sheet: Sheet, catalogue: Catalogue): Table | undefined {
  const { grid } = sheet;
  const index = headerIndex(catalogue);
  const found = findHeader(sheet, catalogue, index);
  if (!found) return undefined;
  const from = found.gridRows[found.gridRows.length - 1]! + 1;
  const columnAt = gridColumns(grid, [...homeColumns(found.headers).values()], from);
  const { sections, repeated } = findSections(grid, { from, to: found.end }, found.headers, columnAt, index);
  const fields = columnParts(found.headers, { catalogue, sections, columnAt });
  const rows = classifyRows({
    grid,
    sections,
    fields,
    words: catalogue,
    numberColumns: numberColumns(found.headers),
    wideRows: wideRows(sheet),
  });
  const rowNumbers = numbersAt(rows.services, grid.rowNumbers);
  const read = fields.map((parts) => joinContinuations(fieldColumn(parts, rows), parts, rows, grid));
  const shifted = shiftedRows(read, fields, rows, grid);
  return {
    headerRows: found.gridRows.map((row) => grid.rowNumbers[row]!),
    headers: found.headers,
    fields: read.map((column) => withoutShifted(column, shifted)),
    duplicates: duplicateFields(found.headers),
    rowNumbers,
    oddRows: [
      ...blankRows(from, rows.services, [...rows.oddRows, ...repeated], grid),
      ...rows.oddRows,
      ...repeated,
    ].sort((a, b) => a.row - b.row),
    shiftedRows: [...shifted.values()],
    rivalHeaderRows: found.rivals,
  };
}

/** Lays a field's parts end to end, with one code per service; code 0 is the blank cell. */
function fieldColumn(parts: FieldParts, rows: ClassifiedRows): FieldColumn {
  const { field, language, column } = parts;
  const all = [...new Set(parts.bySection.flatMap(({ home, part }) => [home, part]))].filter(
    (each) => each !== undefined,
  );
  if (all.length === 1 && all[0] && parts.bySection.every(({ part }) => part)) {
    const { cells, gridColumn } = all[0];
    return { field, language, column, cells, codes: codesAt(rows.services, gridColumn.codes) };
  }
  const cells: DistinctCell[] = [{ value: null, column, fused: "no", reading: { kind: "blank" } }];
  const offsets = new Map<ColumnPart, number>();
  for (const each of all) {
    offsets.set(each, cells.length);
    for (const cell of each.cells) cells.push(cell);
  }
  const codes = new Uint32Array(rows.services.length);
  rows.services.forEach((row, service) => {
    const { home, part } = parts.bySection[rows.sectionOf[service]!]!;
    const chosen = home?.gridColumn.codes[row] ? home : part;
    if (chosen) codes[service] = offsets.get(chosen)! + chosen.gridColumn.codes[row]!;
  });
  return { field, language, column, cells, codes };
}

/** The codes of these rows, ascending; where no row is left out between them, not a copy: no other field stands there. */
function codesAt(rows: Uint32Array, codes: Uint32Array): Uint32Array {
  const first = rows[0] ?? 0;
  if (rows.at(-1) === first + rows.length - 1) return codes.subarray(first, first + rows.length);
  return numbersAt(rows, codes);
}

function numbersAt(rows: Uint32Array, numbers: ArrayLike<number>): Uint32Array {
  const at = new Uint32Array(rows.length);
  for (let service = 0; service < at.length; service++) at[service] = numbers[rows[service]!]!;
  return at;
}

/** Ignored columns: where they hold running numbers, a row with one is a service of its own. */
function numberColumns(headers: readonly HeaderCell[]): Set<number> {
  return new Set(headers.filter((header) => header.match.kind === "ignored").map((header) => header.column));
}

/** A name may be merged with the column beside it, a heading lies over more. */
function wideRows({ facts }: Sheet): ReadonlySet<number> {
  return new Set(
    facts.merges.flatMap(({ firstRow, firstColumn, lastColumn }) => (lastColumn - firstColumn > 1 ? firstRow : [])),
  );
}

function duplicateFields(headers: readonly HeaderCell[]): { field: CatalogueField; columns: number[] }[] {
  const named = headers.flatMap(({ match, column }) =>
    match.kind === "field" ? [{ field: match.field, column }] : [],
  );
  const repeated = [...groupBy(named, ({ field }) => field)].filter(([, all]) => all.length > 1);
  return repeated.map(([field, all]) => ({ field, columns: all.map(({ column }) => column) }));
}
