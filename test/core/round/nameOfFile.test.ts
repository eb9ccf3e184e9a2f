import { fileName, nameOfFile } from "../../../src/core/round/nameOfFile";

test.each([
  ["2024/حصر-خدمات_وزارة الصحة 2024 (1).xlsx", "وزارة الصحة"],
  ["C:\\الجولة\\وزارة المالية_نهائي.xlsx", "وزارة المالية"],
  ["Muscat Governorate inventory v2 2024-05-01.xlsx", "Muscat Governorate"],
  ["٢٠٢٤-محافظة مسقط.csv", "محافظة مسقط"],
  ["الادعاء العام 01-12-2024.xlsx", "الادعاء العام"],
  ["محافظة ظفار 2024 حصر + إجادة.xlsx", "محافظة ظفار"],
  ["محافظة ظفار 2024 حصر وإجادة.xlsx", "محافظة ظفار"],
  ["1- وزارة الاقتصاد.xlsx", "وزارة الاقتصاد"],
  ["٠٢_وزارة العمل.xlsx", "وزارة العمل"],
])("what stands around the name goes: %s", (path, name) => {
  expect(nameOfFile(path)).toBe(name);
});

test.each([
  ["a year that no file is dated with", "وحدة متابعة تنفيذ رؤية عمان 2040.xlsx", "وحدة متابعة تنفيذ رؤية عمان 2040"],
  ["words of files inside the name", "هيئة الخدمات المالية.xlsx", "هيئة الخدمات المالية"],
  ["a number at the end", "مدرسة ١.xlsx", "مدرسة ١"],
  ["a name of nothing else", "inventory.xlsx", "inventory"],
  ["a name that is only a year", "2024.xlsx", "2024"],
  ["a name that is only a number", "12.xlsx", "12"],
])("%s stays", (_, path, name) => {
  expect(nameOfFile(path)).toBe(name);
});

test("folders of either system go", () => {
  expect([fileName("a/b.xlsx"), fileName("a\\b.xlsx"), fileName("b.xlsx")]).toEqual(["b.xlsx", "b.xlsx", "b.xlsx"]);
});
