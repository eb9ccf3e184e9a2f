import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import { readTable } from "../../../src/core/rows/readTable";
import type { CellValue } from "../../../src/core/rows/sheet";
import { cellOf } from "../../../src/core/rows/table";
import { goodService, header, sheetOf } from "../../fixtures/inventories";

const read = (values: (CellValue | undefined)[][], facts = {}) => readTable(sheetOf(values, facts), serviceCatalogue);
const names = ["طلب ترخيص بئر", "صرف مستحقات الزكاة", "استعارة كتب", "تأسيس الجمعيات"];
const services = names.map(goodService);
const blank: CellValue[] = [];

test("a header under title rows is found by the catalogue's names", () => {
  const table = read([
    ["محافظة مسقط"],
    ["جرد الخدمات", null, "2024"],
    blank,
    blank,
    ["", "تاريخ"],
    blank,
    header,
    ...services,
  ]);
  expect(table?.headerRows).toEqual([7]);
  expect(table?.rowNumbers).toEqual(Uint32Array.of(8, 9, 10, 11));
});

test("columns may stand in any order, among others", () => {
  const shuffled = [header, ...services].map((row) => ["x", ...[...row].reverse(), "y"]);
  const table = read(shuffled);
  expect(table?.fields.map(({ field, column }) => [field.id, column])).toContainEqual(["name", 11]);
  expect(table?.headers.filter(({ match }) => match.kind === "unknown").map(({ column }) => column)).toEqual([0, 12]);
});

test("English headers are known as well", () => {
  const table = read([
    ["Service name", "Nature", "Seasonal", "Fees"],
    ["Licence", "Interactive", "No", "Y"],
  ]);
  expect(table?.fields.map(({ field, language }) => [field.id, language])).toEqual([
    ["name", "en"],
    ["nature", "en"],
    ["seasonal", "en"],
    ["fees", "en"],
  ]);
});

const numberings: [string, (at: number) => string][] = [
  ["1. ", (at) => `${at}. `],
  ["1) ", (at) => `${at}) `],
  ["1-", (at) => `${at}-`],
  ["1: ", (at) => `\u200F${at} : `],
  ["1.2 ", (at) => `1.${at} `],
  ["(1) ", (at) => `(${at}) `],
  ["١- ", (at) => `${"٠١٢٣٤٥٦٧٨٩"[at % 10]}- `],
  ["۱ـ ", (at) => `${"۰۱۲۳۴۵۶۷۸۹"[at % 10]}ـ `],
];

test.each(numberings)(
  "headers numbered %j are known, also where they are printed again, and said to be inexact",
  (_, number) => {
    const numbered = header.map((text, at) => number(at + 1) + text);
    const table = read([numbered, ...services.slice(0, 2), numbered, ...services.slice(2)]);
    const plain = read([header, ...services]);
    expect(table?.fields.map(({ field, column }) => [field.id, column])).toEqual(
      plain?.fields.map(({ field, column }) => [field.id, column]),
    );
    expect(table?.headers.every(({ match }) => match.kind === "field" && match.sureness === "part")).toBe(true);
    expect(table?.rowNumbers).toEqual(Uint32Array.of(2, 3, 5, 6));
  },
);

test("a number that is no ordinal names no header, and a misspelt header is found behind its ordinal", () => {
  const table = read([[...header.slice(0, 10), "2024 متلقي الخدمة", "3.", "11. متلقى الخدمه"], ...services]);
  expect(table?.headers.slice(10).map(({ match }) => match.kind)).toEqual(["unknown", "unknown", "field"]);
  const misread = header.map((text, at) => (at === 9 ? "10. القيمه الاسترانيجيه" : text));
  expect(read([misread, ...services])?.headers[9]?.match).toMatchObject({ sureness: "near" });
});

describe("languages of headers and answers", () => {
  const english = ["Service name", "Nature of service", "Seasonal", "Current delivery channel"];
  const manners = (rows: (CellValue | undefined)[][], field: string) => {
    const column = read(rows)?.fields.find((each) => each.field.id === field);
    const readings = services.map((_, at) => column && cellOf(column, at).reading);
    return readings.map((reading) => (reading?.kind === "read" ? reading.manner : reading?.kind));
  };
  const withCells = (at: number, headerText: string, cells: readonly string[]): CellValue[][] =>
    [header, ...services].map((row, index) =>
      row.map((cell, column) => (column !== at ? cell : index === 0 ? headerText : cells[index - 1]!)),
    );

  test.each([
    "Seasonal خدمة موسمية",
    "خدمة موسمية Seasonal",
    "Seasonal (خدمة موسمية)",
    "خدمة موسمية [Seasonal]",
    "Seasonal / خدمة موسمية",
    "خدمة موسمية\nSeasonal",
    "خدمة\nموسمية\nSeasonal\nservice",
    "3. خدمة موسمية Seasonal",
  ])("%j is one header in two languages", (text) => {
    const table = read(withCells(2, text, ["نعم", "لا", "لا", "نعم"]));
    expect(table?.headers[2]?.match).toMatchObject({ kind: "field", field: { id: "seasonal" }, sureness: "part" });
    expect(manners(withCells(2, text, ["نعم", "لا", "لا", "نعم"]), "seasonal")).toEqual(Array(4).fill("canonical"));
    expect(manners(withCells(2, text, ["Yes", "No", "No", "Yes"]), "seasonal")).toEqual(Array(4).fill("canonical"));
  });

  test("«طبيعة / الخدمة» over several lines with its translation is no name", () => {
    const table = read(withCells(1, "طبيعة\nالخدمة\nNature of\nservice", ["تفاعلية", "تفاعلية", "تفاعلية", "تفاعلية"]));
    expect(table?.headers[1]?.match).toMatchObject({ field: { id: "nature" } });
  });

  test("answers are as they should be in the language of most headers, or of the column's own answers", () => {
    const answers = ["تفاعلية", "إجرائية", "تفاعلية", "تفاعلية"];
    expect(manners(withCells(1, "Nature of service", answers), "nature")).toEqual(Array(4).fill("canonical"));
    const ofEnglish = ["Interactive", "Procedural", "Interactive", "Interactive"];
    expect(manners(withCells(1, "طبيعة الخدمة", ofEnglish), "nature")).toEqual(Array(4).fill("canonical"));
    const rows = services.map((row) => row.slice(0, 4));
    expect(manners([english, ...rows], "channel")).toEqual(Array(4).fill("canonical"));
  });

  test("one answer in another language among a column's own is not, and repairs are written in the column's", () => {
    const answers = ["تفاعلية", "إجرائية", "تفاعليه", "Interactive"];
    expect(manners(withCells(1, "طبيعة الخدمة", answers), "nature")).toEqual([
      "canonical",
      "canonical",
      "form",
      "form",
    ]);
    expect(read(withCells(1, "Nature of service", answers))?.fields[1]?.language).toBe("ar");
  });

  test("a Y under an English header among Arabic answers is nobody's guess; ticks are of no language", () => {
    expect(manners(withCells(2, "Seasonal", ["نعم", "لا", "Y", "N"]), "seasonal")).toEqual([
      "canonical",
      "canonical",
      "unreadable",
      "unreadable",
    ]);
    const ticked = [english, ...services.map((row) => [row[0]!, "Interactive", "✓", "Traditional (not electronic)"])];
    expect(read(ticked)?.fields.map(({ language }) => language)).toEqual(Array(4).fill("en"));
  });
});

test("a misread header is matched nearly, and said to be", () => {
  const misread = header.map((text) => (text === "القيمة الاستراتيجية" ? "القيمه الاسترانيجيه" : text));
  const match = read([misread, ...services])?.headers[9]?.match;
  expect(match).toMatchObject({ kind: "field", field: { id: "strategicValue" }, sureness: "near" });
});

test("a header of two merged rows is read as one", () => {
  const upper = ["الاسم العربي", "طبيعة الخدمة", "قابل", null, "متلقي الخدمة"];
  const lower = [null, null, "للتسليم الفوري", "للجاهزية", null];
  const merges = [{ firstRow: 1, lastRow: 1, firstColumn: 2, lastColumn: 3 }];
  const table = read([upper, lower, ["طلب ترخيص بئر", "تفاعلية", "نعم", "x", "الأفراد"]], { merges });
  expect(table?.headerRows).toEqual([1, 2]);
  expect(table?.fields.map(({ field }) => field.id)).toEqual(["name", "nature", "immediate", "recipient"]);
});

test("a field that stands twice is scored nowhere", () => {
  const table = read([[...header, "طبيعة الخدمة"], ...services.map((row) => [...row, "إجرائية"])]);
  expect(table?.duplicates).toMatchObject([{ field: { id: "nature" }, columns: [1, 11] }]);
  expect(table?.fields.some(({ field }) => field.id === "nature")).toBe(false);
});

test.each<[string, CellValue[][], object[], number[]]>([
  ["a blank row inside", [services[0]!, blank, services[1]!], [{ kind: "blank", row: 3 }], [2, 4]],
  ["blank rows at the end", [services[0]!, blank, blank], [], [2]],
  ["a total row", [services[0]!, services[1]!, ["المجموع", 2, null, 2]], [{ kind: "total", row: 4 }], [2, 3]],
  ["a total row in Arabic digits", [services[0]!, ["الإجمالي: ", "٢"]], [{ kind: "total", row: 3 }], [2]],
  [
    "the total of a directorate",
    [services[0]!, ["عدد خدمات المديرية", 1], services[1]!],
    [{ kind: "total", row: 3 }],
    [2, 4],
  ],
  [
    "the rest of a wrapped name",
    [goodService("استمارة طلب تصريح"), ["مؤقت للسيارات"], services[1]!],
    [{ kind: "continuation", row: 3, of: 2 }],
    [2, 4],
  ],
  ["a footnote", [services[0]!, services[1]!, blank, ["* المصدر: المحافظة"]], [{ kind: "stray", row: 5 }], [2, 3]],
  ["counts without a name", [...services, [null, null, "نعم: 3", "لا: 5"]], [{ kind: "stray", row: 6 }], [2, 3, 4, 5]],
  ["a remark that answers", [...services, ["ملاحظة: نعم", null, "نعم"]], [{ kind: "stray", row: 6 }], [2, 3, 4, 5]],
  [
    "a total of counts with their words",
    [...services, ["الإجمالي (4 خدمات)", "4 تفاعلية", "2 نعم", null, null, "نعم: 4"]],
    [{ kind: "total", row: 6 }],
    [2, 3, 4, 5],
  ],
  [
    "a row that numbers the columns",
    [header.map((_, at) => "١٢٣٤٥٦٧٨٩"[at] ?? at + 1), ...services],
    [{ kind: "stray", row: 2 }],
    [3, 4, 5, 6],
  ],
  [
    "the heading of a group, whatever stands before its colon,",
    [services[0]!, ["ثانياً: تراخيص الآبار"], services[1]!],
    [{ kind: "stray", row: 3 }],
    [2, 4],
  ],
  ["the number of a page", [services[0]!, ["صفحة 1 من 2"], services[1]!], [{ kind: "stray", row: 3 }], [2, 4]],
  ["a lone number", [services[0]!, [null, null, null, 3], services[1]!], [{ kind: "stray", row: 3 }], [2, 4]],
  [
    "signatures right below",
    [...services, ["معد الحصر", null, null, "المراجع", null, null, null, "المدير العام"]],
    [{ kind: "stray", row: 6 }],
    [2, 3, 4, 5],
  ],
  [
    "the rest of a name that calls for more, however it begins,",
    [services[0]!, goodService("طلب الحصول على"), ["ترخيص مؤقت"], services[1]!],
    [{ kind: "continuation", row: 4, of: 3 }],
    [2, 3, 5],
  ],
])("%s is told from a service", (_, rows, oddRows, rowNumbers) => {
  const table = read([header, ...rows]);
  expect(table?.oddRows).toEqual(oddRows);
  expect(table?.rowNumbers).toEqual(Uint32Array.from(rowNumbers));
});

/** A service with some of its answers as these, and the row below it. */
const withRow = (answers: Readonly<Record<number, string>>, below: CellValue[]): CellValue[][] => [
  header,
  services[0]!.map((cell, column) => answers[column] ?? cell),
  below,
  ...services.slice(1),
];

test.each<[string, CellValue[][], string, readonly string[]]>([
  ["torn answers", withRow({ 3: "تقليدية غير" }, [null, null, null, "إلكترونية"]), "channel", ["traditional"]],
  [
    "an answer that is one by itself",
    withRow({ 4: "آلية" }, [null, null, null, null, "جزئياً"]),
    "automation",
    ["partial"],
  ],
  [
    "torn answers beside the rest of a name",
    withRow({ 10: "من الحكومة إلى" }, ["للمقيمين", ...Array<null>(9).fill(null), "الأفراد"]),
    "recipient",
    ["G2C"],
  ],
  [
    "a second recipient of one service",
    withRow({}, [...Array<null>(10).fill(null), "من الحكومة إلى الحكومة"]),
    "recipient",
    ["G2C", "G2G"],
  ],
])("%s are read together with the row above", (_, rows, id, values) => {
  const table = read(rows)!;
  expect(table.oddRows).toEqual([{ kind: "continuation", row: 3, of: 2 }]);
  expect(table.rowNumbers).toEqual(Uint32Array.of(2, 4, 5, 6));
  const column = table.fields.find(({ field }) => field.id === id)!;
  expect(cellOf(column, 0).reading).toMatchObject({ kind: "read", values });
});

test("services of which little is filled in yet stay services", () => {
  const only = (name: CellValue, recipient: string): CellValue[] => [name, ...Array<null>(9).fill(null), recipient];
  const rows = [header, ...services, only("طلب إجازة", "من الحكومة إلى الحكومة"), ["تجديد رخصة"], ["إصدار شهادة"]];
  expect(read(rows)?.rowNumbers).toEqual(Uint32Array.of(2, 3, 4, 5, 6, 7, 8));
  expect(read([header, only(null, "من الحكومة إلى الأفراد"), ...services])?.rowNumbers).toEqual(
    Uint32Array.of(2, 3, 4, 5, 6),
  );
});

test("a name alone is a service where it begins as names do, is numbered, or nothing is filled in yet", () => {
  expect(read([header, goodService("طلب ترخيص"), ["طلب إجازة"]])?.rowNumbers).toEqual(Uint32Array.of(2, 3));
  expect(
    read([
      ["م", ...header],
      [1, ...goodService("طلب ترخيص")],
      [2, "مؤقت"],
    ])?.rowNumbers,
  ).toEqual(Uint32Array.of(2, 3));
  expect(read([header, ["طلب ترخيص"], ["مؤقت"], ["بئر"]])?.rowNumbers).toEqual(Uint32Array.of(2, 3, 4));
});

test("a text merged over the columns of answers is a heading, a name merged with the column beside it goes on", () => {
  const merge = (lastColumn: number) => ({ merges: [{ firstRow: 3, lastRow: 3, firstColumn: 0, lastColumn }] });
  const rows = [header, services[0]!, ["دائرة التراخيص"], services[1]!];
  expect(read(rows, merge(10))?.oddRows).toEqual([{ kind: "stray", row: 3 }]);
  expect(read(rows, merge(1))?.oddRows).toEqual([{ kind: "continuation", row: 3, of: 2 }]);
  const numbered = rows.map((row, at) => [at || "م", ...row]);
  expect(read(numbered, merge(3))?.rowNumbers).toEqual(Uint32Array.of(2, 3, 4));
});

test("where services are numbered, a row without a number that stands by itself is none", () => {
  const numbered = services.map((row, at) => [at + 1, ...row]);
  const legend = [null, "مفتاح الرموز", null, "نعم", "متاحة إلكترونياً"];
  const table = read([["م", ...header], [null, "طلب"], ...numbered, blank, legend]);
  expect(table?.rowNumbers).toEqual(Uint32Array.of(3, 4, 5, 6));
  expect(table?.oddRows).toEqual([2, 8].map((row) => ({ kind: "stray", row })));
});

test("a heading in the column of numbers is text, not an empty row", () => {
  const numbered = services.map((row, at) => [at + 1, ...row]);
  const table = read([["م", ...header], ...numbered.slice(0, 2), ["ثانياً"], blank, ...numbered.slice(2)]);
  expect(table?.oddRows).toEqual([
    { kind: "stray", row: 4 },
    { kind: "blank", row: 5 },
  ]);
});

test.each<[string, CellValue[][], number[], number[]]>([
  ["by its name", [header, goodService("مثال: إصدار ترخيص"), ...services], [2], [3, 4, 5, 6]],
  ["in English", [header, goodService("Example - a licence"), ...services], [2], [3, 4, 5, 6]],
  [
    "in place of its number",
    [["م", ...header], ["مثال", ...goodService("إصدار ترخيص")], ...services.map((row, at) => [at + 1, ...row])],
    [2],
    [3, 4, 5, 6],
  ],
  [
    "by a word later in its name: it is none",
    [header, goodService("جائزة مثال الوطنية"), ...services],
    [],
    [2, 3, 4, 5, 6],
  ],
  ["by a longer word: it is none", [header, goodService("مثالية بيئة العمل"), ...services], [], [2, 3, 4, 5, 6]],
])("an example, told %s", (_, rows, stray, rowNumbers) => {
  const table = read(rows);
  expect(table?.oddRows).toEqual(stray.map((row) => ({ kind: "stray", row })));
  expect(table?.rowNumbers).toEqual(Uint32Array.from(rowNumbers));
});

test.each<[CellValue, CellValue, CellValue]>([
  [1, 1.1, 1.2],
  ["1", "1.1", "1.2"],
  ["١", "١-١", "١-٢"],
])("a heading numbered %j over %j is no service", (whole, first, second) => {
  const [one, two, ...others] = services.map((row, at) => [[first, second, 2, 3][at]!, ...row]);
  const table = read([["م", ...header], [whole, "طلبات التراخيص"], one!, two!, ...others]);
  expect(table?.oddRows).toEqual([{ kind: "stray", row: 2 }]);
  expect(table?.rowNumbers).toEqual(Uint32Array.of(3, 4, 5, 6));
});

test("a numbered name that calls for more is read with the row below, which has its answers and no number", () => {
  const numbered = services.map((row, at) => [at + 2, ...row]);
  const table = read([["م", ...header], [1, "طلب الحصول على"], [null, ...goodService("ترخيص بئر")], ...numbered])!;
  expect(table.oddRows).toEqual([{ kind: "continuation", row: 2, of: 3 }]);
  expect(table.rowNumbers).toEqual(Uint32Array.of(3, 4, 5, 6, 7));
  expect(cellOf(table.fields[0]!, 0).joined).toBe("طلب الحصول على ترخيص بئر");
});

test("a column split into «نعم» and «لا» is there twice, and its second header row is no service", () => {
  const split = (row: readonly CellValue[], ...cells: CellValue[]) => [...row.slice(0, 6), ...cells, ...row.slice(7)];
  const rows = [
    split(header, "تستلزم رسوماً", null),
    split(Array<null>(11).fill(null), "نعم", "لا"),
    ...services.map((row) => split(row, null, "✓")),
  ];
  const table = read(rows, { merges: [{ firstRow: 1, lastRow: 1, firstColumn: 6, lastColumn: 7 }] });
  expect(table?.headerRows).toEqual([1, 2]);
  expect(table?.rowNumbers).toEqual(Uint32Array.of(3, 4, 5, 6));
  expect(table?.duplicates).toMatchObject([{ field: { id: "fees" }, columns: [6, 7] }]);
});

test("no header, no table", () => {
  expect(
    read([
      ["a", "b"],
      ["c", "d"],
    ]),
  ).toBeUndefined();
  expect(read([])).toBeUndefined();
});

test.each([
  ["too far", 1, (row: CellValue[]): CellValue[] => [null, ...row]],
  ["not far enough", -1, (row: CellValue[]): CellValue[] => row.slice(1)],
] as const)("a row that stands a column %s is not read", (_, by, shift) => {
  const table = read([header, ...services.slice(0, 3), shift(services[3]!)]);
  expect(table?.shiftedRows).toEqual([{ row: 5, by }]);
  const readings = table?.fields.map((column) => cellOf(column, 3).reading);
  expect(readings?.every((reading) => reading.kind === "unreadable" && reading.why === "shifted")).toBe(true);
});

test("a header that is only nearly a field's, or in part, gives way to the one that is", () => {
  const table = read([[...header, "اسم الخدمة (English)", "المستفيدين"], ...services]);
  expect(table?.headers.slice(-2).map(({ match }) => match.kind)).toEqual(["unknown", "unknown"]);
  expect(table?.duplicates).toEqual([]);
});

describe("a letter that ticks what applies", () => {
  /** The services with these letters in two columns: what each column is read as. */
  const readings = (seasonal: (CellValue | undefined)[], fees: (CellValue | undefined)[]) => {
    const rows = services.map((row, at) => row.map((cell, i) => (i === 2 ? seasonal[at] : i === 6 ? fees[at] : cell)));
    const fields = read([header, ...rows])?.fields.filter(({ field }) => ["seasonal", "fees"].includes(field.id));
    return fields?.map((column) => services.map((_, at) => cellOf(column, at).reading.kind));
  };
  const unsure = "unreadable";

  test("beside one that is ticked here and there, a column ticked all through is not read either", () => {
    expect(readings(["X", null, null, "X"], ["X", "X", "X", "X"])).toEqual([
      [unsure, "blank", "blank", unsure],
      [unsure, unsure, unsure, unsure],
    ]);
  });

  test("where no column is ticked, it is the scanner's «لا»", () => {
    expect(readings(["X", "X", "نعم", "X"], ["X", "X", "X", "X"])).toEqual([
      Array(4).fill("read"),
      Array(4).fill("read"),
    ]);
    expect(readings(["X", null, "K", "X"], ["X", "X", "X", "X"])?.[1]).toEqual(Array(4).fill("read"));
  });
});
