import type { WrittenValue } from "../../../host/sheet";
import { columnRuns } from "../../checker/columnRuns";
import { cellKey } from "../cellKey";
import type { SessionContext } from "../sessionContext";

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds, so that it can be written again. */
export interface CellContent {
  /** `undefined` where no writing gives it. */
  readonly content: WrittenValue | undefined;
  readonly numberFormat: string;
}

/** Reads what these cells hold now, in one call. */
export async function contentsAt(
  { workbook }: SessionContext,
  sheet: string,
  cells: readonly CellPlace[],
): Promise<(cell: CellPlace) => CellContent> {
  const areas = columnRuns(cells);
  const read = await workbook.readCells(sheet, areas);
  const found = new Map<string, CellContent>();
  areas.forEach(({ firstRow, firstColumn }, index) => {
    const { contents = [], numberFormats = [] } = read[index] ?? {};
    contents.forEach((row, down) =>
      found.set(cellKey(firstRow + down, firstColumn), {
        content: row[0],
        numberFormat: numberFormats[down]?.[0] ?? "General",
      }),
    );
  });
  return ({ row, column }) => found.get(cellKey(row, column)) ?? { content: undefined, numberFormat: "General" };
}
