import { matchingKey } from "../../core";
import type { RoundPlace, SheetPlace } from "../../report/round/roundPlace";
import type { StandingSheet } from "./standingSheets";

/** How a round's sheets of rows would stand if they were written now, and as they stand. */
export interface SheetsOfRows {
  readonly place: RoundPlace;
  readonly sheets: readonly StandingSheet[];
}

/**
 * Where a round stands in the open workbook, its columns wherever somebody has moved them; undefined where rows stand between
 * the round's own, or are missing, so that a row could not be counted off.
 */
export function standingPlace({ place, sheets }: SheetsOfRows): RoundPlace | undefined {
  const institutions = sheetPlace(place.institutions, sheets);
  const services = sheetPlace(place.services, sheets);
  return institutions && services && { institutions, services };
}

function sheetPlace(written: SheetPlace, sheets: readonly StandingSheet[]): SheetPlace | undefined {
  const standing = sheets.find(({ described }) => described.name === written.sheet);
  if (!standing?.sheet) return undefined;
  const { described, headerIndex } = standing;
  const { name, grid } = standing.sheet;
  const firstRow = (grid.rowNumbers[headerIndex] ?? 0) + 1;
  const count = written.lastRow - written.firstRow + 1;
  for (let index = 0; index < count; index++) {
    if (grid.rowNumbers[headerIndex + 1 + index] !== firstRow + index) return undefined;
  }
  const header = (grid.rows[headerIndex] ?? []).map((cell) => (typeof cell === "string" ? matchingKey(cell) : ""));
  const columns: Record<string, number> = {};
  for (const [id, column] of Object.entries(written.columns)) {
    const title = described.rows[0]?.cells[column];
    const found = typeof title === "string" ? header.indexOf(matchingKey(title)) : -1;
    if (found < 0) return undefined;
    columns[id] = found;
  }
  return { sheet: name, firstRow, lastRow: firstRow + count - 1, columns };
}
