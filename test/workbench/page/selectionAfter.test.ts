import { createBook } from "../../../src/workbench/book/createBook";
import { Axis } from "../../../src/workbench/grid/axis";
import type { GridAction } from "../../../src/workbench/grid/gridKeys";
import { selectCell } from "../../../src/workbench/grid/moveSelection";
import { areaOfLines, selectionAfter } from "../../../src/workbench/page/selectionAfter";

const book = createBook("s");
const sheet = book.activeSheet;
sheet.write(1, 0, [["a", "b", null, "d"], ["e"], [null], ["f"]]);
sheet.change("merges", [{ firstRow: 6, lastRow: 7, firstColumn: 1, lastColumn: 2 }]);
sheet.change("view", { ...sheet.parts.view, frozenRows: 1 });
const axes = { rows: new Axis([], 15, 1, 1_048_576), columns: new Axis([], 48, 0, 16_383) };

const after = (action: GridAction, row: number, column: number) =>
  selectionAfter(action, { selection: selectCell({ row, column }, sheet), sheet, axes, pageRows: 20 });
const move = (direction: "up" | "down" | "back" | "forward", rest: object = {}): GridAction => ({
  kind: "move",
  direction,
  extends: false,
  jumps: false,
  ...rest,
});

test.each([
  ["down", move("down"), [1, 0], { row: 2, column: 0 }],
  ["up from the top stays", move("up"), [1, 0], { row: 1, column: 0 }],
  ["past a merged cell in one step", move("forward"), [6, 1], { row: 6, column: 3 }],
  ["Ctrl+Down to the end of the filled cells", move("down", { jumps: true }), [1, 0], { row: 2, column: 0 }],
  ["Ctrl+Down over blank ones to the next filled", move("down", { jumps: true }), [2, 0], { row: 4, column: 0 }],
  ["Ctrl+Down from the last to the sheet's end", move("down", { jumps: true }), [4, 0], { row: 1_048_576, column: 0 }],
  ["Ctrl+forward over a gap", move("forward", { jumps: true }), [1, 1], { row: 1, column: 3 }],
  ["Ctrl+Home below the frozen rows", { kind: "home", extends: false, ofSheet: true }, [9, 9], { row: 2, column: 0 }],
  ["Ctrl+End to the last cell in use", { kind: "end", extends: false }, [1, 0], { row: 4, column: 3 }],
  ["Page Down", { kind: "page", direction: "down", extends: false }, [5, 2], { row: 25, column: 2 }],
] as const)("%s", (_, action, [row, column], active) => {
  expect(after(action, row, column).active).toEqual(active);
});

test("Shift extends from the active cell, and takes merged cells whole", () => {
  const { active, areas } = after(move("down", { extends: true }), 5, 2);
  expect(active).toEqual({ row: 5, column: 2 });
  expect(areas).toEqual([{ firstRow: 5, lastRow: 7, firstColumn: 1, lastColumn: 2 }]);
});

test("whole rows, whichever way they are drawn", () => {
  expect(areaOfLines("rows", 9, 3, sheet).areas).toEqual([
    { firstRow: 3, lastRow: 9, firstColumn: 0, lastColumn: 16_383 },
  ]);
});
