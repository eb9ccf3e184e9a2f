import fc from "fast-check";
import type { CellValue } from "../../src/host/sheet";
import type { Book, CellContent } from "../../src/workbench/book/book";
import { goodService, header } from "../fixtures/inventories";
import { bookImage } from "../host/office/bookImage";
import { startExcel } from "../host/office/startExcel";
import { FakeWorkbook } from "../taskpane/fakes/fakeWorkbook";
import { openFake } from "../taskpane/fakes/openFake";
import { anySheet, bookWith, type Surroundings, surroundings } from "./randomBook";

/** What officers write, at its place: much of it wrong, some of it to be repaired with certainty, some likely. */
const noise: readonly (readonly [column: number, value: CellValue])[] = [
  [0, "  خدمة  أخرى "],
  [1, "تفاعليه"],
  [2, "K"],
  [3, "تقليدية غير الكترونية"],
  [4, "یدوی"],
  [4, "آلی"],
  [5, 12],
  [5, "12"],
  [6, "У"],
  [7, { error: "#N/A" }],
  [8, " نعم"],
  [8, "=نعم"],
  [9, "خدمة تهم عدد ضغير من المستفيدين"],
  [10, "من الحكومة إلى الأفر اد"],
  [10, null],
  [11, "ملاحظة"],
];

const service = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.subarray([...noise], { maxLength: 4 }))
  .map(([number, spoilt]) => {
    const cells: CellValue[] = goodService(`خدمة ${number}`);
    for (const [column, value] of spoilt) cells[column] = value;
    return cells;
  });

/** An inventory, perhaps below a title. */
const inventory = fc
  .tuple(fc.array(service, { minLength: 1, maxLength: 9 }), fc.boolean())
  .map(([services, hasTitle]) => [...(hasTitle ? [["عنوان"], []] : []), header, ...services]);

/** The pane over a book in the stand-in, through Microsoft's own office.js. */
async function paneOver(book: Book) {
  const { workbook } = await startExcel(book);
  return openFake(new FakeWorkbook(), { workbook });
}

const sheets: fc.Arbitrary<readonly [Surroundings, readonly (readonly CellContent[])[]]> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(surroundings, inventory) },
  { weight: 1, arbitrary: anySheet },
);

test("any workbook checked, marked with notes, and cleared is as it was", async () => {
  let marked = 0;
  await fc.assert(
    fc.asyncProperty(sheets, fc.boolean(), async ([around, rows], writesNotes) => {
      const book = bookWith(around, rows);
      const before = bookImage(book);
      const { actions, state, session } = await paneOver(book);
      await actions.setPreferences({ writesNotes });
      await actions.check();
      marked += Number(state().place?.isMarked);
      await actions.check();
      await actions.clearMarks();
      expect(state().failure).toBeUndefined();
      await session.close();
      expect(bookImage(book)).toEqual(before);
    }),
    { numRuns: 40 },
  );
  expect(marked).toBeGreaterThan(10);
}, 120_000);

test("any inventory repaired as far as can be, taken back and cleared is as it was", async () => {
  let repaired = 0;
  await fc.assert(
    fc.asyncProperty(surroundings, inventory, fc.boolean(), async (around, rows, onlyCertain) => {
      const book = bookWith(around, rows);
      const before = bookImage(book);
      const { actions, state, session } = await paneOver(book);
      await actions.check();
      const all = state().place?.checked.proposals.map(({ id }) => id) ?? [];
      await actions.planRepairs(onlyCertain ? "certain" : all);
      await actions.writeRepairs();
      expect(state().failure).toBeUndefined();
      repaired += state().journal.entries.length;
      await actions.takeBack("all");
      expect(state().journal.entries).toEqual([]);
      await actions.clearMarks();
      expect(state().failure).toBeUndefined();
      await session.close();
      expect(bookImage(book)).toEqual(before);
    }),
    { numRuns: 40 },
  );
  expect(repaired).toBeGreaterThan(20);
  // News of the last write is still on its way to the page.
  await new Promise((done) => setTimeout(done, 200));
}, 120_000);
