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
export function* findingCells(assessment: InventoryAssessment): Generator<FindingCell> {
  const repairOf = proposalsOf(assessment.repairs);
  const firstColumn = assessment.table?.headers[0]?.column ?? 0;
  for (const finding of assessment.findings) {
    const { place } = finding;
    if (place.kind === "sheet") yield { finding, value: null, proposal: null };
    else if (place.kind === "column") {
      const value = assessment.table?.headers.find(({ column }) => column === place.column)?.text ?? null;
      yield at(finding, place.row, place.column, value, repairOf(finding, place.row), place.field);
    } else {
      const column = place.kind === "cells" ? place.column : firstColumn;
      const value = place.kind === "cells" ? place.value : null;
      const field = place.kind === "cells" ? place.field : undefined;
      for (const row of place.rows) yield at(finding, row, column, value, repairOf(finding, row), field);
    }
  }
}

function at(
  finding: Finding,
  row: number,
  column: number,
  value: CellValue,
  repair: Repair | undefined,
  field?: FieldId,
): FindingCell {
  return { finding, row, column, field, value, repair, proposal: proposedValue(repair, column) ?? null };
}

/** How many cells a finding stands at: the number that every report counts. */
export function cellsOf({ place }: Pick<Finding, "place">): number {
  return place.kind === "cells" || place.kind === "rows" ? place.rows.length : 1;
}
