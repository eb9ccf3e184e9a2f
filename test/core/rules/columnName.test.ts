import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import { readTable } from "../../../src/core/rows/readTable";
import { columnName } from "../../../src/core/rules/columnName";
import { goodService, header, sheetOf } from "../../fixtures/inventories";

const named = (second: string) => {
  const table = readTable(
    sheetOf([header.map((text, at) => (at === 1 ? second : text)), goodService("طلب ترخيص بئر")]),
    serviceCatalogue,
  );
  return columnName("nature", serviceCatalogue, table, "en");
};

test.each([
  ["طبيعة الخدمة\nNature of service", "طبيعة الخدمة Nature of service"],
  ["طبيعة\r\n الخدمة ", "طبيعة الخدمة"],
  ["طبيعة\u00A0الخدمة\u200F", "طبيعة الخدمة"],
  ["نوع الخدمة", "نوع الخدمة"],
])("a column is called by its header, on one line and without codes: %j", (text, expected) => {
  expect(named(text)).toBe(expected);
});

test("where it has none it is called as in the catalogue, in the language of the sheet", () => {
  const table = readTable(sheetOf([header.slice(0, 5), goodService("طلب ترخيص بئر")]), serviceCatalogue);
  expect(columnName("fees", serviceCatalogue, table, "en")).toBe("تستلزم رسوماً");
  expect(columnName("fees", serviceCatalogue, undefined, "en")).toBe("Requires fees");
});
