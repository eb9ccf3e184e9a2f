import type { BookSheet } from "../book/book";
import { lastColumn, lastRow } from "../book/limits";
import type { GridAction } from "../grid/gridKeys";
import {
  type Axes,
  type Cell,
  extendTo,
  jumpFrom,
  selectArea,
  selectCell,
  type Selection,
  stepFrom,
} from "../grid/moveSelection";

interface Scene {
  readonly selection: Selection;
  readonly sheet: BookSheet;
  readonly axes: Axes;
  /** Rows that fit into the window. */
  readonly pageRows: number;
}

/** The selection after a key that moves it. Other actions leave it. */
export function selectionAfter(action: GridAction, scene: Scene): Selection {
  const { selection, sheet } = scene;
  switch (action.kind) {
    case "selectAll":
      return selectArea({ firstRow: 1, lastRow, firstColumn: 0, lastColumn }, sheet);
    case "selectLines":
      return wholeLines(action.axis, selection, sheet);
    case "deselect":
      return selectCell(selection.active, sheet);
    case "move":
    case "page":
    case "home":
    case "end": {
      const from = action.extends ? selection.corner : selection.active;
      const to = target(action, from, scene);
      return action.extends ? extendTo(selection, to, sheet) : selectCell(to, sheet);
    }
    default:
      return selection;
  }
}

type Move = Extract<GridAction, { kind: "move" | "page" | "home" | "end" }>;

function target(action: Move, from: Cell, { sheet, axes, pageRows }: Scene): Cell {
  switch (action.kind) {
    case "move":
      return action.jumps ? jumpFrom(from, action.direction, sheet) : stepFrom(from, action.direction, sheet, axes);
    case "page": {
      const row = from.row + (action.direction === "up" ? -pageRows : pageRows);
      return { ...from, row: Math.max(1, Math.min(lastRow, row)) };
    }
    case "home": {
      const { frozenRows, frozenColumns } = sheet.parts.view;
      return { row: action.ofSheet ? frozenRows + 1 : from.row, column: frozenColumns };
    }
    case "end": {
      const used = sheet.usedArea(true);
      return used === null ? { row: 1, column: 0 } : { row: used.lastRow, column: used.lastColumn };
    }
  }
}

function wholeLines(axis: "rows" | "columns", { areas }: Selection, sheet: BookSheet): Selection {
  const last = areas[areas.length - 1];
  if (last === undefined) return selectCell({ row: 1, column: 0 }, sheet);
  const [from, to] = axis === "rows" ? [last.firstRow, last.lastRow] : [last.firstColumn, last.lastColumn];
  return areaOfLines(axis, from, to, sheet);
}

/** Whole rows or columns, from one to another in either order. */
export function areaOfLines(axis: "rows" | "columns", from: number, to: number, sheet: BookSheet): Selection {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return selectArea(
    axis === "rows"
      ? { firstRow: first, lastRow: last, firstColumn: 0, lastColumn }
      : { firstRow: 1, lastRow, firstColumn: first, lastColumn: last },
    sheet,
  );
}
