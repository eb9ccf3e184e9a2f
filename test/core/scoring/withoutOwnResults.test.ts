import { gridOf, type CellValue } from "../../../src/core/rows/sheet";
import { isResultHeader, withoutOwnResults } from "../../../src/core/scoring/withoutOwnResults";

type Rows = readonly (readonly CellValue[])[];

const cases: readonly { name: string; rows: Rows; left: Rows }[] = [
  {
    name: "scores below a header of ours, across blank cells",
    rows: [
      ["المكون", "جاهز: درجة المرحلة"],
      ["الجاهزية العامة", 59],
      ["الموارد البشرية", null],
      ["مرحلة التواجد", 65],
    ],
    left: [
      ["المكون", null],
      ["الجاهزية العامة", null],
      ["الموارد البشرية", null],
      ["مرحلة التواجد", null],
    ],
  },
  {
    name: "a block of names directly below its header, in either language, and errors",
    rows: [["Jahiz: stage"], ["Presence"], ["Interaction"], [{ error: "#N/A" }]],
    left: [[null], [null], [null], [null]],
  },
  {
    name: "what the user has written further down stays",
    rows: [["Jahiz: stage score"], [59], [null], ["Plan written"], [true]],
    left: [[null], [null], [null], ["Plan written"], [true]],
  },
  {
    name: "other columns, and what stands above the header, stay",
    rows: [
      [1, 2],
      [3, "Jahiz: score"],
      [4, 5],
    ],
    left: [
      [1, 2],
      [3, null],
      [4, null],
    ],
  },
];

test.each(cases)("$name", ({ rows, left }) => {
  expect(withoutOwnResults(gridOf(rows)).rows).toEqual(left);
});

test("a gap in the rows ends the run under a header", () => {
  const grid = { rowNumbers: [3, 4, 9], rows: [["Jahiz: stage"], ["Presence"], ["Interaction"]] };
  expect(withoutOwnResults(grid).rows).toEqual([[null], [null], ["Interaction"]]);
});

test("a grid without a header of ours is answered as it is", () => {
  const grid = gridOf([
    ["جاهز", 1],
    ["Jahiz", 2],
  ]);
  expect(withoutOwnResults(grid)).toBe(grid);
  expect(isResultHeader("جاهز")).toBe(false);
});
