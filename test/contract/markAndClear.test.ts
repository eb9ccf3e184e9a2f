import fc from "fast-check";
import { areaAt } from "../../src/host/cells/address";
import type { Marks } from "../../src/host/sheet";
import { createBook } from "../../src/workbench/book/createBook";
import { bookImage } from "../host/office/bookImage";
import { readSheet, startExcel } from "../host/office/startExcel";
import { anySheet, area, bookWith } from "./randomBook";

const marks: fc.Arbitrary<Marks> = fc.record({
  error: fc.array(area, { maxLength: 6 }),
  warning: fc.array(area, { maxLength: 6 }),
  note: fc.array(area, { maxLength: 3 }),
});

const none: Marks = { error: [], warning: [], note: [] };
const messages = [
  { row: 2, column: 1, text: "رسالة" },
  { row: 3, column: 0, text: "أخرى" },
];

test("marking, marking otherwise and clearing leave every cell, format, rule and note as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, marks, marks, fc.boolean(), async (random, first, second, withNotes) => {
      const book = bookWith(...random);
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
    fc.asyncProperty(anySheet, marks, moves, fc.boolean(), async (random, wanted, changes, reloads) => {
      const [marked, plain] = [bookWith(...random), bookWith(...random)];
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
