import { canonicalText } from "../rows/canonicalText";
import type { CellValue } from "../rows/sheet";
import type { DistinctCell, FieldColumn } from "../rows/table";
import { fieldColumn } from "../rows/table";
import type { FindingOf } from "../rules/finding";
import type { Change } from "./repair";
import type { RepairContext, RepairDraft } from "./repairDraft";

/**
 * Clears a cell of what does not belong to its column. Where two columns were printed as one, each value goes to the
 * column that the table's header gives it, all of them together; not proposed where a value would be lost.
 */
export function splitFused(finding: FindingOf<"fusedCell">, context: RepairContext): RepairDraft | undefined {
  if (finding.place.kind !== "cells") return undefined;
  const { field: id, column, rows, value } = finding.place;
  const found = cellWith(fieldColumn(context.table, id), column, value);
  const mates = context.table.fields.flatMap((each) => {
    const cell = cellWith(each, column, value);
    return cell && (found?.fused === "no" ? cell === found : cell.fused !== "no") ? [{ each, cell }] : [];
  });
  const changes = mates.map(({ each, cell }) => changeFor(each, cell, context));
  return changes.every((change) => change !== undefined) ? { certainty: "certain", rows, changes } : undefined;
}

function changeFor(
  each: FieldColumn,
  { column, value, reading, fused }: DistinctCell,
  { catalogue }: RepairContext,
): Change | undefined {
  if (reading.kind !== "read" || fused === "inseparable") return undefined;
  const to = canonicalText(catalogue, each.field, reading.values, each.language);
  const home = fused === "no" ? column : each.column;
  return { column: home, rowOffset: 0, from: home === column ? value : null, to };
}

const cellsOf = new WeakMap<FieldColumn, Map<string, DistinctCell>>();

/** A column's distinct cell with this value in this column of the sheet; the first of several. */
function cellWith(field: FieldColumn | undefined, column: number, value: CellValue): DistinctCell | undefined {
  if (!field) return undefined;
  const key = (cell: Pick<DistinctCell, "column" | "value">): string =>
    `${cell.column} ${JSON.stringify(cell.value)}`;
  let cells = cellsOf.get(field);
  if (!cells) {
    cells = new Map([...field.cells].reverse().map((cell) => [key(cell), cell]));
    cellsOf.set(field, cells);
  }
  return cells.get(key({ column, value }));
}
