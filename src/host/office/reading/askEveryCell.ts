import { areaAt } from "../../cells/address";
import { AreaMerger } from "../../cells/areaMerger";
import { addToSpans } from "../../cells/spans";
import type { Area, Span } from "../../sheet";
import { askValues } from "./askValues";
import type { CellBlock } from "./cellBlock";

/**
 * Asks for the same as `askCells`, cell by cell, which is three times as much to carry: for sheets where Excel refuses
 * to pick out cells by their kind, as it may on protected ones.
 */
export function askEveryCell(range: Excel.Range): (is1904: boolean) => CellBlock {
  range.load("address,formulas");
  const values = askValues(range);
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return (is1904) => {
    const area = areaAt(range.address);
    return {
      area,
      values: values(is1904),
      formulas: formulaAreas(range, area),
      shownRows: shownSpans(
        area.firstRow,
        Array.from(rows.value, ({ rowHidden }) => rowHidden === true),
      ),
      shownColumns: shownSpans(
        area.firstColumn,
        Array.from(columns.value, ({ columnHidden }) => columnHidden === true),
      ),
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

function shownSpans(first: number, hidden: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  hidden.forEach((isHidden, index) => {
    if (!isHidden) addToSpans(spans, first + index);
  });
  return spans;
}
