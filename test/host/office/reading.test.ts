import { createBook } from "../../../src/workbench/book/createBook";
import { readSheet, startExcel } from "./startExcel";

test("a small sheet is read in one request", async () => {
  const book = createBook();
  book.activeSheet.write(1, 0, [
    ["الاسم", "سنة"],
    ["خدمة", 2017],
    [null, true],
  ]);
  const { workbook, requests } = await startExcel(book);
  const read = await readSheet(workbook);
  expect(read.grid).toEqual({
    rowNumbers: [1, 2, 3],
    rows: [
      ["الاسم", "سنة"],
      ["خدمة", 2017],
      [undefined, true],
    ],
  });
  expect(requests()).toHaveLength(1);
});
