import type { CellValue, FieldId, Finding, InventoryAssessment, Place, Table } from "../core";
import { placedFinding } from "./placedFinding";
import { proposalNumbers, proposedValue } from "./proposals";

/** A finding at one cell. `column` (0-based) and `row` (1-based) are missing where it is about the whole sheet. */
export interface FindingCell {
  readonly finding: Finding;
  readonly row?: number;
  readonly column?: number;
  readonly field?: FieldId;
  readonly value: CellValue;
  /** The place of its repair in the list of repairs. */
  readonly repair?: number;
  /** What the repair would put there; `null` where there is no repair, where it clears the cell, or where it is for a whole row. */
  readonly proposal: string | number | null;
}

/** Every finding of a sheet, one entry a cell, in the findings' order: one at a time, since there may be a million. */
export function* findingCells({ findings, repairs, table }: InventoryAssessment): Generator<FindingCell> {
  const repairOf = proposalNumbers(repairs);
  const firstColumn = table?.headers[0]?.column ?? 0;
  for (const finding of findings) {
    const { place } = placedFinding(finding, table);
    if (place.kind === "sheet") {
      yield { finding, value: null, proposal: null };
      continue;
    }
    const column = "column" in place ? place.column : firstColumn;
    const field = "field" in place ? place.field : undefined;
    const value = valueAt(place, table);
    for (const row of place.kind === "column" ? [place.row] : place.rows) {
      const repair = repairOf(finding, row);
      const proposed = repair === undefined ? undefined : proposedValue(repairs[repair], column, row);
      yield { finding, row, column, field, value, repair, proposal: proposed ?? null };
    }
  }
}

/** What each cell of a place holds: a header's text, or the value; `null` for whole rows. */
function valueAt(place: Place, table: Table | undefined): CellValue {
  if (place.kind === "cells") return place.value;
  if (place.kind !== "column") return null;
  return table?.headers.find(({ column }) => column === place.column)?.text ?? null;
}
