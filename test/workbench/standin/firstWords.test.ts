import { createBook } from "../../../src/workbench/book/createBook";
import { startOfficePage } from "../../fixtures/officePage";

it("answers the real office.js over a workbook", async () => {
  const book = createBook("ورقة 1");
  book.activeSheet.write(1, 0, [
    ["اسم", "عدد"],
    ["خدمة", 12],
  ]);
  const { Excel, Office, log } = startOfficePage(book);
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  log.length = 0;
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true).load("values,address");
    await context.sync();
    expect(used.address).toBe("'ورقة 1'!A1:B2");
    expect(used.values).toEqual([
      ["اسم", "عدد"],
      ["خدمة", 12],
    ]);
  });
  expect(log.filter(({ purpose }) => purpose === "page")).toHaveLength(1);
});
