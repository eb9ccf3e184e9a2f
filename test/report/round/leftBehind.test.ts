import { gridOf, plainFacts, type CellValue, type Sheet } from "../../../src/core";
import { leftBehind } from "../../../src/report/round/leftBehind";
import { readRound } from "../../../src/report/round/readRound";
import { roundWorkbook } from "../../../src/report/round/roundWorkbook";
import { institutionOf, roundOf } from "../../core/comparison/roundOf";
import { sheetsOf, withCell } from "./sheetsOf";

const a = institutionOf("وزارة أ", [80, 60, 50], { file: "a.xlsx", services: 1 });
const round = roundOf([a], {
  period: "2024",
  policy: "published",
  services: [{ institution: a.name, sheet: "س", row: 2, values: { name: "خدمة" } }],
  findings: [{ institution: a.name, severity: "note", rule: "r", sheet: "س", place: "B2", message: "نص" }],
  unread: [{ file: "b.xlsx", reason: "فارغ" }],
});
const { workbook } = roundWorkbook(round, "ar");
const sheets = sheetsOf(workbook);
const [institutions, services, findings, unread, about] = workbook.sheets.map(({ name }) => name);
const own: Sheet = { name: "أوراقي", grid: gridOf([["ملاحظة"]]), facts: plainFacts };

function beside(of: readonly Sheet[]) {
  const reading = readRound(of);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return leftBehind(of, reading.round);
}

test.each(["ar", "en"] as const)("a round as it was written leaves nothing behind (%s)", (language) => {
  expect(beside(sheetsOf(roundWorkbook(round, language).workbook))).toEqual({ sheets: [], parts: [] });
});

test("a correction in a cell of the round's own is read, and not left behind", () => {
  expect(beside(withCell(withCell(sheets, 0, 2, 0, "الوزارة أ"), 4, 3, 1, "2025"))).toEqual({ sheets: [], parts: [] });
});

test("a sheet of somebody's own is left behind", () => {
  expect(beside([...sheets, own])).toEqual({ sheets: ["أوراقي"], parts: [] });
});

test.each<[string, readonly (readonly [number, number, number, CellValue])[], object]>([
  [
    "a headed column of the institutions, blank or not",
    [
      [0, 1, 90, "ملاحظاتي"],
      [0, 2, 90, "راجعته"],
    ],
    { sheet: institutions, columns: ["ملاحظاتي"], cells: [] },
  ],
  [
    "a text below the institutions, in a column of nobody's",
    [[0, 3, 90, "نص"]],
    { sheet: institutions, cells: ["CM3"] },
  ],
  ["a headed column of the catalogue", [[1, 1, 40, "راجعت"]], { sheet: services, columns: ["راجعت"], cells: [] }],
  ["a sum below the catalogue", [[1, 3, 0, "المجموع"]], { sheet: services, columns: [], cells: ["A3"] }],
  [
    "a cell without a header beside the findings",
    [[2, 2, 11, "لاحقاً"]],
    { sheet: findings, columns: [], cells: ["L2"] },
  ],
  ["a column of the files that were not read", [[3, 1, 2, "اتصلت"]], { sheet: unread, columns: ["اتصلت"], cells: [] }],
  [
    "texts on the sheet about the round",
    [
      [4, 3, 2, "نص"],
      [4, 1, 1, 5],
    ],
    { sheet: about, columns: [], cells: ["B1", "C3"] },
  ],
])("%s", (_, cells, part) => {
  const edited = cells.reduce<Sheet[]>((all, [sheet, row, column, value]) => {
    const grown = all.map((each, index) => {
      if (index !== sheet) return each;
      const rows = [...each.grid.rows];
      while (rows.length < row) rows.push([]);
      return { ...each, grid: gridOf(rows) };
    });
    return withCell(grown, sheet, row, column, value);
  }, sheets);
  expect(beside(edited)).toMatchObject({ sheets: [], parts: [part] });
});
