import { serviceCatalogue, type CellValue } from "../../../src/core";
import { holdsServices } from "../../../src/core/rows/holdsServices";
import { goodService, header, sheetOf } from "../../fixtures/inventories";

const services = ["تجديد بطاقة", "إصدار ترخيص بناء", "طلب قطعة أرض"].map(goodService);
const { valueLists } = serviceCatalogue;
const lists = Object.values(valueLists).map((values) => values.map(({ labels }) => labels["ar"] ?? ""));
const asColumns = (columns: readonly (readonly string[])[]): CellValue[][] =>
  Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => column[row] ?? null),
  );

test.each<[string, readonly (readonly CellValue[])[], boolean]>([
  ["no header", services, true],
  ["headers in other words", [header.map((_, at) => `عمود ${at}`), ...services], true],
  ["a title above, a number before", [["كشف"], ...services.map((row, at) => [at + 1, ...row])], true],
  ["one service: nothing repeats", services.slice(0, 1), false],
  ["the lists to choose from", asColumns(lists), false],
  ["a count of each answer", asColumns([lists.flat(), lists.flat().map((_, at) => String(at))]), false],
  ["remarks", [["ملاحظات"], ["تمت المراجعة"], ["تمت المراجعة"]], false],
  ["two columns of answers", services.map((row) => row.slice(0, 2)), false],
  ["nothing", [], false],
])("%s", (_, rows, expected) => {
  expect(holdsServices(sheetOf(rows), serviceCatalogue)).toBe(expected);
});
