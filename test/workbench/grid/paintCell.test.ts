/** @jest-environment jsdom */
import { readArea } from "../../../src/workbench/book/address";
import { createBook } from "../../../src/workbench/book/createBook";
import { cellLook } from "../../../src/workbench/grid/cellLook";
import { paintCell } from "../../../src/workbench/grid/paintCell";

/** The text of a cell of a sheet that runs so, with 20 pixels of blank neighbours before it and 100 after. */
function painted(value: string, rightToLeft: boolean, horizontalAlignment: "General" | "Left" | "Right"): HTMLElement {
  const sheet = createBook().activeSheet;
  sheet.change("view", { ...sheet.parts.view, rightToLeft });
  sheet.write(1, 0, [[value]]);
  sheet.changeStyle(readArea("A1")!, { horizontalAlignment });
  const look = cellLook(sheet, 1, 0);
  return paintCell(look, { start: 0, top: 0, width: 64, height: 20 }, { before: 20, after: 100 }).querySelector(
    "span",
  )!;
}

test.each([
  ["G2C/G2B", true, "General", { left: "-100px", right: "" }],
  ["من الحكومة إلى الأفراد", true, "General", { left: "-100px", right: "" }],
  ["من الحكومة إلى الأفراد", false, "General", { left: "", right: "-100px" }],
  ["G2C/G2B", false, "General", { left: "", right: "-100px" }],
  ["G2C/G2B", true, "Left", { left: "", right: "-20px" }],
  ["من الحكومة إلى الأفراد", false, "Right", { left: "-20px", right: "" }],
] as const)("%s runs on as the sheet does, right to left %p, aligned %s", (value, isRightToLeft, aligned, expected) => {
  const { marginLeft: left, marginRight: right } = painted(value, isRightToLeft, aligned).style;
  expect({ left, right }).toEqual(expected);
});
