/** Mistakes of officers that a check once misread: each must be found, and none read as something else. */
import { goodService, header } from "../fixtures/inventories";
import { checkBytes, type CheckedSheet } from "./checkBytes";
import { good, goodWith, inventoryFile, type FileCell, type FileRows } from "./inventoryFile";

const check = async (rows: FileRows): Promise<CheckedSheet> => {
  const { sheets } = await checkBytes(inventoryFile(rows));
  if (!sheets[0]) throw new Error("No sheet was recognised");
  return sheets[0];
};
const counts = ({ statistics }: CheckedSheet, field: string): Record<string, number> =>
  Object.fromEntries(Object.entries(statistics[field] ?? {}).map(([value, { count }]) => [value, count]));
const ten = Array.from({ length: 10 }, (_, index) =>
  goodService(`طلب ${"ابتثجحخدذر"[index]}${"سشصضطظعغفق"[index]}لمة مختلفة`),
);

describe("nothing unclear is read with certainty", () => {
  test.each([
    ["fees", "G3", "N/A"],
    ["fees", "G3", "Y/N"],
    ["fees", "G3", "n/a"],
    ["fees", "G3", "x"],
    ["recipient", "K3", "من الحكومة إلى الأفراد (G2B)"],
    ["recipient", "K3", "من الحكومة إلى الأفراد - الشركات"],
    ["recipient", "K3", "من الحكومة إلى الحكومة (الأفراد)"],
    ["strategicValue", "J3", "عدد صغير إلى كبير"],
    ["strategicValue", "J3", "عدد كبير أو صغير"],
  ])("%s %s: %s", async (field, cell, text) => {
    const sheet = await check(goodWith({ [cell]: text }));
    expect(counts(sheet, field)["unreadable"]).toBe(1);
  });
});

describe("signs of yes and no", () => {
  const withAnswers = (answers: readonly FileCell[]): FileRows => [
    header,
    ...answers.map((answer, at): FileCell[] => ten[at]!.map((cell, column) => (column === 6 ? answer : cell))),
  ];
  const answersTo = async (...answers: FileCell[]): Promise<number[]> => {
    const found = counts(await check(withAnswers(answers)), "fees");
    return ["yes", "no", "unreadable", "blank"].map((each) => found[each] ?? 0);
  };

  test.each<[FileCell[], number[]]>([
    [
      ["✓", "✔", "☑", "√", "✔\uFE0F"],
      [5, 0, 0, 0],
    ],
    [
      ["✓", "✗", "✘", "☒", "×"],
      [1, 4, 0, 0],
    ],
    [
      ["✓", "✗", null, "☐"],
      [1, 1, 1, 1],
    ],
    [
      ["✗", "✗", "✗"],
      [0, 3, 0, 0],
    ],
    [
      ["☑", "☐", "☒"],
      [1, 1, 1, 0],
    ],
  ])("%j", async (answers, expected) => {
    expect(await answersTo(...answers)).toEqual(expected);
  });

  test.each<[FileCell[], number[]]>([
    [
      ["✗", null, "✗"],
      [0, 0, 2, 1],
    ],
    [
      ["×", "×", null],
      [0, 0, 2, 1],
    ],
    [
      ["☒", "☐", "☐"],
      [0, 0, 3, 0],
    ],
  ])(
    "%j: a cross beside blanks or empty boxes alone may be the tick itself, and is not read",
    async (answers, expected) => {
      expect(await answersTo(...answers)).toEqual(expected);
    },
  );

  test("they are no answer in another column", async () => {
    expect(counts(await check(goodWith({ B3: "✗" })), "nature")["unreadable"]).toBe(1);
  });
});

test.each([
  ["نعم", "لا"],
  ["لا", "نعم"],
])(
  "a header over «%s» and «%s», not merged or saved as CSV: no tick is read for the other answer",
  async (...answers) => {
    const split = (row: FileRows[number], ...cells: FileCell[]): FileCell[] => [
      ...row.slice(0, 6),
      ...cells,
      ...row.slice(7),
    ];
    const sheet = await check([
      split(header, "تستلزم رسوماً", null),
      split(Array<null>(11).fill(null), ...answers),
      ...good
        .slice(1)
        .map((row, index) => split(row, ...answers.map((answer) => (answer === (index ? "لا" : "نعم") ? "✓" : null)))),
    ]);
    expect([sheet.services, sheet.findings.map(({ rule }) => rule)]).toEqual([4, ["duplicateColumn"]]);
    expect([counts(sheet, "fees"), sheet.repairs]).toEqual([{}, []]);
  },
);

test("Y is no «لا» in a row whose other answers are English", async () => {
  const english = ["Interactive", "No", "Traditional", "Manual", "Yes", "No", "Yes", "Y", "Small", "G2C"];
  const sheet = await check([header, ...ten.map((row, index) => (index % 2 ? row : [row[0]!, ...english]))]);
  expect(counts(sheet, "visit")["no"]).toBe(0);
});

describe("words of officers that mean one thing", () => {
  test.each(["لايوجد", "لاتوجد"])("«%s» in the column of fees is «لا»", async (text) => {
    const sheet = await check(goodWith({ G3: text }));
    expect(counts(sheet, "fees")).toEqual(counts(await check(goodWith({ G3: "لا" })), "fees"));
    expect(sheet.findings.map(({ rule, cell, proposal }) => [rule, cell, proposal])).toEqual([
      ["valueForm", "G3", "لا"],
    ]);
  });

  test.each([
    ["nature", "B", "Type of service"],
    ["automation", "E", "حالة الأتمتة"],
    ["fees", "G", "هل تستلزم رسوم؟"],
    ["recipient", "K", "الفئة المستفيدة"],
  ])("a column of the field %s (%s) headed «%s»", async (field, column, text) => {
    const sheet = await check(goodWith({ [`${column}1`]: text }));
    expect([sheet.columns[field], sheet.verdict]).toEqual([column, "accepted"]);
  });
});

test.each([
  "رقم الخدمة",
  "رسوم الخدمة",
  "قنوات تقديم الخدمة",
  "المستفيدين",
  "طبيعة العمل",
  "تصنيف الخدمة",
  "مالك الخدمة",
  "مستوى الخدمة",
  "رابط الخدمة",
  "اسم الخدمة (English)",
  "اسم الخدمة (إنجليزي)",
])("a column «%s» beside the template's costs none of them", async (extra) => {
  const sheet = await check([
    [...header, extra],
    ...good.slice(1).map((row, index): FileCell[] => [...row, `${100 + index}`]),
  ]);
  expect([sheet.verdict, Object.keys(sheet.columns)]).toEqual(["accepted", Object.keys((await check(good)).columns)]);
});

test("headers in two languages in one cell are known", async () => {
  const english = [
    "Service name",
    "Nature of service",
    "Seasonal",
    "Current delivery channel",
    "Automation of internal procedures",
    "Can go online",
    "Requires fees",
    "Immediate delivery possible",
    "Requires a visit",
    "Strategic value",
    "Service recipient",
  ];
  const sheet = await check([header.map((text, column) => `${text}\n${english[column]}`), ...good.slice(1)]);
  expect([sheet.verdict, sheet.services]).toEqual(["accepted", 4]);
});

test("rows shifted by a column leave no answers of another column in the statistics", async () => {
  const sheet = await check([header, ...ten.map((row, index) => (index < 3 ? row : [null, ...row]))]);
  expect(counts(sheet, "fees")["yes"]).toBe(0);
});

test("a second table under another header is not read as if it stood under the first (1)", async () => {
  const columns = (...chosen: number[]): FileRows => good.map((row) => chosen.map((column) => row[column] ?? null));
  const sheet = await check([...columns(0, 1, 2, 3), ...columns(4, 5, 6, 7)]);
  expect([sheet.services, counts(sheet, "nature")["unreadable"]]).toEqual([4, 0]);
});

test.each([[["النسبة المئوية", "100%", "0%", "100%"]], [[10, 10, 10, 10]]])(
  "a row of figures below the services is no part of a name: %j",
  async (figures) => {
    const sheet = await check([...good, figures]);
    expect([sheet.verdict, sheet.services, sheet.repairs]).toEqual(["accepted", 4, []]);
  },
);

test.each([
  ["D3", "غير متاحة إلكترونياً", "متاحة إلكترونياً"],
  ["E3", "غير آلية بالكامل", "آلية"],
  ["E3", "يدوية بالكامل", "آلية"],
  ["B3", "غير تفاعلية", "تفاعلية"],
  ["E3", "غير يدوي", "يدوي"],
])("%s: for «%s» its opposite is not proposed", async (cell, text, opposite) => {
  const sheet = await check(goodWith({ [cell]: text }));
  expect(sheet.findings.map(({ proposal }) => proposal)).not.toContain(opposite);
});

test.each<[string, number, string, string, string]>([
  ["automation", 4, "آلية", "جزئياً", "partial"],
  ["channel", 3, "تقليدية", "مطورة", "developedTraditional"],
  ["recipient", 10, "من الحكومة إلى الأفراد،", "من الحكومة إلى المجتمع", "community"],
])(
  "numbered services: a row without a number goes on with name and %s, whose halves are values too",
  async (field, column, first, rest, value) => {
    const upper = good[2]!.map((cell, at) => (at === column ? first : cell));
    const lower = header.map((_, at): FileCell => (at === 0 ? "الشعبية" : at === column ? rest : null));
    const numbered = [header, good[1]!, upper, good[3]!, good[4]!].map((row, at): FileCell[] => [at || "م", ...row]);
    const sheet = await check([...numbered.slice(0, 3), [null, ...lower], ...numbered.slice(3)]);
    expect([sheet.services, counts(sheet, field)[value]]).toEqual([4, 1]);
    expect(sheet.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toEqual([
      "wrappedRow",
    ]);
  },
);

test("two inventories side by side: the sentence is not that there are no services (10)", async () => {
  const sheet = await check(good.map((row) => [...row, null, ...row]));
  expect(sheet.findings.map(({ rule }) => rule)).not.toContain("noServices");
});

test("a formula without its result is not said to have a saved one (25)", async () => {
  const sheet = await check(goodWith({ G3: { xml: ["", "<f>G2</f>"] } }));
  expect(sheet.findings.map(({ rule }) => rule)).toEqual(["uncalculatedFormula"]);
});

test.each([
  ["A4", "استعارة کتب", "U+06A9"],
  ["A2", "طلب ﻭﺛﻴﻘﺔ زواج", "U+FEED"],
])("%s: two texts that look alike are told apart in the report (18, 15)", async (cell, text, code) => {
  const { text: reports } = await checkBytes(inventoryFile(goodWith({ [cell]: text })));
  expect(reports.ar).toContain(code);
  expect(reports.en).toContain(code);
});
