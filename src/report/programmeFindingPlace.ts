import {
  cellRuns,
  headerAbove,
  type ProgrammeAssessment,
  type ProgrammeCell,
  type ProgrammeColumnId,
  type ProgrammeFinding,
} from "../core";
import { visibleText } from "./visibleText";

/** Runs of cells that readers are given of one column, at most. */
const longestCellList = 12;

/** Where a finding of a programme sheet stands, as readers see it. */
export interface ProgrammeFindingPlace {
  /** The first cell, which is marked. */
  readonly first?: ProgrammeCell;
  /** "D12, D20:D37, F5"; cells of another sheet with its name. */
  readonly cells: string;
  readonly count: number;
  /** The headers over the cells as they stand in the sheet, each once. */
  readonly headers: readonly string[];
  /** The header of a column as it stands above the first cell; undefined where there is no such column. */
  readonly headerOf: (column: ProgrammeColumnId) => string | undefined;
}

export function programmeFindingPlace(
  { cells }: Pick<ProgrammeFinding, "cells">,
  assessment: Pick<ProgrammeAssessment, "sheet" | "grid" | "headers">,
  mostRuns = longestCellList,
): ProgrammeFindingPlace {
  const own = cells.filter(({ sheet }) => sheet === assessment.sheet);
  const headers = own.map((cell) => headerOver(cell, assessment)).filter((header) => header !== "");
  return {
    first: cells[0],
    cells: cellsText(cells, assessment.sheet, mostRuns),
    count: cells.length,
    headers: [...new Set(headers)],
    headerOf: (id) => {
      const [first] = cells;
      const column = first && headerAbove(assessment.headers, first)?.columns.get(id);
      return column === undefined ? undefined : headerOver({ ...first!, column }, assessment);
    },
  };
}

/** The text of the header above the cell; "" for a cell of no column of its own. */
function headerOver(cell: ProgrammeCell, { headers, grid }: Pick<ProgrammeAssessment, "grid" | "headers">): string {
  const header = headerAbove(headers, cell);
  const index = header ? Array.prototype.indexOf.call(grid.rowNumbers, header.row) : -1;
  return visibleText(grid.rows[index]?.[cell.column]).trim();
}

function cellsText(cells: readonly ProgrammeCell[], ownSheet: string, mostRuns: number): string {
  const columns = new Map<string, { readonly sheet: string; readonly column: number; readonly rows: Set<number> }>();
  for (const { sheet, column, row } of cells) {
    const key = `${column}!${sheet}`;
    const known = columns.get(key) ?? { sheet, column, rows: new Set() };
    known.rows.add(row);
    columns.set(key, known);
  }
  const texts = [...columns.values()].map(({ sheet, column, rows }) => {
    const runs = cellRuns(
      column,
      [...rows].sort((a, b) => a - b),
      mostRuns,
    );
    return sheet === ownSheet ? runs : `${visibleText(sheet)}!${runs}`;
  });
  return texts.join(", ");
}
