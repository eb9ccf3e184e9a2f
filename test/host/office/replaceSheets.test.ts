import type { DescribedSheet } from "../../../src/report/describedWorkbook";
import { areaAt } from "../../../src/host/cells/address";
import type { HostFailure } from "../../../src/host/sheet";
import { createBook } from "../../../src/workbench/book/createBook";
import { bookImage } from "./bookImage";
import { startExcel } from "./startExcel";

function table(name: string, rows: readonly (readonly (string | number | null)[])[]): DescribedSheet {
  return {
    name,
    columns: [{ width: 30 }, { width: 10, format: "score" }],
    rows: [
      { style: "header", cells: ["المؤسسة", "الدرجة"] },
      ...rows.map((cells) => ({ style: "body" as const, cells })),
    ],
    frozenRows: 1,
    filterRow: 1,
    dropDowns: [{ column: 0, firstRow: 2, lastRow: 9, onlyListed: true, list: { values: ["أ", "ب"] } }],
    notes: [{ row: 1, column: 0, text: "شرح" }],
  };
}

const first = [table("المؤسسات", [["أ", 50], ["ب", 60], ["ج", 70]]), table("الخدمات", [["س", 1]])]; // prettier-ignore
const second = [table("المؤسسات", [["أ", 55], ["ب", 60]]), table("الخدمات", [["س", 2], ["ص", 3]])]; // prettier-ignore

async function started(level?: number) {
  const excel = await startExcel(createBook("لي"), { ...(level !== undefined && { level }) });
  const made = await excel.workbook.addSheets(first, { rightToLeft: false });
  const replacements = second.map((described, index) => ({ sheet: made[index]!.id, described }));
  return { ...excel, made, replacements };
}

const cells = (sheet: { formulas(area: ReturnType<typeof areaAt>): unknown }, at: string) =>
  sheet.formulas(areaAt(at)) as unknown[][];

test("the described columns are written anew, and what stands beside them and on other sheets stays", async () => {
  const { book, workbook, made, replacements } = await started();
  const [mine, institutions, services] = book.sheets;
  mine!.write(1, 0, [[{ formula: "='المؤسسات'!B2", value: 50 }]]);
  institutions!.write(2, 3, [["ملاحظتي"]]);
  institutions!.changeStyle(areaAt("A4:B4"), { fill: "#FFFF00" });
  await workbook.replaceSheets(replacements, { rightToLeft: false });
  expect(cells(institutions!, "A1:D4")).toEqual([
    ["المؤسسة", "الدرجة", null, null],
    ["أ", 55, null, "ملاحظتي"],
    ["ب", 60, null, null],
    [null, null, null, null],
  ]);
  expect(cells(services!, "A1:B3")).toEqual([
    ["المؤسسة", "الدرجة"],
    ["س", 2],
    ["ص", 3],
  ]);
  expect(institutions!.style(4, 0).fill).toBeNull();
  expect(institutions!.parts.filter?.area).toEqual(areaAt("A1:B3"));
  expect(institutions!.parts.view.frozenRows).toBe(1);
  expect(institutions!.parts.notes).toHaveLength(1);
  expect(institutions!.parts.validations).toHaveLength(1);
  expect(book.sheets.map(({ id, name }) => ({ id, name })).slice(1)).toEqual(made);
  expect(mine!.formula(1, 0)).toBe("='المؤسسات'!B2");
  expect(book.activeSheet.name).toBe("المؤسسات");
});

test("a sheet keeps the name that its user gave it", async () => {
  const { book, workbook, replacements } = await started();
  book.renameSheet(book.sheets[1]!.id, "مؤسساتنا");
  await workbook.replaceSheets(replacements, { rightToLeft: false });
  expect(book.sheets.map(({ name }) => name)).toEqual(["لي", "مؤسساتنا", "الخدمات"]);
});

test("nothing is changed where one of the sheets is protected, or gone", async () => {
  const { book, workbook, replacements } = await started();
  book.sheets[2]!.change("protection", { options: {}, password: null } as never);
  const before = bookImage(book);
  const failure = await workbook
    .replaceSheets(replacements, { rightToLeft: false })
    .catch((error: HostFailure) => error.problem);
  expect(failure).toEqual({ kind: "sheetProtected", sheet: "الخدمات" });
  const gone = [...replacements, { sheet: "{gone}", described: second[0]! }];
  await expect(workbook.replaceSheets(gone, { rightToLeft: false })).rejects.toMatchObject({
    problem: { kind: "sheetGone" },
  });
  expect(bookImage(book)).toEqual(before);
});

test("one request looks, and one writes each sheet; Office 2021 has all that is needed", async () => {
  const { book, workbook, requests, replacements } = await started(14);
  requests();
  await workbook.replaceSheets(replacements, { rightToLeft: true });
  expect(requests()).toHaveLength(3);
  expect(cells(book.sheets[1]!, "B2:B4")).toEqual([[55], [60], [null]]);
});
