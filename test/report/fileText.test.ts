import { fileReport } from "../../src/report/fileReport";
import { fileText } from "../../src/report/fileText";
import { fileSection } from "../../src/report/page/fileSection";
import { assessSheets } from "../../src/core";
import { goodService, header, scannedMuscat, settings, sheetOf } from "../fixtures/inventories";
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
  expect(text).toContain("نعم: \u206638 (57.6%)\u2069، بين \u206657.6%\u2069 و\u206671.2%\u2069");
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

test("of a row that was read as a part of another it is said so beside the proposal: it may be a service of its own", () => {
  const rows = [header, goodService("إصدار ترخيص بناء"), ["حجز قاعة مناسبات"]];
  const text = fileText(fileReport(checkedInventory(rows), arabic), "ar");
  expect(text).toMatch(
    /الصف .*3.*: يبدو هذا جزءاً من الصف .*2.*؛ قُرئ الصفان خدمة واحدة\..*وإن كان خدمة مستقلة فأكمله\./,
  );
});

test("every change that is proposed for the scanned inventory is printed, each with its own cells and text", () => {
  const report = fileReport(checkedInventory(scannedMuscat("asScanned")), english);
  const proposals = report.sheets[0]?.proposals ?? [];
  const changes = proposals.flatMap((proposal) => proposal.changes);
  expect(proposals.length).toBeGreaterThan(50);
  expect(changes.length).toBeGreaterThan(proposals.length);
  const printed = fileText(report, "en")
    .split("\n")
    .filter((line) => line.includes(" → "));
  expect(printed).toHaveLength(changes.length);
  changes.forEach(({ cells, after }, index) => {
    expect(printed[index]).toContain(after);
    expect(printed[index]).toContain(cells);
  });
});

test("many notes of one kind are cut, their count is not", () => {
  const strangers = Array.from({ length: 190 }, (_, index) => `عمود ${index} للإدارة`);
  const service = goodService("إصدار ترخيص بناء");
  const rows = [
    [...header, ...strangers],
    [...service, ...strangers.map(() => "س")],
  ];
  const text = fileText(fileReport(checkedInventory(rows), english), "en");
  expect(text.match(/is not known/g)).toHaveLength(10);
  expect(text).toContain("Unknown column (190)");
  expect(text).toContain("and 180 more");
});

test("of 300 proposals the text says 100 and the page 200, and both count the rest", () => {
  const rows = [
    header,
    ...Array.from({ length: 300 }, (_, index) => {
      const service = goodService(`طلب ترخيص رقم ${index}`);
      return [service[0]!, `تفاعلية كتبت في الصفحة رقم ${index}`, ...service.slice(2)];
    }),
  ];
  const report = fileReport(checkedInventory(rows), english);
  expect(report.sheets[0]!.proposalCount).toBe(300);
  const text = fileText(report, "en");
  const printed = text.slice(text.indexOf("Proposed repairs"), text.indexOf("Statistics"));
  expect(printed.match(/تفاعلية كتبت/g)).toHaveLength(100);
  expect(printed).toContain("200 more");
  const page = fileSection(report, "en").markup;
  const section = page.slice(page.indexOf("<h4>Proposed repairs"), page.indexOf("<h4>Statistics"));
  expect(section.match(/تفاعلية كتبت/g)).toHaveLength(200);
  expect(section).toContain("100 more");
});

test("a sheet of something else is no inventory of 0 services, and one whose columns stand twice neither", () => {
  const [unknown] = assessSheets([sheetOf([["a", "b"]])], settings);
  if (!unknown) throw new Error("No sheet");
  const file = { file: "a.xlsx", assessments: [unknown], skipped: [], error: null };
  expect(fileText(fileReport(file, english), "en")).toContain(
    "No inventory, scorecard or programme sheet was recognised in it",
  );
  const twice = [header, goodService("إصدار ترخيص بناء")].map((row) => [...row, ...row]);
  const text = fileText(fileReport(checkedInventory(twice), english), "en");
  expect(text).toContain("Service inventory, its services not counted");
});

test("a file that was not read says why", () => {
  const error = { kind: "emptyFile", message: "The file is empty." };
  expect(fileText(fileReport({ file: "b.xlsx", assessments: [], skipped: [], error }, english), "en")).toBe(
    "b.xlsx\nNot read: nothing in it has been checked.\nThe file is empty.\n",
  );
});

test("sheets that were not read are named with their rows; a template's cover and lists, and the pane's own results, are not", () => {
  const { file, assessments } = checkedInventory([header, goodService("إصدار ترخيص بناء")]);
  const unread = (name: string, rows: number) => ({ name, why: "notRecognised", rows }) as const;
  const skipped = [
    unread("قريات", 7),
    unread("الغلاف", 3),
    unread("Lists", 5),
    unread("نتائج", 1),
    unread("الإحصاءات - الخدمات", 40),
    unread("فارغة", 0),
    { name: "الجهة", why: "cover" } as const,
  ];
  const checked = { file, assessments, skipped, error: null };
  const named = "«\u2068قريات\u2069»";
  expect(fileReport(checked, english).remarks).toEqual([
    expect.stringContaining(`nothing in them counts: ${named} (7 rows), «\u2068نتائج\u2069» (1 row). Where`),
  ]);
  expect(fileReport(checked, arabic).remarks).toEqual([
    expect.stringContaining(`${named} (\u20667\u2069 صفوف)، «\u2068نتائج\u2069» (صف واحد). إن`),
  ]);
});
