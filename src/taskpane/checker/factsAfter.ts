import type { Area, SheetFacts } from "../../core";
import type { EditedCell } from "./checker";
import { columnRuns } from "./columnRuns";
import { formulaCells } from "./formulaCells";

type Cell = Pick<EditedCell, "row" | "column">;

/** A sheet's facts after edits: where formulas stand by now. A cell of which the host did not tell it stays what it was. */
export function factsAfter(facts: SheetFacts, edited: readonly EditedCell[]): SheetFacts {
  const formulas = formulasAfter(facts.formulas, edited);
  return formulas === facts.formulas ? facts : { ...facts, formulas };
}

function formulasAfter(areas: readonly Area[], edited: readonly EditedCell[]): readonly Area[] {
  const wasFormula = formulaCells(areas);
  const told = new Map(
    edited.flatMap((cell) => (cell.isFormula === undefined ? [] : [[`${cell.row}:${cell.column}`, cell] as const])),
  );
  const changed = [...told.values()].filter(({ row, column, isFormula }) => isFormula !== wasFormula(row, column));
  if (changed.length === 0) return areas;
  const gone = changed.filter(({ isFormula }) => !isFormula);
  const come = changed.filter(({ isFormula }) => isFormula);
  return [...areas.flatMap((area) => without(area, gone)), ...columnRuns(come)];
}

function without(area: Area, gone: readonly Cell[]): Area[] {
  const cells = gone.filter(({ row, column }) => isWithin(row, column, area));
  if (cells.length === 0) return [area];
  const left: Area[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    let { firstRow } = area;
    for (const run of columnRuns(cells.filter((cell) => cell.column === column))) {
      if (firstRow < run.firstRow) left.push({ ...run, firstRow, lastRow: run.firstRow - 1 });
      firstRow = run.lastRow + 1;
    }
    if (firstRow <= area.lastRow)
      left.push({ firstRow, lastRow: area.lastRow, firstColumn: column, lastColumn: column });
  }
  return left;
}

function isWithin(row: number, column: number, { firstRow, lastRow, firstColumn, lastColumn }: Area): boolean {
  return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}
