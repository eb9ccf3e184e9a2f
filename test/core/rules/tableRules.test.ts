import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import type { RuleId } from "../../../src/core/rules/finding";
import type { CellValue, SheetFacts } from "../../../src/core/rows/sheet";
import { goodService, header } from "../../fixtures/inventories";
import { found, withService, type Rows } from "./findingsIn";

const good = withService(goodService("طلب وثيقة زواج"));
const services = good.slice(1);

/** The sheet with some columns of the template, by number. */
const columns = (...chosen: number[]): Rows => good.map((row) => chosen.map((column) => row[column]));
const withCell = (row: Rows[number], at: number, cell: CellValue) =>
  row.map((old, column) => (column === at ? cell : old));
const all = header.map((_, column) => column);
/** The sheet, and a table from column N on that begins so many rows lower. */
function beside(table: Rows, down: number): Rows {
  const height = Math.max(good.length, table.length + down);
  const left = header.map(() => null);
  return Array.from({ length: height }, (_, row) => [...(good[row] ?? left), null, null, ...(table[row - down] ?? [])]);
}

const area = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});
const sheet = { kind: "sheet" };

/** A rule, the sheet, and what it finds: place and parameters. */
const cases: [RuleId, string, Rows, Partial<SheetFacts>, object[]][] = [
  [
    "missingColumn",
    "a required one",
    columns(...all.slice(0, 10)),
    {},
    [{ place: sheet, parameters: { field: "recipient" } }],
  ],
  ["missingColumn", "none", good, {}, []],
  ["missingColumn", "there twice", columns(...all, 6), {}, []],
  [
    "duplicateColumn",
    "fees twice",
    columns(...all, 6),
    {},
    [{ place: { kind: "column", row: 1, column: 11, field: "fees" }, parameters: { field: "fees", columns: [6, 11] } }],
  ],
  ["duplicateColumn", "none", good, {}, []],
  [
    "unknownColumn",
    "a stranger",
    good.map((row, index) => [...row, index === 0 ? "اسم المدير" : "x"]),
    {},
    [{ place: { kind: "column", row: 1, column: 11 }, parameters: { header: "اسم المدير" } }],
  ],
  ["unknownColumn", "remarks are known", good.map((row, index) => [...row, index === 0 ? "ملاحظات" : "x"]), {}, []],
  [
    "misspeltHeader",
    "misread",
    good.map((row, index) =>
      index === 0 ? row.map((text) => (text === "متلقي الخدمة" ? "متلفي الخدمه" : text)) : row,
    ),
    {},
    [
      {
        place: { kind: "column", row: 1, column: 10, field: "recipient" },
        parameters: { field: "recipient", header: "متلفي الخدمه" },
      },
    ],
  ],
  ["misspeltHeader", "none", good, {}, []],
  [
    "misspeltHeader",
    "beside a translation, a number or a remark",
    [header.map((text, at) => [`${text} / Service`, `${at}. ${text}`, `${text} (نعم/لا)`][at % 3]), ...services],
    {},
    [],
  ],
  [
    "columnOrder",
    "one moved",
    columns(0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1),
    {},
    [{ place: sheet, parameters: { moved: ["nature"] } }],
  ],
  ["columnOrder", "in order", columns(...all), {}, []],
  ["noServices", "header alone", [header], {}, [{ place: sheet, parameters: {} }]],
  ["noServices", "services", good, {}, []],
  ["noServices", "rows under columns that all stand twice", columns(...all, ...all), {}, []],
  [
    "noServices",
    "nothing under columns that all stand twice",
    [[...header, ...header]],
    {},
    [{ place: sheet, parameters: {} }],
  ],
  [
    "emptyRow",
    "between services",
    [...good.slice(0, 2), [], [], ...good.slice(2)],
    {},
    [{ place: { kind: "rows", rows: [3, 4] }, parameters: {} }],
  ],
  ["emptyRow", "before and after", [header, [], ...services, [], []], {}, []],
  [
    "repeatedHeader",
    "at a page",
    [...good.slice(0, 3), header, ...good.slice(3)],
    {},
    [{ place: { kind: "rows", rows: [4] }, parameters: {} }],
  ],
  ["repeatedHeader", "none", good, {}, []],
  ["totalRow", "below", [...good, ["الإجمالي", 4]], {}, [{ place: { kind: "rows", rows: [6] }, parameters: {} }]],
  ["totalRow", "none", good, {}, []],
  [
    "wrappedRow",
    "a name over two rows",
    [...good, goodService("التصديق على استمارة طلب"), ["تصحيح الوثائق"]],
    {},
    [{ place: { kind: "rows", rows: [7] }, parameters: { of: 6 } }],
  ],
  ["wrappedRow", "none", good, {}, []],
  [
    "strayRow",
    "a footnote",
    [...good, [], ["* المصدر: المحافظة"]],
    {},
    [{ place: { kind: "rows", rows: [7] }, parameters: {} }],
  ],
  ["strayRow", "none", good, {}, []],
  [
    "headerAmbiguous",
    "two tables",
    [...columns(0, 1, 2, 3), ...columns(4, 5, 6, 7)],
    {},
    [{ place: sheet, parameters: { chosen: 1, rivals: [6] } }],
  ],
  ["headerAmbiguous", "one", good, {}, []],
  [
    "inventoryBeside",
    "its header in another row",
    beside(good, 2),
    {},
    [{ place: { kind: "column", row: 3, column: 13, field: "name" }, parameters: {} }],
  ],
  [
    "inventoryBeside",
    "below and beside, without three columns",
    beside(columns(...all.slice(0, 8)), 7),
    {},
    [{ place: { kind: "column", row: 8, column: 13, field: "name" }, parameters: {} }],
  ],
  ["inventoryBeside", "lists of choices", beside(columns(...all.slice(1)), 2), {}, []],
  ["inventoryBeside", "a few columns", beside(columns(0, 1, 2, 3, 4), 2), {}, []],
  ["inventoryBeside", "in the same row, which duplicateColumn tells", beside(good, 0), {}, []],
  [
    "unheadedColumn",
    "remarks beside services, left and right",
    good.map((row, at) => [at === 2 ? "متوقفة" : null, ...row, null, at === 3 ? "ملغاة" : null]),
    {},
    [{ place: sheet, parameters: { columns: [0, 13] } }],
  ],
  [
    "unheadedColumn",
    "running numbers, and a word above and below the services",
    [
      [null, null, ...header.map(() => null), "نموذج"],
      ...good.map((row, at) => [at, null, ...row]),
      [],
      [null, null, ...header.map(() => null), "إعداد: سالم"],
    ],
    {},
    [],
  ],
  [
    "mergedCells",
    "among services",
    good,
    { merges: [area(3, 4, 1, 1), area(1, 1, 0, 3), area(3, 4, 20, 21)] },
    [{ place: sheet, parameters: { areas: [area(3, 4, 1, 1)], over: "services" } }],
  ],
  [
    "mergedCells",
    "in another order than the file's",
    good,
    { merges: [area(4, 5, 0, 0), area(4, 5, 2, 2), area(2, 3, 2, 2), area(2, 3, 0, 0)] },
    [
      {
        place: sheet,
        parameters: {
          areas: [area(2, 3, 0, 0), area(4, 5, 0, 0), area(2, 3, 2, 2), area(4, 5, 2, 2)],
          over: "services",
        },
      },
    ],
  ],
  ["mergedCells", "only above", good, { merges: [area(1, 1, 0, 3)] }, []],
  [
    "mergedCells",
    "over a heading, two columns of a service, two rows of one",
    [header, ["أولاً: الرخص"], ...services.flatMap((service) => [service, []])],
    { merges: [area(2, 2, 0, 10), area(3, 3, 6, 7), area(5, 6, 0, 0), area(5, 6, 1, 1)] },
    [
      { place: sheet, parameters: { areas: [area(5, 6, 0, 0), area(5, 6, 1, 1)], over: "rows" } },
      { place: sheet, parameters: { areas: [area(3, 3, 6, 7)], over: "columns" } },
    ],
  ],
  ["mergedCells", "only over a heading", [...good, ["أولاً: الرخص"], ...services], { merges: [area(6, 6, 0, 10)] }, []],
  [
    "formulaValue",
    "computed",
    good,
    { formulas: [area(2, 5, 6, 6)] },
    [{ place: sheet, parameters: { areas: [area(2, 5, 6, 6)] } }],
  ],
  [
    "formulaValue",
    "one of them without its result",
    good.map((row, index) => (index === 2 ? withCell(row, 6, { error: "uncalculated" }) : row)),
    { formulas: [area(2, 5, 6, 7)] },
    [{ place: sheet, parameters: { areas: [area(2, 2, 6, 6), area(4, 5, 6, 6), area(2, 5, 7, 7)] } }],
  ],
  [
    "formulaValue",
    "none with a result",
    good.map((row, index) => (index === 2 ? withCell(row, 6, { error: "uncalculated" }) : row)),
    { formulas: [area(3, 3, 6, 6)] },
    [],
  ],
  ["formulaValue", "beside the table", good, { formulas: [area(2, 5, 30, 30)] }, []],
  [
    "hiddenRows",
    "two of four",
    good,
    {
      hiddenRows: [
        { first: 4, last: 9 },
        { first: 1, last: 1 },
      ],
    },
    [{ place: { kind: "rows", rows: [4, 5] }, parameters: { count: 2 } }],
  ],
  ["hiddenRows", "by a filter", good, { hiddenRows: [{ first: 4, last: 9 }], isFiltered: true }, []],
  ["hiddenRows", "header alone", good, { hiddenRows: [{ first: 1, last: 1 }] }, []],
  [
    "hiddenColumns",
    "one",
    good,
    {
      hiddenColumns: [
        { first: 2, last: 2 },
        { first: 15, last: 16383 },
      ],
    },
    [{ place: sheet, parameters: { columns: [2] } }],
  ],
  ["hiddenColumns", "outside", good, { hiddenColumns: [{ first: 15, last: 16383 }] }, []],
  ["filteredRows", "filter", good, { isFiltered: true }, [{ place: sheet, parameters: {} }]],
  ["filteredRows", "none", good, {}, []],
  ["protectedSheet", "protected", good, { isProtected: true }, [{ place: sheet, parameters: {} }]],
  ["protectedSheet", "open", good, {}, []],
];

test.each(cases)("%s: %s", (rule, _, rows, facts, expected) => {
  expect(found(rule, rows, facts).map(({ place, parameters }) => ({ place, parameters }))).toEqual(expected);
});

test("every required field that is missing is one finding", () => {
  const required = serviceCatalogue.fields.filter((field) => field.required).map((field) => field.id);
  const fields = found("missingColumn", columns(0, 1, 2, 3)).map((finding) => finding.parameters.field);
  expect(fields).toEqual(required.slice(4));
});
