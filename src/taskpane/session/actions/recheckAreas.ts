import type { Area, CellValue } from "../../../core";
import type { EditedCell } from "../../checker/checker";
import { sameValue } from "../sameValue";
import type { CheckedPlace } from "../paneState";
import type { SessionContext } from "../sessionContext";
import { showChecked } from "./assessPlace";

/**
 * Reads edited cells, and those that hold formulas (their results may have followed), has them checked.
 * Cells that hold what we ourselves wrote there are known already.
 */
export async function recheckAreas(
  context: SessionContext,
  place: CheckedPlace,
  areas: readonly Area[],
): Promise<void> {
  const read = [...areas, ...place.facts.formulas];
  const values = await context.workbook.readCells(place.sheet.id, read);
  const cells = read.flatMap((area, index) => cellsOf(area, values[index] ?? []));
  const news = cells.filter((cell) => !isOwn(context.ownWrites, cell));
  if (news.length === 0) return;
  const checked = await context.checker().edit(news);
  await showChecked(context, place, checked);
}

function cellsOf(area: Area, rows: readonly (readonly CellValue[])[]): EditedCell[] {
  return rows.flatMap((row, down) =>
    row.map((value, along) => ({ row: area.firstRow + down, column: area.firstColumn + along, value })),
  );
}

/** Each of our own writes is told of once; after that, or with another value, the cell is the user's again. */
function isOwn(ownWrites: SessionContext["ownWrites"], { row, column, value }: EditedCell): boolean {
  const key = cellKey(row, column);
  const written = ownWrites.get(key);
  ownWrites.delete(key);
  return written !== undefined && sameValue(written, value);
}

export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}
