import type { CellValue, FieldId, Finding, InventoryAssessment, Repair } from "../core";
import { proposalsOf, proposedValue } from "./proposals";

/** A finding at one cell. `column` (0-based) and `row` (1-based) are missing where it is about the whole sheet. */
export interface FindingCell {
  readonly finding: Finding;
  readonly row?: number;
  readonly column?: number;
  readonly field?: FieldId;
  readonly value: CellValue;
  readonly repair?: Repair;
  /** What the repair would put there; `null` where there is no repair. */
  readonly proposal: string | number | null;
}

/** Every finding of a sheet, one entry a cell, in the findings' order: one at a time, since there may be a million. */
export function* findingCells({ findings, repairs, table }: InventoryAssessment): Generator<FindingCell> {
  const repairOf = proposalsOf(repairs);
  const headers = new Map(table?.headers.map(({ column, text }) => [column, text]));
  const firstColumn = table?.headers[0]?.column ?? 0;
  for (const finding of findings) {
    const { place } = finding;
    if (place.kind === "sheet") {
      yield { finding, value: null, proposal: null };
      continue;
    }
    const column = "column" in place ? place.column : firstColumn;
    const field = "field" in place ? place.field : undefined;
    const value = place.kind === "cells" ? place.value : place.kind === "column" ? (headers.get(column) ?? null) : null;
    for (const row of place.kind === "column" ? [place.row] : place.rows) {
      const repair = repairOf(finding, row);
      yield { finding, row, column, field, value, repair, proposal: proposedValue(repair, column, row) ?? null };
    }
  }
}
