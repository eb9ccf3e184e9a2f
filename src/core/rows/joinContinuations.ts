import type { FieldParts } from "./columnParts";
import { joinReading } from "./joinReading";
import type { ClassifiedRows } from "./rowCollector";
import type { Grid } from "./sheet";
import { cellOf, type FieldColumn } from "./table";

/** Reads a service whose cell goes on in the rows below through the joined text. */
export function joinContinuations(
  column: FieldColumn,
  { bySection }: FieldParts,
  rows: ClassifiedRows,
  grid: Grid,
): FieldColumn {
  if (rows.continuations.size === 0) return column;
  const cells = [...column.cells];
  rows.services.forEach((row, service) => {
    const below = rows.continuations.get(row);
    const { part } = bySection[rows.sectionOf[service]!]!;
    if (!below || !part) return;
    const cell = cellOf(column, service);
    const pieces = [row, ...below].sort((a, b) => a - b).map((each) => grid.rows[each]![cell.column]);
    const joined = joinReading(column.field, part.read, pieces);
    if (joined) column.codes[service] = cells.push({ ...cell, ...joined }) - 1;
  });
  return { ...column, cells };
}
