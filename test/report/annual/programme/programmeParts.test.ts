import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInFrameworks, gridOf, plainFacts, readProgramme } from "../../../../src/core";
import { readFileBytes } from "../../../../src/host/xlsx/readFileBytes";
import { programmeCopy } from "../../../../src/report/annual/programme/programmeCopy";
import { programmeParts } from "../../../../src/report/annual/programme/programmeParts";
import type { DescribedArea } from "../../../../src/report/describedWorkbook";
import type { ReportCell, ReportFigure, ReportPart } from "../../../../src/report/annual/reportDocument";
import { readingOf, sheetOf, type Row } from "../../../core/programme/sheetOf";
import { annualWorkbook } from "../../../../src/report/annual/workbook/annualWorkbook";
import { differing, recalculated } from "../workbook/recalculated";

const file = join(__dirname, "..", "..", "..", "..", "assets", "samples", "programme-2024.xlsx");
const reading = readProgramme(readFileBytes(readFileSync(file)).sheets, builtInFrameworks);
const languages = ["ar", "en"] as const;

/** Without the marks that hold numbers in their direction. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
const textsOf = (parts: readonly ReportPart[]) =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "text" || block.kind === "remark" ? [plain(block.text)] : [])),
  );
const tablesOf = (parts: readonly ReportPart[]) =>
  parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])));
/** The formula of a number of the sheet, and that of a figure computed over cells of it: live while all of them are numbers. */
const own = (address: string, reference = address) => `=IF(ISNUMBER(${address}),${reference},"not measured")`;
const over = (formula: string, ...addresses: readonly string[]) =>
  `=IF(COUNT(${addresses.join(",")})=${addresses.length},IFERROR(${formula},"not measured"),"not measured")`;
const needed = (months: string) => `IF(('P'!F3-'P'!D2)>0,${months},"not measured")`;
const isFigure = (cell: ReportCell): cell is ReportFigure => typeof cell === "object" && cell !== null;

test("the published figures are said, in English", () => {
  const all = textsOf(programmeParts(reading, builtInFrameworks, undefined, "en")).join("\n");
  for (const said of [
    "2,680 of 2,869 are done",
    "The index target of 88% (December 2024) is reached",
    "1,700 of 2,523 are done",
    "The index target of 66% (December 2024) is reached",
    "18 figures sum to 598, 117 more than the stated total of 481",
    "16 figures sum to 340, 15 less than the stated total of 355. The list may not name everyone; if it does, one of them is wrong.",
    "26,989,120 (January–November 2024) against 9,427,548 (2023), +186.3%",
    "20 and 60",
    "88% (2024), 56% before (2023): +32 percentage points",
    "an e-government development index of 0.8576: Very high",
    "41, 50 before: 9 places up",
    "189 are left for 13 months until December 2025: 14.5 a month",
  ])
    expect(all).toContain(said);
});

test("and in Arabic", () => {
  const all = textsOf(programmeParts(reading, builtInFrameworks, undefined, "ar")).join("\n");
  for (const said of [
    "أُنجز 2,680 من 2,869 (2021 – نوفمبر 2024): 93.4%",
    "+186.3%",
    "ومجموعها 598، بزيادة 117",
    "عن الإجمالي المذكور 355. قد لا تذكر القائمة الجميع؛ فإن كانت تذكرهم فأحدهما خطأ.",
    "تقدّم 9 مراتب",
    "0.8576: مرتفع جداً",
    "أُهملت الكلمة وقُرئ 471,193,222",
  ])
    expect(all).toContain(said);
});

test.each(languages)("in %s: ids of parts and tables, and names of sheets, are each their own", (language) => {
  const parts = programmeParts(reading, builtInFrameworks, undefined, language);
  for (const names of [
    parts.map(({ id }) => id),
    parts.map(({ sheetName }) => sheetName),
    tablesOf(parts).map(({ id }) => id),
  ])
    expect(new Set(names).size).toBe(names.length);
  for (const { sheetName } of parts) expect(sheetName.length).toBeLessThanOrEqual(31);
});

test.each(languages)("in %s: rows are as long as their columns", (language) => {
  for (const { columns, rows } of tablesOf(programmeParts(reading, builtInFrameworks, undefined, language)))
    for (const row of rows) expect(row).toHaveLength(columns.length);
});

/** What the native charts of some parts draw: the first and last name of each, and the numbers of its series. */
function drawnBy(parts: readonly ReportPart[]) {
  const { sheets } = annualWorkbook({ title: "t", cover: [], parts }, [], "en");
  return sheets.flatMap(({ charts = [], rows }) => {
    const cells = ({ firstRow, lastRow, firstColumn }: DescribedArea) =>
      rows.slice(firstRow - 1, lastRow).map((row) => row.cells[firstColumn]);
    return charts.map(({ title, categories, series }) => ({
      title: plain(title),
      names: cells(categories).map((name) => (typeof name === "string" ? plain(name) : name)),
      series: series.map(({ values }) => cells(values)),
    }));
  });
}

test.each(languages)("in %s: charts draw numbers only", (language) => {
  const charts = drawnBy(programmeParts(reading, builtInFrameworks, undefined, language));
  expect(charts.length).toBeGreaterThan(5);
  for (const { names, series } of charts) {
    expect(names.length).toBeGreaterThan(1);
    for (const value of series.flat()) expect(typeof value).toBe("number");
  }
});

test("a plan reaches further than what was done, a blank year takes no others with it, and the total target is drawn", () => {
  const years = [500, 700, 900, 476, 293];
  const typed = readingOf([
    ["simplification.total", { period: "2022–2024", targetPeriod: "2021–2025", value: 2230, target: 2869 }],
    ...years.map((target, index): Row => {
      const done = index === 0 || index === 4 ? {} : { value: target + 20 };
      return ["simplification.year", { period: 2021 + index, target, ...done }];
    }),
    ...[20, 40, 60, 80, 100].map((target, index): Row => {
      const done = index === 4 ? {} : { value: (target - 9) / 100 };
      return ["overall.year", { period: 2021 + index, target: target / 100, ...done }];
    }),
  ]);
  const parts = programmeParts(typed, builtInFrameworks, undefined, "en");
  expect(drawnBy(parts)).toEqual([
    {
      title: "Simplification of government services: planned and achieved by year",
      names: ["2022", "2023", "2024", "2025"],
      series: [
        [700, 900, 476, 293],
        [720, 920, 496],
      ],
    },
    {
      title: "Simplification of government services: cumulative",
      names: ["2021", "2022", "2023", "2024", "2025"],
      series: [
        [500, 1200, 2100, 2576, 2869],
        [94, 814, 1734, 2230],
        [2869, 2869, 2869, 2869, 2869],
      ],
    },
    {
      title: "The programme as a whole: cumulative",
      names: ["2021", "2022", "2023", "2024", "2025"],
      series: [
        [0.2, 0.4, 0.6, 0.8, 1],
        [0.11, 0.31, 0.51, 0.71],
      ],
    },
  ]);
  const curve = tablesOf(parts).find(({ id }) => id === "programme-simplification-curve");
  expect(curve?.basis).toContain("the total less the years that follow");
});

test("figures of the curve that are an older total and years are live over both, and it is said", () => {
  const typed = readingOf([
    ["simplification.total", { period: "2021–2022", value: 40 }],
    ["simplification.total", { period: "2021–2025", targetPeriod: "2021–2025", target: 100 }],
    ["simplification.year", { period: "H1 2023", value: 10 }],
    ["simplification.year", { period: "H2 2023", value: 15 }],
  ]);
  const parts = programmeParts(typed, builtInFrameworks, { sheets: { P: "P" } }, "en");
  const curve = tablesOf(parts).find(({ id }) => id === "programme-simplification-curve");
  expect(curve?.rows.map(([year, , done]) => [year, isFigure(done!) ? done.value : done])).toEqual([
    ["2022", 40],
    ["2023", 65],
    ["2025", "not measured"],
  ]);
  expect(curve?.rows[1]?.[2]).toMatchObject({ formula: over("'P'!D2+'P'!D4+'P'!D5", "'P'!D2", "'P'!D4", "'P'!D5") });
  expect(curve?.basis).toBe(
    "Where years are not told one by one, the cumulative figure is the total that holds them, with the years that are not in it.",
  );
});

test("figures keep the decimals that they were told with, have their unit, and notes are handed on", () => {
  const typed = readingOf([
    ["impact.satisfaction", { period: 2024, value: 0.815, before: 0.75, beforePeriod: 2023, note: "survey of May" }],
    ["impact.remoteAccess", { period: 2024, value: 0.88 }],
    ["impact.commitment", { period: 2024, value: 88797525, before: 80000000, beforePeriod: 2023 }],
    ["index.onlineServices", { period: 2024, value: 0.80774 }],
    ["overall.indexTarget", { target: 0.885, targetPeriod: "2024-12" }],
    ["overall.year", { period: 2024, value: 0.7125, target: 0.8 }],
  ]);
  const parts = programmeParts(typed, builtInFrameworks, { sheets: { P: "P" } }, "en");
  const said = textsOf(parts).join("\n");
  for (const sentence of [
    "81.5% (2024), 75% before (2023): +6.5 percentage points",
    "88,797,525 Omani rial (2024) against 80,000,000 Omani rial (2023), +11.0%.",
    "71.25% were done of 80% planned",
    "The index target of 88.5%",
  ])
    expect(said).toContain(sentence);
  const tables = new Map(tablesOf(parts).map((table) => [table.id, table]));
  expect(tables.get("programme-impact-shares")?.rows).toMatchObject([
    [
      expect.anything(),
      expect.anything(),
      { format: "interval" },
      expect.anything(),
      { format: "interval" },
      { value: 6.5 },
    ],
    [
      expect.anything(),
      expect.anything(),
      { format: "interval" },
      expect.anything(),
      expect.anything(),
      expect.anything(),
    ],
  ]);
  expect(tables.get("programme-impact-figures")?.rows[0]).toContain("Omani rial");
  expect(tables.get("programme-egdi")?.rows[0]?.[1]).toMatchObject({ value: 0.80774, format: "points" });
  expect(tables.get("programme-impact-notes")?.rows).toMatchObject([
    [expect.stringContaining("satisfaction"), expect.anything(), { value: "survey of May", origin: "P!L2" }],
  ]);
});

test("an index in shares: cumulative to the end of a year, with what is left of the last plan", () => {
  const typed = readingOf([
    ["overall.year", { period: 2024, value: 0.71, target: 0.8 }],
    ["overall.year", { period: 2025, target: 1 }],
  ]);
  const parts = programmeParts(typed, builtInFrameworks, { sheets: { P: "P" } }, "en");
  const said = textsOf(parts).join("\n");
  expect(said).toContain("By the end of 2024, 71% were done of 80% planned: 88.8%.");
  expect(said).toContain("29% are left for 12 months until December 2025: 2.4% a month, 29% in twelve months.");
  const [table] = tablesOf(parts);
  expect(table?.rows.map((row) => row[2])).toMatchObject([
    { value: 0.71, formula: own("'P'!D2"), format: "share" },
    { value: 1, formula: own("'P'!F3"), format: "share" },
    { value: 0.29, formula: over("('P'!F3-'P'!D2)", "'P'!F3", "'P'!D2"), format: "share" },
    { value: 12, origin: "P!C2:C3" },
    { formula: over(needed("('P'!F3-'P'!D2)/12"), "'P'!F3", "'P'!D2") },
    { formula: over(needed("12*('P'!F3-'P'!D2)/12"), "'P'!F3", "'P'!D2") },
  ]);
});

test("a change is shown with the decimals that all of its column were typed with", () => {
  const changes = (...typed: number[]) => {
    const figures = ["platform.exchanges", "platform.exchangesSinceLaunch"] as const;
    const sheet = readingOf(typed.map((change, index): Row => [figures[index]!, { period: 2024, value: 9, change }]));
    const tables = tablesOf(programmeParts(sheet, builtInFrameworks, undefined, "en"));
    return tables.find(({ id }) => id.endsWith("-figures"))!.rows.map((row) => row.at(-1));
  };
  expect(changes(0.73)).toMatchObject([{ value: 0.73, format: "wholeGrowth" }]);
  expect(changes(0.73, 0.075)).toMatchObject([{ format: "growth" }, { format: "growth" }]);
});

test("the months left and the UN's group say which cells they follow from", () => {
  const rows = tablesOf(programmeParts(reading, builtInFrameworks, undefined, "en")).flatMap((table) => table.rows);
  const cellOf = (label: string) => rows.find(([first]) => first === label)?.at(-1);
  expect(cellOf("Months left")).toMatchObject({ value: 13, origin: "البرنامج!C9, G9" });
  expect(cellOf("UN group")).toMatchObject({ value: "Very high", origin: "البرنامج!D96:D98" });
});

test("cells are listed with the comma of the language", () => {
  const cell = tablesOf(programmeParts(reading, builtInFrameworks, undefined, "ar"))[0]?.rows[2]?.[2];
  expect(plain((cell as ReportFigure).origin ?? "")).toBe("البرنامج!D9، F9");
});

test("every number of the sheet says which cell it comes from, or is computed of cells that are named", () => {
  for (const { rows } of tablesOf(programmeParts(reading, builtInFrameworks, undefined, "en")))
    for (const cell of rows.flat())
      if (isFigure(cell) && typeof cell.value === "number" && cell.origin !== undefined)
        expect(cell.origin).toMatch(/^البرنامج!([A-Z]+\d+(:[A-Z]+\d+)?(, )?)+$/);
});

test.each(languages)("in %s: every formula over the copied sheet gives the value that is shown", async (language) => {
  const { sheets, place } = programmeCopy(reading, ["البرنامج"]);
  expect(place.sheets).toEqual({ البرنامج: "البرنامج 2" });
  const parts = programmeParts(reading, builtInFrameworks, place, language);
  const workbook = annualWorkbook({ title: "t", cover: [], parts }, sheets, language);
  const all = await recalculated(workbook);
  expect(all.length).toBeGreaterThan(150);
  expect(differing(all)).toEqual([]);
});

test("the copy has every cell in its place", () => {
  const { sheets } = programmeCopy(reading);
  const [own] = reading.sheets;
  own!.grid.rows.forEach((cells, index) => {
    const copied = sheets[0]!.rows[own!.grid.rowNumbers[index]! - 1]!.cells;
    cells.forEach((cell, column) => expect(copied[column] ?? null).toEqual(cell ?? null));
  });
});

test("without a place no formula is written; over text neither", () => {
  const formulas = (parts: readonly ReportPart[]) =>
    tablesOf(parts).flatMap(({ rows }) => rows.flat().flatMap((cell) => (isFigure(cell) ? (cell.formula ?? []) : [])));
  expect(formulas(programmeParts(reading, builtInFrameworks, undefined, "en"))).toEqual([]);
  const typed = readingOf([
    ["simplification.total", { period: "2021–2024", targetPeriod: "2021–2025", value: "٢,٦٨٠", target: 2869 }],
  ]);
  const written = formulas(programmeParts(typed, builtInFrameworks, { sheets: { P: "P" } }, "en"));
  expect(new Set(written)).toEqual(new Set([own("'P'!F2"), over("'P'!F2", "'P'!F2")]));
});

test("per cents typed as whole numbers are divided in the formula", () => {
  const typed = readingOf([["impact.satisfaction", { period: 2024, value: 77, before: 0.5, beforePeriod: 2023 }]]);
  const [table] = tablesOf(programmeParts(typed, builtInFrameworks, { sheets: { P: "it's" } }, "en"));
  expect(table!.rows[0]?.slice(2)).toMatchObject([
    { value: 0.77, formula: own("'it''s'!D2", "('it''s'!D2*0.01)") },
    expect.anything(),
    { value: 0.5, formula: own("'it''s'!H2") },
    { value: 27, formula: over("100*(('it''s'!D2*0.01)-'it''s'!H2)", "'it''s'!D2", "'it''s'!H2") },
  ]);
});

test("an empty reading gives one remark and no table", () => {
  const nothing = readProgramme([{ name: "x", grid: gridOf([["a"]]), facts: plainFacts }], builtInFrameworks);
  const parts = programmeParts(nothing, builtInFrameworks, undefined, "ar");
  expect(parts).toHaveLength(1);
  expect(parts[0]!.blocks).toMatchObject([{ kind: "remark", severity: "error" }]);
});

test("where nothing is done yet, the pace until now is 0 over the months that have passed", async () => {
  const nothing = readingOf([
    ["simplification.total", { period: "2021–2024-11", targetPeriod: "2021–2025", value: 0, target: 2869 }],
  ]);
  const { sheets, place } = programmeCopy(nothing);
  const parts = programmeParts(nothing, builtInFrameworks, place, "en");
  const cells = tablesOf(parts)
    .flatMap(({ rows }) => rows.flat())
    .filter(isFigure);
  expect(cells).toContainEqual(expect.objectContaining({ value: 0, formula: over("'P'!D2/47", "'P'!D2") }));
  const all = await recalculated(annualWorkbook({ title: "t", cover: [], parts }, sheets, "en"));
  expect(differing(all)).toEqual([]);
});

test("figures of several years: the latest is said first, ranks and levels say of when, and shares are of one year's institutions", async () => {
  const years = [2022, 2023, 2024];
  const several = readingOf([
    ...years.map((period): Row => ["platform.exchanges", { period, value: 100 * (period - 2020) }]),
    ...years.map((period): Row => ["rank.egdi", { period, value: 2074 - period }]),
    ...years.flatMap((period): Row[] => [
      ["levels.institutions", { detail: "Advanced", period, value: period - 2021 }],
      ["levels.institutions", { detail: "Average", period, value: 3 }],
    ]),
  ]);
  const { sheets, place } = programmeCopy(several);
  const parts = programmeParts(several, builtInFrameworks, place, "en");
  const said = textsOf(parts);
  expect(said[0]).toContain("400 (2024) against 300 (2023)");
  expect(said.find((text) => text.startsWith("Rank"))).toContain("50, 51 before");
  const rowsOf = (id: string) =>
    tablesOf(parts)
      .find((table) => table.id === id)!
      .rows.map((row) => row.map((cell) => (isFigure(cell) ? cell.value : plain(String(cell)))));
  expect(rowsOf("programme-ranks").map(([, ...row]) => row)).toEqual([
    ["2024", 50, 51, 1],
    ["2023", 51, 52, 1],
    ["2022", 52, "not measured", "not measured"],
  ]);
  const levels = rowsOf("programme-levels-table").map((row) => row.slice(0, 6));
  expect(levels.slice(0, 3)).toEqual([
    ["Advanced", "2024", 2, 3, 0.5, 1],
    ["Average", "2024", 3, 3, 0.5, 0],
    ["Advanced", "2023", 1, 2, 0.4, 1],
  ]);
  const all = await recalculated(annualWorkbook({ title: "t", cover: [], parts }, sheets, "en"));
  expect(differing(all)).toEqual([]);
});

describe("a framework of the user's own", () => {
  const { egdi, levels } = builtInFrameworks;
  const named = <T extends object>(things: readonly T[]) =>
    things.map((thing, index) => ({
      ...thing,
      label: { ar: `اسم ${"أبجد"[index]}`, en: `Own name ${"abcde"[index]}` },
    }));
  const own = {
    ...builtInFrameworks,
    egdi: {
      indices: egdi.indices.map((index) => ({ ...index, weight: index.id === "onlineServices" ? 8 : 1 })),
      groups: named(egdi.groups),
    },
    levels: { ...levels, levels: named(levels.levels).map((level) => ({ ...level, aliases: [level.id] })) },
  };
  const { sheets } = readFileBytes(readFileSync(file));
  const theirs = readProgramme(
    [
      ...sheets,
      sheetOf([["levels.institutions", { detail: "aboveAverage", period: 2022, value: 3, before: 2 }]], "en", "Own"),
    ],
    own,
  );

  test("its weights, groups and levels stand in the report", async () => {
    const { sheets: copies, place } = programmeCopy(theirs);
    const parts = programmeParts(theirs, own, place, "en");
    expect(textsOf(parts).join("\n")).toContain("e-government development index of 0.8227: Own name a");
    const cells = tablesOf(parts).flatMap(({ rows }) => rows.flat());
    expect(cells).toContain("Own name b");
    expect(cells).toContainEqual(
      expect.objectContaining({ formula: expect.stringMatching(/IFERROR\(\(8\*.+\+1\*.+\)\/\(8\+1\+1\),/) }),
    );
    const all = await recalculated(annualWorkbook({ title: "t", cover: [], parts }, copies, "en"));
    expect(differing(all)).toEqual([]);
  });

  test("the published index is held against its weights", () => {
    const differs = ({ findings }: typeof theirs) => findings.some(({ kind }) => kind === "egdiDiffers");
    expect([differs(reading), differs(theirs)]).toEqual([false, true]);
  });
});

const saidOf = (...rows: Row[]) =>
  textsOf(programmeParts(readingOf(rows), builtInFrameworks, undefined, "en")).join("\n");

test.each<readonly [name: string, rows: readonly Row[], said: string]>([
  [
    "small monthly averages have the decimals that their growth needs",
    [["impact.companies", { period: "Q3 2024", value: 12, before: 20, beforePeriod: 2023 }]],
    "Averages a month: 4 now, 1.67 before, +140.0%.",
  ],
  [
    "why there is no growth from 0",
    [["impact.companies", { period: 2024, value: 12, before: 0, beforePeriod: 2023 }]],
    "12 (2024) against 0 (2023): growth from 0 cannot be measured.",
  ],
  [
    "shares above their plan are told as per cents",
    [["overall.year", { period: 2024, value: 45, target: 40 }]],
    "achieved 45% is above the planned 40%.",
  ],
  [
    "a share that is not computed with, too",
    [["simplification.indexTarget", { value: 0.66, target: 0.88 }]],
    "«66%» was not computed with",
  ],
  [
    "a change without a sign among per cents",
    [["impact.satisfaction", { period: 2024, value: 77, before: 70, beforePeriod: 2023, change: 5 }]],
    "5 may be 5% or 500%: a change may well be either, and the number has no sign.",
  ],
])("%s", (_, rows, said) => {
  expect(saidOf(...rows)).toContain(said);
});
