import { addTo } from "../collections/addTo";
import type { CellValue, Sheet } from "../rows/sheet";
import { byName, programmeColumns, unitKey, type ProgrammeColumnId } from "./programmeDefinitions";

/** Where a programme sheet has its header and its columns. */
export interface ProgrammeHeader {
  /** Index of the header in the grid's rows. */
  readonly index: number;
  readonly columns: ReadonlyMap<ProgrammeColumnId, number>;
  /** Columns that carry a name which one to their side already carries. */
  readonly twice: readonly { readonly column: ProgrammeColumnId; readonly at: readonly number[] }[];
}

const columnsByName = byName(programmeColumns);
const longestHeader = 60;

/** How far down the first header is looked for, in rows that hold something: whoever writes more above it writes another sheet. */
const mostRows = 1000;

/** The sheet's first header. */
export function programmeHeader({ grid }: Sheet): ProgrammeHeader | undefined {
  for (const [index, row] of grid.rows.slice(0, mostRows).entries()) {
    const header = headerIn(row, index);
    if (header) return header;
  }
  return undefined;
}

/** A row that names the item, the value, and one of period, unit and target, in any order; columns named twice are not used. */
export function headerIn(row: readonly (CellValue | undefined)[], index: number): ProgrammeHeader | undefined {
  const found = new Map<ProgrammeColumnId, number[]>();
  row.forEach((cell, column) => {
    const id = columnNamed(cell);
    if (id) addTo(found, id, column);
  });
  const isHeader =
    found.has("item") && found.has("value") && (["period", "unit", "target"] as const).some((id) => found.has(id));
  if (!isHeader) return undefined;
  return {
    index,
    columns: new Map([...found].flatMap(([id, at]) => (at.length === 1 ? [[id, at[0]!] as const] : []))),
    twice: [...found].flatMap(([column, at]) => (at.length > 1 ? [{ column, at }] : [])),
  };
}

/** The column that a header's cell names, in either language. */
export function columnNamed(cell: CellValue | undefined): ProgrammeColumnId | undefined {
  return typeof cell === "string" && cell.length <= longestHeader ? columnsByName().get(unitKey(cell))?.id : undefined;
}
