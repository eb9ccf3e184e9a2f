import type { ValueId } from "../catalogue/catalogue";
import { addTo } from "../collections/addTo";
import { remembered } from "../collections/remembered";
import { canonicalText } from "../rows/canonicalText";
import type { CellValue } from "../rows/sheet";
import { fieldColumn, type DistinctCell, type FieldColumn, type Table } from "../rows/table";
import type { FindingOf } from "../rules/finding";
import type { Change } from "./repair";
import type { RepairContext, RepairDraft } from "./repairDraft";

/**
 * Clears a cell of what does not belong to its column. Where two columns were printed as one, each value goes to the
 * column that the table's header gives it, all of them together; not proposed where a value would be lost.
 */
export function splitFused(finding: FindingOf<"fusedCell">, context: RepairContext): RepairDraft | undefined {
  if (finding.place.kind !== "cells") return undefined;
  const { field, column, rows, value } = finding.place;
  const { values, fused } = finding.parameters;
  const home = fieldColumn(context.table, field);
  if (!home) return undefined;
  if (fused === "no") return { certainty: "certain", rows, changes: [changeTo(home, values, column, value, context)] };
  const mates = fusedCells(context.table).get(cellKey(column, value)) ?? [];
  const changes = mates.flatMap(({ each, cell }) =>
    cell.reading.kind === "read" && cell.fused === "separable"
      ? [changeTo(each, cell.reading.values, each.column, each.column === column ? value : null, context)]
      : [],
  );
  return changes.length === mates.length ? { certainty: "certain", rows, changes } : undefined;
}

function changeTo(
  home: FieldColumn,
  values: readonly ValueId[],
  column: number,
  from: CellValue,
  { catalogue }: RepairContext,
): Change {
  return { column, rowOffset: 0, from, to: canonicalText(catalogue, home.field, values, home.language) };
}

interface FusedCell {
  readonly each: FieldColumn;
  readonly cell: DistinctCell;
}

/** The cells in which several fields stand, with all of their fields, by place and value. */
const fusedCells = remembered((table: Table) => {
  const cells = new Map<string, FusedCell[]>();
  for (const each of table.fields) {
    for (const cell of each.cells) {
      if (cell.fused === "no" || cell.value === null) continue;
      addTo(cells, cellKey(cell.column, cell.value), { each, cell });
    }
  }
  return cells;
}, new WeakMap());

const cellKey = (column: number, value: CellValue): string => `${column} ${JSON.stringify(value)}`;
