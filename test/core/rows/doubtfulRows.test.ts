import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import { readTable } from "../../../src/core/rows/readTable";
import type { CellValue } from "../../../src/core/rows/sheet";
import { goodService, header, sheetOf } from "../../fixtures/inventories";

type Row = readonly CellValue[];

const blank: Row = [];
const answers = goodService("").slice(1);
const names = ["إصدار رخصة بناء", "نقل ملكية عقار", "طلب قطعة أرض", "تصديق الوثائق", "شكوى على مخالفة", "ترخيص لوحة"];
const service = (at: number): Row => goodService(names[at % names.length]!);
const services = (count: number): Row[] => Array.from({ length: count }, (_, at) => service(at));

/** The rows with a column of numbers before them: those that answer are numbered, or those of which it is said. */
function numbered(rows: readonly Row[], isCounted = (row: Row): boolean => row.length === header.length): Row[] {
  let number = 0;
  return rows.map((row) => (row.length === 0 ? row : [isCounted(row) ? ++number : null, ...row]));
}

const read = (rows: readonly Row[]) => readTable(sheetOf(rows), serviceCatalogue);
const readNumbered = (rows: readonly Row[]) => read([["م", ...header], ...rows]);

const notes: Row[] = [
  blank,
  ["ملاحظات:"],
  ["1- الخدمات أعلاه مقدمة من الدائرة فقط"],
  ["إعداد: أحمد بن سالم الحارثي"],
  ["التوقيع: ................"],
  ["اعتماد: مدير الدائرة"],
  ["الختم"],
];
const summary: Row[] = [
  blank,
  ["طبيعة الخدمة", "العدد"],
  ["معلوماتية", 1],
  ["تفاعلية", 3],
  ["إجرائية", 1],
  ["الإجمالي", 5],
  ["الخدمات الموسمية", 1],
  ["نسبة التحول", "٢٠٪"],
];
/** A service whose name stands in so many rows; its answers beside the line of that number. */
const wrapped = (lines: readonly string[], answering = 0): Row[] =>
  lines.map((line, at) => (at === answering ? [line, ...answers] : [line]));
const twoLines = ["التصديق على استمارة طلب", "تصحيح الاسم في الوثائق"];
const threeLines = ["تجديد ترخيص مزاولة نشاط", "تجاري في الأسواق", "الشعبية والحرفية"];
const manyTimes = (count: number, rows: readonly Row[]): Row[] => Array.from({ length: count }, () => rows).flat();
/** Directorates with so many services each, under a heading and over a total. */
const directorates = (...counts: readonly number[]): Row[] =>
  counts.flatMap((count) => [["مديرية التراخيص"], ...services(count), ["إجمالي مديرية التراخيص", count]]);

test.each<[string, Row[], number]>([
  ["names over two rows", manyTimes(20, wrapped(twoLines)), 20],
  ["the same and a remark", [...manyTimes(20, wrapped(twoLines)), ["ملاحظة: البيانات أولية"]], 20],
  ["the same and a total", [...manyTimes(20, wrapped(twoLines)), ["الإجمالي: ٢٠ خدمة"]], 20],
  ["names over three rows", manyTimes(5, wrapped(threeLines)), 5],
  ["answers beside the middle one of three", manyTimes(5, wrapped(threeLines, 1)), 5],
  ["notes and signatures", [...services(3), ...notes], 3],
  ["more services with them", [...services(5), ...notes], 5],
  ["one service and two captions", [service(0), ["إعداد: أحمد"], ["التاريخ: 12/3/2024"]], 1],
  ["directorates of one service", directorates(1, 1, 1), 3],
  ["directorates of one or two", directorates(2, 1, 1, 2), 6],
  ["a summary", [...services(5), ...summary], 5],
  ["a summary without a gap", [...services(5), ...summary.slice(1)], 5],
])("however many rows beside them are no services, numbered services are counted: %s", (_, rows, count) => {
  const table = readNumbered(numbered(rows));
  expect(table?.rowNumbers).toHaveLength(count);
  const told = new Set([...table!.rowNumbers, ...table!.oddRows.map(({ row }) => row)]);
  rows.forEach((row, at) => expect(row.length === 0 || told.has(at + 2)).toBe(true));
});

test.each<[string, number]>([
  ["ملاحظات:", 5],
  ["Notes: ", 5],
  ["مديرية التراخيص:", 7],
])("numbered texts under «%s» below the last answer: %d services", (heading, count) => {
  const below: Row[] = [[heading], ["تقدم الخدمات في المقر الرئيسي"], ["تطلب الرسوم نقداً"]];
  const rows = numbered([...services(5), blank, ...below], (row) => row.length > 0 && row[0] !== heading);
  const table = readNumbered(rows);
  expect(table?.rowNumbers).toHaveLength(count);
  const strays = table?.oddRows.flatMap(({ row, kind }) => (kind === "stray" ? row : []));
  expect(strays).toEqual([8, 9, 10].slice(0, 8 - count));
});

test.each<[string, Row[], number]>([
  ["names over two rows and a remark", [...manyTimes(20, wrapped(twoLines)), ["ملاحظة: البيانات أولية"]], 20],
  ["names over three rows", manyTimes(5, wrapped(threeLines)), 5],
  ["notes and signatures", [...services(3), ...notes], 3],
  ["directorates of one or two", directorates(1, 2, 1), 4],
])("totals, captions and rests of names are no services where none is numbered either: %s", (_, rows, count) => {
  expect(read([header, ...rows])?.rowNumbers).toHaveLength(count);
});

const waiting: Row[] = ["رخصة حفر", "شهادة منشأ", "كروكي تنظيمي", "بطاقة مستفيد", "تصريح دخول"].map((name) => [name]);

test.each<[string, Row[], number]>([
  ["below those that are filled in", [...services(3), ...waiting], 8],
  ["among them", [service(0), ["طلب إجازة"], ["طلب نقل"], service(1), ["إصدار بطاقة"], ["تجديد بطاقة"]], 6],
  ["and nothing else", waiting, 5],
  [
    "with figures of a column that is not known",
    [service(0), ...waiting.map((row, at) => [...row, ...Array<null>(10).fill(null), at + 1])],
    6,
  ],
])("names that wait to be filled in are services: %s", (_, rows, count) => {
  expect(read([header, ...rows])?.rowNumbers).toHaveLength(count);
  expect(readNumbered(numbered(rows, () => true))?.rowNumbers).toHaveLength(count);
});

test("a half-filled numbered sheet keeps its services, and its notes are none", () => {
  const rows = numbered([...services(3), ...waiting], () => true);
  const table = readNumbered([...rows, blank, [null, "ملاحظة: البيانات قيد الاستكمال"], [null, "إعداد: أحمد"]]);
  expect(table?.rowNumbers).toEqual(Uint32Array.of(2, 3, 4, 5, 6, 7, 8, 9));
  expect(table?.oddRows).toEqual([11, 12].map((row) => ({ kind: "stray", row })));
});

test("names that are numbered at the end of the row are services, whether they answer or not", () => {
  const withNumber = (row: Row, at: number): Row => [
    ...row,
    ...Array<null>(header.length - row.length).fill(null),
    at + 1,
  ];
  const rows = [...services(3), ...waiting].map(withNumber);
  expect(read([[...header, "م"], ...rows])?.rowNumbers).toHaveLength(8);
  expect(read([[...header, "م"], ...waiting.map(withNumber)])?.rowNumbers).toHaveLength(5);
});

test.each<[string, readonly CellValue[]]>([
  ["texts", ["البلدية", "البلدية", "البلدية", "الأوقاف", "الأوقاف", "الأوقاف"]],
  ["figures", [3, 5, 1, 1, 7, 4]],
])("names right below the services that only a column of the sheet's own stands beside are services: %s", (_, own) => {
  const beside = (row: Row, at: number): Row => [own[at] ?? null, ...row];
  const signed: Row[] = [blank, ["إعداد", "سالم بن علي"], ["اعتماد", "مدير الدائرة"]];
  const table = read([["الإدارة", ...header], ...[...services(4), ...waiting.slice(0, 2)].map(beside), ...signed]);
  expect(table?.rowNumbers).toEqual(Uint32Array.of(2, 3, 4, 5, 6, 7));
  expect(table?.oddRows).toEqual([9, 10].map((row) => ({ kind: "stray", row })));
});

test("numbers alone and a row that says there is no service make none", () => {
  const table = readNumbered([...Array.from({ length: 10 }, (_, at) => [at + 1]), [null, "لا توجد خدمات"]]);
  expect(table?.rowNumbers).toEqual(Uint32Array.of());
  expect(table?.oddRows).toEqual([{ kind: "stray", row: 12 }]);
});

test("a name without a number between numbered services is the rest of the one above; at the end it is a service", () => {
  const [first, second] = numbered(services(2));
  const table = readNumbered([first!, [null, "طلب ترخيص"], second!, [null, "طلب إجازة"]]);
  expect(table?.rowNumbers).toEqual(Uint32Array.of(2, 4, 5));
  expect(table?.oddRows).toEqual([{ kind: "continuation", row: 3, of: 2 }]);
});

test("a heading outside the fields' columns is told also where it stands right under the header", () => {
  const rows = [["أولاً: الأراضي"], ...numbered(services(2)), ["ثانياً: الإسكان"], ...numbered(services(2))];
  const table = readNumbered(rows);
  expect(table?.rowNumbers).toEqual(Uint32Array.of(3, 4, 6, 7));
  expect(table?.oddRows).toEqual([2, 5].map((row) => ({ kind: "stray", row })));
});
