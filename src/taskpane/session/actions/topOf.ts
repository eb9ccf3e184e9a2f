import type { Area } from "../../../core";
import { HostFailure, type CellsNow, type OpenWorkbook } from "../../../host/sheet";

/** What stands at the top of a sheet; undefined where its protection lets nobody look. */
export async function topOf(
  workbook: OpenWorkbook,
  sheet: string,
  area: Area,
): Promise<CellsNow["values"] | undefined> {
  try {
    const [cells] = await workbook.readCells(sheet, [area]);
    return cells?.values;
  } catch (error) {
    if (error instanceof HostFailure && error.problem.kind === "sheetProtected") return undefined;
    throw error;
  }
}
