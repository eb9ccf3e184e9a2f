import type { Catalogue } from "../catalogue/catalogue";
import type { ClassifiedRows } from "./classifyRows";
import type { FieldParts } from "./columnParts";
import { fieldLookup } from "./fieldLookup";
import { readCell } from "./readCell";
import type { Grid } from "./sheet";
import { cellOf, type DistinctCell, type FieldColumn } from "./table";

/**
 * Reads a service whose cell goes on in the rows below through the joined text: a name always, another column where
 * it is not readable by itself and the joined text is.
 */
export function joinContinuations(column: FieldColumn, parts: FieldParts, rows: ClassifiedRows, grid: Grid, catalogue: Catalogue): FieldColumn {
  if (rows.continuations.size === 0) return column;
  const lookup = fieldLookup(catalogue, parts.field);
  const cells = [...column.cells];
  rows.services.forEach((row, service) => {
    const cell = cellOf(column, service);
    const rest = (rows.continuations.get(row) ?? []).map((each) => grid.rows[each]?.[cell.column]).filter((value) => typeof value === "string");
    if (rest.length === 0 || typeof cell.value !== "string") return;
    const text = [cell.value, ...rest].map((piece) => piece.trim()).join(" ");
    const surroundings = { language: column.language, neighbours: [], alsoAnswersIn: new Set<string>(), years: catalogue.rules.years };
    const reading = readCell(text, lookup, surroundings);
    const helps = reading.kind === "text" || (cell.reading.kind === "unreadable" && reading.kind === "read" && reading.manner !== "fragment");
    if (!helps) return;
    const joined: DistinctCell = { ...cell, reading };
    column.codes[service] = cells.push(joined) - 1;
  });
  return { ...column, cells };
}
