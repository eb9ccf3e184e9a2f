import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import { readTable } from "../../../src/core/rows/readTable";
import { unreadableCells } from "../../../src/core/rows/unreadableCells";
import { goodService, header, sheetOf } from "../../fixtures/inventories";

const unreadable = (...changes: readonly Readonly<Record<number, string | null>>[]) => {
  const services = changes.map((changed, at) =>
    goodService(`خدمة رقم ${at}`).map((cell, column) => (column in changed ? changed[column] : cell)),
  );
  return unreadableCells(readTable(sheetOf([header, ...services]), serviceCatalogue)!);
};

test.each<[string, Readonly<Record<number, string | null>>[], number]>([
  ["good services have none", [{}, {}], 0],
  ["a blank cell is none", [{ 1: null }], 0],
  ["a cell that is certain to mean a value is none", [{ 2: "K" }], 0],
  ["every cell counts, also where several hold the same", [{ 1: "غير معروف", 2: "؟؟" }, { 1: "غير معروف" }], 3],
])("%s", (_, changes, count) => {
  expect(unreadable(...changes)).toBe(count);
});
