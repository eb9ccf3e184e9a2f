import { areaAt } from "../../cells/address";
import { AreaMerger } from "../../cells/areaMerger";
import type { Area } from "../../sheet";
import { askShownColumns, askShownRows } from "./askShownLines";
import { askValues } from "./askValues";
import type { CellBlock } from "./cellBlock";

/**
 * Asks for the same as `askCells`, cell by cell, which is three times as much to carry: for sheets where Excel refuses
 * to pick out cells by their kind, as it may on protected ones.
 */
export function askEveryCell(range: Excel.Range): (is1904: boolean) => CellBlock {
  range.load("address,formulas");
  const values = askValues(range);
  const rows = askShownRows(range);
  const columns = askShownColumns(range);
  return (is1904) => {
    const area = areaAt(range.address);
    return {
      area,
      values: values(is1904),
      formulas: formulaAreas(range, area),
      shownRows: rows(area.firstRow),
      shownColumns: columns(area.firstColumn),
    };
  };
}

/** A formula is told from a text that begins with "=" by its result, which is something else. */
function formulaAreas({ values, formulas }: Excel.Range, { firstRow, firstColumn }: Area): readonly Area[] {
  const merger = new AreaMerger();
  formulas.forEach((cells, row) => {
    cells.forEach((formula: unknown, column) => {
      const isFormula = typeof formula === "string" && formula.startsWith("=") && values[row]?.[column] !== formula;
      if (isFormula) merger.add(firstRow + row, firstColumn + column);
    });
  });
  return merger.finish();
}
