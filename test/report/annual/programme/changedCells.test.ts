import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInFrameworks, readProgramme } from "../../../../src/core";
import { readFileBytes } from "../../../../src/host/xlsx/readFileBytes";
import { programmeCopy } from "../../../../src/report/annual/programme/programmeCopy";
import { programmeParts } from "../../../../src/report/annual/programme/programmeParts";
import { frozenColumns } from "../../../../src/report/annual/workbook/frozenColumns";
import { readingOf, type Row } from "../../../core/programme/sheetOf";
import { annualWorkbook } from "../../../../src/report/annual/workbook/annualWorkbook";
import type { DescribedCell } from "../../../../src/report/describedWorkbook";
import { recalculated } from "../workbook/recalculated";
import { withCells } from "../workbook/withCells";

const file = join(__dirname, "..", "..", "..", "..", "assets", "samples", "programme-2024.xlsx");
const reading = readProgramme(readFileBytes(readFileSync(file)).sheets, builtInFrameworks);
const { sheets, place } = programmeCopy(reading);
const parts = programmeParts(reading, builtInFrameworks, place, "en");

/** What the report's formulas give, of those that point at a cell, once some cells of the programme sheet hold something else. */
async function pointingAt(address: string, changes: Readonly<Record<string, DescribedCell>>) {
  const changed = sheets.map((sheet) => withCells(sheet, changes));
  const all = await recalculated(annualWorkbook({ title: "t", cover: [], parts }, changed, "en"));
  return all
    .filter(({ formula }) => new RegExp(`!${address}(?!\\d)`).test(formula))
    .map(({ calculated }) => calculated);
}

test.each([
  ["the achieved total", "D9", null],
  ["a total target, which now holds a word", "F37", "later"],
  ["a share", "D68", null],
  ["a rank before", "H93", null],
  ["a part of the index of the UN", "D98", null],
])("%s is not measured once its cell is emptied, nor is what was computed with it", async (_, address, change) => {
  const figures = await pointingAt(address, { [address]: change });
  expect(figures.length).toBeGreaterThan(1);
  expect(new Set(figures)).toEqual(new Set(["not measured"]));
});

test.each([
  ["very high", 0.8, "Very high"],
  ["from the very limit of a group", 0.47487, "Very high"],
  ["below it", 0.47486, "High"],
  ["high", 0.1, "High"],
  ["middle", -0.5, "Middle"],
  ["low", -1.3, "Low"],
])("the UN's group follows the parts of its index: %s", async (_, part, group) => {
  expect(await pointingAt("D98", { D98: part })).toContain(group);
});

test("the shares of the levels are not measured where one of them is not: what they are of is not known", async () => {
  const shares = new Set((await pointingAt("D90", { D90: null })).filter((figure) => figure !== 0));
  expect(shares).toEqual(new Set(["not measured"]));
  const rows: Row[] = [
    ["levels.institutions", { detail: "Advanced", period: 2024, value: 4 }],
    ["levels.institutions", { detail: "Average", period: 2024, before: 6 }],
  ];
  const open = programmeParts(readingOf(rows), builtInFrameworks, undefined, "en");
  expect(JSON.stringify(open)).not.toMatch(/"value":1,"format":"share"/);
});

test("a growth on a base of 0 is not measured", async () => {
  expect(await pointingAt("H65", { H65: 0 })).toEqual([0, "not measured", 0, "not measured"]);
});

test("once more is done than the target, nothing is needed a month any more", async () => {
  const figures = await pointingAt("D9", { D9: 2900 });
  expect(figures).toContain(-31);
  expect(figures.filter((figure) => figure === "not measured")).toHaveLength(2);
});

test("a list is summed without the cell that was emptied", async () => {
  const listed = reading.figures.filter(({ figure }) => figure === "simplification.institution");
  const cells = listed.map(({ value }) => `D${value.cell.row}`);
  const [first = ""] = cells;
  const emptied = Object.fromEntries(cells.map((cell) => [cell, null]));
  const number = Number(sheets[0]?.rows[Number(first.slice(1)) - 1]?.cells[3]);
  expect(await pointingAt(first, { [first]: null })).toContain(598 - number);
  expect(new Set(await pointingAt(first, emptied))).toEqual(new Set(["not measured"]));
});

test("of a column that is live but for one row, that row is named", () => {
  const { sheets: made } = annualWorkbook({ title: "t", cover: [], parts }, sheets, "en");
  const lines = made.flatMap(({ rows }) => rows.map(({ cells: [first] }) => first));
  expect(lines).toContain("Not live, as when the report was made: Value (Months left)");
});

const live = { value: 1, formula: "=1" };

test("rows that begin alike are named with what tells them apart", () => {
  const row = (...cells: string[]) => [...cells, 1];
  const columns = ["Figure", "Period", "Value"].map((title) => ({ title, width: 9 }));
  const rows = [row("Achieved", "2024"), row("Index target", "2023"), row("Index target", "2024"), ["Live", "", live]];
  expect(frozenColumns({ id: "t", caption: "", columns, rows }, ", ")).toEqual([
    "Value (Achieved, Index target 2023, Index target 2024)",
  ]);
});
