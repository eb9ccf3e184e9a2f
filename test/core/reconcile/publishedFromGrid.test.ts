import { publishedFromGrid } from "../../../src/core/reconcile/publishedFromGrid";
import { gridOf, type CellValue } from "../../../src/core/rows/sheet";
import { catalogue } from "./inventoryOf";

const read = (rows: readonly (readonly CellValue[])[]) => publishedFromGrid(gridOf(rows), catalogue);
const published = (services: number | undefined, figures: unknown) => ({
  published: { format: "jahiz-published/1", services, figures, lists: [] },
});

test("the Arabic form, as an assessment prints its tables", () => {
  const reading = read([
    ["محافظة مسقط"],
    ["الحقل", "القيمة", "العدد", "النسبة"],
    ["خدمات المؤسسة", null, 66, "100%"],
    ["طبيعة الخدمة", "معلوماتية", 1, "2%"],
    [null, "تفاعلية", "٦٥", "٩٨٪"],
    [],
    ["الخدمات التي تتم عملياتها", null, null, null],
    [null, "آلية بالكامل", 1, "2%"],
    ["تستلزم زيارة / زيارات للمؤسسة", null, null, "59%"],
    ["تستلزم دفع رسوم", "لا", 66, null],
  ]);
  expect(reading).toEqual(
    published(66, {
      nature: { informational: { count: 1, percent: 2 }, interactive: { count: 65, percent: 98 } },
      automation: { full: { count: 1, percent: 2 } },
      visit: { yes: { percent: 59 } },
      fees: { no: { count: 66 } },
    }),
  );
});

test("the English form, columns in another order, ids for names", () => {
  const reading = read([
    ["Percentage", "Value", "Item"],
    [0.59, "Yes", "Requires a visit"],
    [0.41, "no", null],
    [0.58, "G2C", "recipient"],
    [1, "Yes", "fees"],
  ]);
  expect(reading).toEqual(
    published(undefined, {
      visit: { yes: { percent: 59 }, no: { percent: 41 } },
      recipient: { G2C: { percent: 58 } },
      fees: { yes: { percent: 100 } },
    }),
  );
});

test.each([
  { name: "whole per cents", cells: [59, 1, 0.5], percents: [59, 1, 0.5] },
  { name: "fractions", cells: [0.59, 1, 0], percents: [59, 100, 0] },
  { name: "signs", cells: ["59%", "1%", "٪٢"], percents: [59, 1, 2] },
  { name: "a formula's full precision", cells: [39 / 66, 0, 0], percents: [59.0909090909, 0, 0] },
])("percentages as $name", ({ cells, percents }) => {
  const values = ["informational", "interactive", "procedural"];
  const reading = read([
    ["field", "value", "percent"],
    ...values.map((value, index) => ["nature", value, cells[index]!]),
  ]);
  expect(reading).toEqual(
    published(undefined, {
      nature: Object.fromEntries(values.map((value, index) => [value, { percent: percents[index] }])),
    }),
  );
});

const header: readonly CellValue[] = ["field", "value", "count", "percent"];

test.each([
  {
    name: "count",
    row: ["visit", "yes", "many", null],
    problem: { kind: "notNumber", place: { row: 2, column: 2 }, text: "many" },
  },
  {
    name: "share for a count",
    row: ["visit", "yes", "59%", null],
    problem: { kind: "notNumber", place: { row: 2, column: 2 } },
  },
  {
    name: "half a service",
    row: ["visit", "yes", 1.5, null],
    problem: { kind: "notWhole", place: { row: 2, column: 2 } },
  },
  { name: "negative", row: ["visit", "yes", -1, null], problem: { kind: "negative", place: { row: 2, column: 2 } } },
  {
    name: "negative share",
    row: ["visit", "yes", null, "-5%"],
    problem: { kind: "negative", place: { row: 2, column: 3 } },
  },
  {
    name: "error value",
    row: ["visit", "yes", { error: "#N/A" }, null],
    problem: { kind: "notNumber", place: { row: 2, column: 2 } },
  },
  {
    name: "text share",
    row: ["visit", "yes", null, "most"],
    problem: { kind: "notNumber", place: { row: 2, column: 3 }, text: "most" },
  },
  {
    name: "1 alone",
    row: ["visit", "yes", null, 1],
    problem: { kind: "percentUnclear", place: { row: 2, column: 3 }, text: "1" },
  },
  { name: "no figure", row: ["visit", "yes", null, null], problem: { kind: "noFigure", place: { row: 2, column: 2 } } },
  {
    name: "services without a number",
    row: ["Services", null, null, null],
    problem: { kind: "noFigure", place: { row: 2, column: 2 } },
  },
  {
    name: "unknown field",
    row: ["colour", "red", 1, null],
    problem: { kind: "unknownField", place: { row: 2, column: 0 }, text: "colour" },
  },
  {
    name: "no field above",
    row: [null, "yes", 1, null],
    problem: { kind: "unknownField", place: { row: 2, column: 0 } },
  },
  {
    name: "unknown value",
    row: ["visit", "perhaps", 1, null],
    problem: { kind: "unknownValue", place: { row: 2, column: 1 }, text: "perhaps" },
  },
  {
    name: "value left blank",
    row: ["nature", null, 1, null],
    problem: { kind: "unknownValue", place: { row: 2, column: 1 } },
  },
  {
    name: "not a year",
    row: ["simplified", "soon", 1, null],
    problem: { kind: "unknownValue", place: { row: 2, column: 1 }, text: "soon" },
  },
] as { name: string; row: CellValue[]; problem: object }[])("$name", ({ row, problem }) => {
  expect(read([header, row])).toEqual({ problems: [expect.objectContaining(problem)] });
});

test("a figure given twice", () => {
  const reading = read([header, ["visit", "yes", 1, null], ["visit", "نعم", 2, null]]);
  expect(reading).toEqual({ problems: [{ kind: "figureTwice", place: { row: 3, column: 1 }, text: "نعم" }] });
});

test("the number of services given twice", () => {
  const reading = read([header, ["Services", null, 66, null], ["إجمالي الخدمات", null, 65, null]]);
  expect(reading).toEqual({
    problems: [{ kind: "figureTwice", place: { row: 3, column: 0 }, text: "إجمالي الخدمات" }],
  });
});

test("years, in any digits", () => {
  expect(read([header, ["simplified", "٢٠٢٤", 7, null]])).toEqual(
    published(undefined, { simplified: { "2024": { count: 7 } } }),
  );
});

test.each([
  [[]],
  [[["field", "count"]]],
  [
    [
      ["field", "value"],
      ["visit", "yes"],
    ],
  ],
])("no header: %j", (rows) => {
  expect(read(rows)).toEqual({ problems: [{ kind: "headerNotFound", place: "" }] });
});
