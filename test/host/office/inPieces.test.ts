import { setImmediate as turn } from "node:timers/promises";
import type { DescribedSheet } from "../../../src/report/describedWorkbook";
import { inPieces } from "../../../src/host/office/writing/inPieces";
import type { WriteItem } from "../../../src/host/office/writing/writeItem";
import { createBook } from "../../../src/workbench/book/createBook";
import { bookImage } from "./bookImage";
import { startExcel } from "./startExcel";

/** What passes each time somebody looks at the clock, in milliseconds. */
function clockOf(step: number): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += step));
}

afterEach(() => jest.restoreAllMocks());

function table(name: string, value: number): DescribedSheet {
  const rows = [{ style: "header" as const, cells: ["المؤسسة", "الدرجة"] }];
  const body = Array.from({ length: 2_000 }, (_, row) => ({ style: "body" as const, cells: [`م ${row}`, value] }));
  return { name, columns: [{ width: 30 }, { width: 10, format: "score" }], rows: [...rows, ...body], filterRow: 1 };
}

const round = (value: number) => [table("المؤسسات", value), table("الخدمات", value)];

async function started() {
  const excel = await startExcel(createBook("لي"));
  const made = await excel.workbook.addSheets(round(1), { rightToLeft: false });
  const replacements = round(2).map((described, index) => ({ sheet: made[index]!.id, described }));
  excel.requests();
  return { ...excel, replacements };
}

const beingEdited = { problem: { kind: "cellBeingEdited" } };

test("all is made in its order, and the page has its turn after 40 ms at the latest", async () => {
  clockOf(15);
  const { MessageChannel: Channel } = globalThis;
  const pauses = jest.spyOn(globalThis, "MessageChannel").mockImplementation(() => new Channel());
  const madeAfter: number[] = [];
  function* items(count: number): Iterable<WriteItem> {
    for (let bytes = 0; bytes < count; bytes++) {
      madeAfter.push(pauses.mock.calls.length);
      yield { bytes, queue: () => undefined };
    }
  }
  const made = await inPieces([items(2), items(0), items(9)]);
  expect(made.map((sheet) => sheet.map(({ bytes }) => bytes))).toEqual([[0, 1], [], [0, 1, 2, 3, 4, 5, 6, 7, 8]]);
  expect(madeAfter).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3]);
});

test("nothing is asked of Excel while new sheets are being made", async () => {
  clockOf(50);
  const { book, workbook, requests } = await startExcel(createBook("لي"));
  requests();
  const before = bookImage(book);
  const writing = workbook.addSheets(round(1), { rightToLeft: false });
  for (let turns = 0; turns < 3; turns++) await turn();
  expect(requests()).toHaveLength(0);
  expect(bookImage(book)).toEqual(before);
  book.activeSheet.write(1, 0, [["ما كتبته"]]);
  book.addSheet("المؤسسات");
  const made = await writing;
  expect(made.map(({ name }) => name)).toEqual(["المؤسسات (2)", "الخدمات"]);
  expect(requests()).toHaveLength(2);
  expect(book.sheets[0]!.value(1, 0)).toBe("ما كتبته");
});

test("whoever begins to edit a cell meanwhile finds the workbook as it was, and can try again", async () => {
  clockOf(50);
  const { book, page, workbook } = await startExcel(createBook("لي"));
  const before = bookImage(book);
  const writing = workbook.addSheets(round(1), { rightToLeft: false });
  await turn();
  page.standin.isEditingCell = true;
  await expect(writing).rejects.toMatchObject(beingEdited);
  expect(bookImage(book)).toEqual(before);
  page.standin.isEditingCell = false;
  await workbook.addSheets(round(1), { rightToLeft: false });
  expect(book.sheets.map(({ name }) => name)).toEqual(["لي", "المؤسسات", "الخدمات"]);
});

test("sheets that could not be filled because a cell was being edited go when the user leaves it", async () => {
  const { book, page, workbook } = await startExcel(createBook("لي"));
  const before = bookImage(book);
  const answer = page.standin.answer.bind(page.standin);
  page.standin.answer = async (...request) => {
    const answered = await answer(...request);
    if (book.sheets.length > 1) page.standin.isEditingCell = true;
    return answered;
  };
  await expect(workbook.addSheets(round(1), { rightToLeft: false })).rejects.toMatchObject(beingEdited);
  expect(book.sheets).toHaveLength(3);
  page.standin.answer = answer;
  page.standin.isEditingCell = false;
  for (let turns = 0; turns < 50 && book.sheets.length > 1; turns++) await turn();
  expect(bookImage(book)).toEqual(before);
});

test("a cell that is edited while sheets are made anew leaves them as they were", async () => {
  const { book, page, workbook, replacements } = await started();
  const before = bookImage(book);
  clockOf(50);
  const writing = workbook.replaceSheets(replacements, { rightToLeft: false });
  await turn();
  page.standin.isEditingCell = true;
  await expect(writing).rejects.toMatchObject(beingEdited);
  expect(bookImage(book)).toEqual(before);
});

test("a sheet that is protected or renamed meanwhile is found so, and what was written there meanwhile is written over", async () => {
  const { book, workbook, replacements, requests } = await started();
  const [, institutions, services] = book.sheets;
  clockOf(50);
  const refused = workbook.replaceSheets(replacements, { rightToLeft: false });
  for (let turns = 0; turns < 3; turns++) await turn();
  expect(requests()).toHaveLength(0);
  services!.change("protection", { options: {}, password: null } as never);
  const before = bookImage(book);
  await expect(refused).rejects.toMatchObject({ problem: { kind: "sheetProtected", sheet: "الخدمات" } });
  expect(bookImage(book)).toEqual(before);
  services!.change("protection", null);

  const written = workbook.replaceSheets(replacements, { rightToLeft: false });
  for (let turns = 0; turns < 3; turns++) await turn();
  book.renameSheet(institutions!.id, "مؤسساتنا");
  institutions!.write(2, 1, [[7]]);
  await written;
  expect(book.sheets.map(({ name }) => name)).toEqual(["لي", "مؤسساتنا", "الخدمات"]);
  expect(institutions!.value(2, 1)).toBe(2);
  expect(services!.value(2_001, 1)).toBe(2);
});
