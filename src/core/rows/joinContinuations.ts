import type { FieldParts } from "./columnParts";
import type { ClassifiedRows } from "./rowCollector";
import type { Grid } from "./sheet";
import { cellOf, type DistinctCell, type FieldColumn } from "./table";

/**
 * Reads a service whose cell goes on in the rows below through the joined text: a name always, another column where
 * it is not readable by itself and the joined text is.
 */
export function joinContinuations(
  column: FieldColumn,
  parts: FieldParts,
  rows: ClassifiedRows,
  grid: Grid,
): FieldColumn {
  if (rows.continuations.size === 0) return column;
  const cells = [...column.cells];
  rows.services.forEach((row, service) => {
    const cell = cellOf(column, service);
    const rest = (rows.continuations.get(row) ?? []).map((each) => grid.rows[each]?.[cell.column]).filter(isText);
    const { part } = parts.bySection[rows.sectionOf[service] ?? 0] ?? {};
    if (rest.length === 0 || typeof cell.value !== "string" || !part) return;
    const reading = part.read([cell.value, ...rest].map((piece) => piece.trim()).join(" "));
    const helps =
      reading.kind === "text" ||
      (cell.reading.kind === "unreadable" && reading.kind === "read" && reading.manner !== "fragment");
    if (!helps) return;
    const joined: DistinctCell = { ...cell, reading };
    column.codes[service] = cells.push(joined) - 1;
  });
  return { ...column, cells };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
