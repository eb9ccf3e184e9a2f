import type { Area } from "../../../core";
import type { CellsNow } from "../../../host/sheet";
import type { EditedCell } from "../../checker/checker";
import { factsAfter } from "../../checker/factsAfter";
import { formulaCells } from "../../checker/formulaCells";
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
  const now = await context.workbook.readCells(place.sheet.id, read);
  const cells = read.flatMap((area, index) => cellsOf(area, now[index]));
  const news = cells.filter((cell) => !takeOwn(context, cell));
  if (news.length === 0) return;
  const checked = await context.checker().edit(news);
  await showChecked(context, { ...place, facts: factsAfter(place.facts, news) }, checked);
}

function cellsOf(area: Area, now: CellsNow | undefined): EditedCell[] {
  const isFormula = formulaCells(now?.formulas ?? []);
  return (now?.values ?? []).flatMap((cells, down) =>
    cells.map((value, along) => {
      const [row, column] = [area.firstRow + down, area.firstColumn + along];
      return { row, column, value, isFormula: isFormula(row, column) };
    }),
  );
}
