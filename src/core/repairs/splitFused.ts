import { canonicalText } from "../rows/canonicalText";
import type { CellValue } from "../rows/sheet";
import type { FieldColumn } from "../rows/table";
import { fieldColumn } from "../rows/table";
import type { FindingOf } from "../rules/finding";
import { valueAt } from "./valueAt";
import type { Change } from "./repair";
import type { RepairContext, RepairDraft } from "./proposeRepairs";

/**
 * Clears a cell of what does not belong to its column. Where two columns were printed as one, each value goes to the
 * column that the table's header gives it, all of them together; not proposed where a value would be lost.
 */
export function splitFused(finding: FindingOf<"fusedCell">, context: RepairContext): RepairDraft | undefined {
  if (finding.place.kind !== "cells") return undefined;
  const { field: id, column, rows, value } = finding.place;
  const found = fieldColumn(context.table, id);
  const mates = context.table.fields.filter((each) => each === found || isFusedAt(each, column, value));
  if (!mates.some((each) => each.column === column)) return undefined;
  const changes = mates
    .map((each) => changeFor(each, column, value, context));
  if (!changes.every((change) => change !== undefined)) return undefined;
  const isFree = (change: Change): boolean => change.column === column || rows.every((row) => valueAt(context.sheet.grid, row, change.column) === null);
  return changes.every(isFree) ? { certainty: "certain", rows, changes } : undefined;
}

function isFusedAt(column: FieldColumn, at: number, value: CellValue): boolean {
  return column.cells.some((cell) => cell.fused && cell.column === at && cell.value === value);
}

function changeFor(each: FieldColumn, at: number, value: CellValue, { catalogue }: RepairContext): Change | undefined {
  const reading = each.cells.find((cell) => cell.column === at && cell.value === value)?.reading;
  if (reading?.kind !== "read") return undefined;
  const to = canonicalText(catalogue, each.field, reading.values, each.language);
  return { column: each.column, rowOffset: 0, from: each.column === at ? value : null, to };
}
