import { countByCode, indexesFrom } from "../collections/byCode";
import type { FieldId } from "../catalogue/catalogue";
import { alignHeader } from "./alignHeader";
import type { GridColumn } from "./gridColumns";
import { exactHeader, type HeaderIndex } from "./headerIndex";
import type { Grid } from "./sheet";
import type { HeaderCell, OddRow } from "./table";

/** A stretch of rows under one printed header. */
export interface Section {
  /** Grid rows, first inclusive, last exclusive. */
  readonly from: number;
  readonly to: number;
  /** The column of each field here. */
  readonly columns: ReadonlyMap<FieldId, number>;
  /** Fields that share their column with another one here. */
  readonly fused: ReadonlySet<FieldId>;
}

/** The table's own columns, as its header has them: one of each field. */
export function homeColumns(headers: readonly HeaderCell[]): Map<FieldId, number> {
  return new Map(
    headers.flatMap((header) =>
      header.match.kind === "field" ? [[header.match.field.id, header.column] as const] : [],
    ),
  );
}

/** Splits the rows below the header where it is printed again. A part of a header is enough: half of its columns. */
export function findSections(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  headers: readonly HeaderCell[],
  columnAt: (column: number) => GridColumn,
  index: HeaderIndex,
): { sections: Section[]; repeated: OddRow[] } {
  const rows = repeatedHeaderRows(to, headers, columnAt, index);
  const repeated = rows.map((row): OddRow => ({ kind: "repeatedHeader", row: grid.rowNumbers[row]! }));
  const sections: Section[] = [{ from, to: rows[0] ?? to, columns: homeColumns(headers), fused: new Set() }];
  rows.forEach((row, each) => sections.push(sectionOf(grid, row, rows[each + 1] ?? to, headers, index)));
  return { sections, repeated };
}

/** Names are not looked at: there are as many as rows, and a header row shows in its other columns. */
function repeatedHeaderRows(
  to: number,
  headers: readonly HeaderCell[],
  columnAt: (column: number) => GridColumn,
  index: HeaderIndex,
): number[] {
  const home = homeColumns(headers);
  const listed = headers.filter(
    ({ match, column }) => match.kind === "field" && match.field.kind !== "text" && home.get(match.field.id) === column,
  );
  const needed = Math.max(2, Math.ceil(listed.length / 2));
  const count = new Uint32Array(to);
  for (const header of listed) {
    const { codes, values } = columnAt(header.column);
    countByCode(count, codes, values, (value) => exactHeader(value, index) !== undefined);
  }
  return indexesFrom(needed, count);
}

function sectionOf(grid: Grid, row: number, to: number, headers: readonly HeaderCell[], index: HeaderIndex): Section {
  const aligned = alignHeader(grid.rows[row]!, headers, index);
  const columns = new Map([...homeColumns(headers)].filter(([, column]) => !aligned.has(column)));
  const fused = new Set<FieldId>();
  for (const [column, fields] of aligned) {
    for (const field of fields) {
      columns.set(field, column);
      if (fields.length > 1) fused.add(field);
    }
  }
  return { from: row + 1, to, columns, fused };
}
