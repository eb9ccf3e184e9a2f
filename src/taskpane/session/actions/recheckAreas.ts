import type { Area, CellValue } from "../../../core";
import type { EditedCell } from "../../checker/checker";
import type { CheckedPlace } from "../paneState";
import type { SessionContext } from "../sessionContext";
import { showChecked } from "./assessPlace";
import { takeOwn } from "./ownWrites";

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
  const news = cells.filter((cell) => !takeOwn(context, cell));
  if (news.length === 0) return;
  const checked = await context.checker().edit(news);
  await showChecked(context, place, checked);
}

function cellsOf(area: Area, rows: readonly (readonly CellValue[])[]): EditedCell[] {
  return rows.flatMap((row, down) =>
    row.map((value, along) => ({ row: area.firstRow + down, column: area.firstColumn + along, value })),
  );
}
