import { fileReport } from "../../src/report/fileReport";
import { fileText } from "../../src/report/plainText";
import { goodService, header, scannedMuscat } from "../fixtures/inventories";
import { arabic, checkedInventory, english } from "./checkedInventory";

const blank = goodService("إصدار ترخيص بناء");
blank[8] = "";

test("the verdict comes first, then the sheet, the counts and the cell with what to do", () => {
  const text = fileText(fileReport(checkedInventory([header, blank]), english), "en");
  const lines = text.split("\n");
  expect(lines[0]).toBe("a.xlsx");
  expect(lines[1]).toMatch(/^Rejected/);
  expect(lines[3]).toContain("Service inventory, 1 service");
  expect(lines[4]).toBe("1 error, 0 warnings, 0 notes");
  expect(text).toMatch(/I2.*هل الخدمة تتطلب زيارة مواقع.*Choose from: .*نعم.*لا/);
});

test("in Arabic, figures keep their order inside isolates", () => {
  const text = fileText(fileReport(checkedInventory(scannedMuscat("reading")), arabic), "ar");
  expect(text).toContain("نعم: \u206638 (58%)\u2069، بين \u206657.6%\u2069 و\u206671.2%\u2069");
});

test("a proposal has its column, what stands there, what is proposed, how sure, how many cells and which", () => {
  const text = fileText(fileReport(checkedInventory(scannedMuscat("reading")), english), "en");
  expect(text).toContain(
    "«\u2068خدمة تهم عدد ضغير من المستفيدين\u2069» → «\u2068خدمة تهم عدد صغير من المستفيدين\u2069» (Certain, 19 cells, J2",
  );
});

test("what has no proposal stands before what has one", () => {
  const text = fileText(fileReport(checkedInventory(scannedMuscat("reading")), english), "en");
  expect(text.indexOf("Required cell blank")).toBeLessThan(text.indexOf("Each has a proposal"));
});

test("a file that was not read says why", () => {
  const error = { kind: "emptyFile", message: "The file is empty." };
  expect(fileText(fileReport({ file: "b.xlsx", assessments: [], skipped: [], error }, english), "en")).toBe(
    "b.xlsx\nNot read: nothing in it has been checked.\nThe file is empty.\n",
  );
});
