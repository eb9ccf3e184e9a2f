import fc from "fast-check";
import { areaAt } from "../../src/host/cells/address";
import type { Area, CellValue, Marks } from "../../src/host/sheet";
import type { Book } from "../../src/workbench/book/book";
import { createBook } from "../../src/workbench/book/createBook";
import { bookImage } from "../host/office/bookImage";
import { readSheet, startExcel } from "../host/office/startExcel";

const small = { rows: 12, columns: 6 };

const area: fc.Arbitrary<Area> = fc
  .tuple(fc.integer({ min: 1, max: small.rows }), fc.nat(3), fc.nat(small.columns), fc.nat(2))
  .map(([firstRow, down, firstColumn, along]) => ({
    firstRow,
    lastRow: firstRow + down,
    firstColumn,
    lastColumn: firstColumn + along,
  }));

const cell: fc.Arbitrary<CellValue | { readonly formula: string; readonly value: number }> = fc.oneof(
  fc.constant(null),
  fc.constantFrom("نعم", "У", "=1+1", " x ", "12"),
  fc.integer({ min: -5, max: 50_000 }),
  fc.boolean(),
  fc.constant({ error: "#N/A" }),
  fc.constant({ formula: "=A1", value: 1 }),
);

const look = fc.constantFrom<Parameters<Book["activeSheet"]["changeStyle"]>[1]>(
  { fill: "#FFFF00" },
  { font: { bold: true, color: "#FF0000" } },
  { numberFormat: "yyyy-mm-dd" },
  { numberFormat: "@" },
  { locked: false },
  { readingOrder: "RightToLeft", wrapText: true },
);

/** Formats of the user's own; one of them is much like a mark. */
const rule = fc.constantFrom(
  { type: "Custom", formula: "=$A1=1" } as const,
  { type: "Custom", formula: '=N("jahiz:mine")=0' } as const,
  { type: "CellValue", operator: "GreaterThan", formula1: "=5" } as const,
  { type: "ContainsText", operator: "Contains", text: "نعم" } as const,
  { type: "ColorScale", kept: {} } as const,
);

const marks: fc.Arbitrary<Marks> = fc.record({
  error: fc.array(area, { maxLength: 6 }),
  warning: fc.array(area, { maxLength: 6 }),
  note: fc.array(area, { maxLength: 3 }),
});

const sheet = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: small.columns }), { maxLength: small.rows }),
  looks: fc.array(fc.tuple(area, look), { maxLength: 5 }),
  formats: fc.array(fc.tuple(fc.array(area, { minLength: 1, maxLength: 3 }), rule, fc.boolean()), { maxLength: 4 }),
  notes: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: small.rows }), fc.nat(small.columns)), {
    selector: String,
    maxLength: 4,
  }),
  validated: fc.option(area),
  merged: fc.option(area),
  hidden: fc.option(fc.integer({ min: 1, max: small.rows })),
});

type RandomSheet = typeof sheet extends fc.Arbitrary<infer Made> ? Made : never;

function bookOf({ rows, looks, formats, notes, validated, merged, hidden }: RandomSheet): Book {
  const book = createBook("ورقة");
  const { activeSheet } = book;
  if (rows.length > 0) activeSheet.write(1, 0, rows);
  for (const [at, change] of looks) activeSheet.changeStyle(at, change);
  activeSheet.change(
    "conditionalFormats",
    formats.map(([areas, each, stopIfTrue], index) => ({
      id: `{user-${index}}`,
      areas,
      stopIfTrue,
      rule: each,
      format: { fill: "#00FF00" },
    })),
  );
  activeSheet.change(
    "notes",
    notes.map(([row, column]) => ({ row, column, author: "x", content: "لي", visible: false, width: 90, height: 50 })),
  );
  if (validated) {
    const alert = { show: true, style: "Stop", title: "", message: "" } as const;
    const prompt = { show: false, title: "", message: "" };
    const list = { type: "List", source: "نعم,لا", inCellDropDown: true } as const;
    activeSheet.change("validations", [{ id: "v", areas: [validated], rule: list, ignoreBlanks: true, alert, prompt }]);
  }
  if (merged) activeSheet.change("merges", [merged]);
  if (hidden) activeSheet.rows.hide(hidden, hidden, true);
  return book;
}

const none: Marks = { error: [], warning: [], note: [] };
const messages = [
  { row: 2, column: 1, text: "رسالة" },
  { row: 3, column: 0, text: "أخرى" },
];

test("marking, marking otherwise and clearing leave every cell, format, rule and note as it was", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, marks, marks, fc.boolean(), async (random, first, second, withNotes) => {
      const book = bookOf(random);
      const before = bookImage(book);
      const { workbook } = await startExcel(book);
      const { id } = await readSheet(workbook);
      const notes = withNotes ? messages : undefined;
      await workbook.write({ sheet: id, marks: first, notes });
      await workbook.write({ sheet: id, marks: second });
      await workbook.write({ sheet: id, marks: first, notes });
      await workbook.write({ sheet: id, marks: none });
      expect(bookImage(book)).toEqual(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

const moves = fc.array(
  fc.record({
    axis: fc.constantFrom("rows" as const, "columns" as const),
    first: fc.integer({ min: 1, max: 9 }),
    count: fc.integer({ min: 1, max: 3 }),
    deletes: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Twice the same book, changed in the same way, once with marks meanwhile: afterwards they are equal. */
test("rows and columns that come and go between marking and clearing make no difference", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, marks, moves, fc.boolean(), async (random, wanted, changes, reloads) => {
      const [marked, plain] = [bookOf(random), bookOf(random)];
      let { workbook } = await startExcel(marked);
      const { id } = await readSheet(workbook);
      await workbook.write({ sheet: id, marks: wanted, notes: messages });
      for (const book of [marked, plain]) {
        for (const { axis, first, count, deletes } of changes) {
          book.activeSheet[deletes ? "delete" : "insert"](axis, first, count);
        }
      }
      if (reloads) ({ workbook } = await startExcel(marked));
      await workbook.write({ sheet: id, marks: none });
      expect(bookImage(marked)).toEqual(bookImage(plain));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("a whole column can be marked and cleared", async () => {
  const book = createBook();
  book.activeSheet.write(1, 0, [["x"]]);
  const before = bookImage(book);
  const { workbook } = await startExcel(book);
  await workbook.write({ sheet: book.activeSheet.id, marks: { ...none, error: [areaAt("A1:A1048576")] } });
  expect(book.activeSheet.marksAt(1_048_576, 0)?.look.fill).toBe("#F8D7DA");
  await workbook.write({ sheet: book.activeSheet.id, marks: none });
  expect(bookImage(book)).toEqual(before);
});
