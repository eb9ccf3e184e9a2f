import type { ReportBlock } from "../../../src/report/annual/reportDocument";
import { annualWorkbook } from "../../../src/report/annual/workbook/annualWorkbook";
import { builtInFrameworks, roundStatistics, type Round, type RoundFinding } from "../../../src/core";
import { institutionOf, roundOf, scoredAt } from "../../core/comparison/roundOf";
import { before, blocksOf, now, remarksOf, reportOf, rowsOf, sheetsOf, tablesOf } from "./annualRounds";
import { differing, recalculated } from "./workbook/recalculated";

/** A round with so many institutions in each level, from the highest. */
function roundWithLevels(period: string, counts: readonly number[]): Round {
  const middles = [95, 80, 60, 43, 12];
  return roundOf(
    counts.flatMap((count, level) =>
      Array.from({ length: count }, (_, index) => scoredAt(`${level} ${index}`, middles[level]!)),
    ),
    { period },
  );
}

test("the published levels of 2023 and 2024, with shares and the true change on both bases", () => {
  const report = reportOf({
    now: roundWithLevels("2024", [4, 38, 6, 1, 0]),
    before: roundWithLevels("2023", [0, 25, 29, 2, 0]),
  });
  expect(
    rowsOf(report, "levels").map(([level, past, , count, share, change]) => [
      level,
      past,
      count,
      Math.round(100 * Number(share)),
      change,
    ]),
  ).toEqual([
    ["Advanced (90–100)", 0, 4, 8, 4],
    ["Above average (71–89)", 25, 38, 78, 13],
    ["Average (50–70)", 29, 6, 12, -23],
    ["Below average (36–49)", 2, 1, 2, -1],
    ["Low (0–25)", 0, 0, 0, 0],
    ["Total measured", 56, 49, 100, -7],
  ]);
  expect(remarksOf(report).join("\n")).toContain("different bases, 56 and 49 institutions");
});

test.each(["ar", "en"] as const)(
  "%s: every formula gives what was computed, by the workbench's own engine",
  async (language) => {
    const { sheets, places } = sheetsOf(language);
    const report = reportOf({ language, places, targets: { presence: 80 } });
    const all = await recalculated(annualWorkbook(report, sheets, language));
    expect(differing(all)).toEqual([]);
    expect(all.length).toBeGreaterThan(200);
  },
);

test("the contiguous policy, and one round alone: formulas give what was computed", async () => {
  const { sheets, places } = sheetsOf("en", now, undefined);
  const report = reportOf({ places, before: undefined, policy: "contiguous" });
  const all = await recalculated(annualWorkbook(report, sheets, "en"));
  expect(differing(all)).toEqual([]);
  expect(rowsOf(report, "levels").at(-2)?.slice(0, 2)).toEqual(["Low (0–35)", 1]);
});

test("a changed score in the round's sheet changes the report", async () => {
  const { sheets, places } = sheetsOf("en", now, undefined);
  const column = places.now.institutions.columns["overall"]!;
  const changed = sheets.map((sheet) =>
    sheet.name === places.now.institutions.sheet
      ? {
          ...sheet,
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, at) => (at === column && row.cells[0] === "low" ? 100 : cell)),
          })),
        }
      : sheet,
  );
  const all = await recalculated(annualWorkbook(reportOf({ places, before: undefined }), changed, "en"));
  const count = all.find(
    ({ formula }) => formula.startsWith("=COUNTIFS") && formula.includes("89.5") && !formula.includes("/"),
  );
  expect([count?.described, count?.calculated]).toEqual([2, 3]);
});

test("an emptied score is not measured wherever it stood, and never 0", async () => {
  const { sheets, places } = sheetsOf("en");
  const emptied = sheets.map((sheet) =>
    sheet.name === places.now.institutions.sheet
      ? {
          ...sheet,
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, at) =>
              at === places.now.institutions.columns["overall"] && row.cells[0] === "هيئة البيئة" ? null : cell,
            ),
          })),
        }
      : sheet,
  );
  const workbook = annualWorkbook(reportOf({ places }), emptied, "en");
  const all = await recalculated(workbook);
  const { sheet, columns } = places.now.institutions;
  const own = `INDEX('${sheet}'!$${String.fromCharCode(65 + columns["overall"]!)}$2:`;
  const changed = all.filter(({ formula }) => formula.includes(own) && formula.includes('MATCH("هيئة البيئة"'));
  expect(changed.length).toBeGreaterThan(6);
  expect(new Set(changed.map(({ calculated }) => calculated))).toEqual(new Set(["not measured"]));
  const levels = all.filter(({ place }) => place.startsWith("Levels!"));
  expect(levels.map(({ described, calculated }) => [described, calculated])).toContainEqual([8, 7]);
});

test("columns of numbers that are not live say so beside those that are", () => {
  const { sheets, places } = sheetsOf("en");
  const workbook = annualWorkbook(reportOf({ places }), sheets, "en");
  const lines = workbook.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells: [first] }) =>
      typeof first === "string" && first.startsWith("Not live") ? [`${name}: ${first}`] : [],
    ),
  );
  expect(lines).toContain("Leaps: Not live, as when the report was made: Rank");
  expect(lines).toContain("Weights: Not live, as when the report was made: Best rank, Worst rank");
  expect(lines.filter((line) => line.startsWith("Highest"))).toEqual([]);
});

test("without a workbook there is no formula, and figures still say where they come from", () => {
  const report = reportOf();
  const cells = tablesOf(report).flatMap(({ rows }) => rows.flat());
  expect(cells.filter((cell) => typeof cell === "object" && cell !== null && cell.formula !== undefined)).toEqual([]);
  expect(tablesOf(report).find(({ id }) => id === "levels")?.origin).toBe(
    "2023: column «\u2068Overall score\u2069» of the sheet «\u2068Institutions\u2069», 6 institutions, 2024: column «\u2068Overall score\u2069» of the sheet «\u2068Institutions\u2069», 9 institutions",
  );
});

test("the method says what each level means, by the bands that were read", () => {
  const rows = rowsOf(reportOf({ policy: "contiguous" }), "levelDescriptions");
  expect(rows.map(([level]) => level)).toEqual([
    "Advanced (90–100)",
    "Above average (71–89)",
    "Average (50–70)",
    "Below average (36–49)",
    "Low (0–35)",
  ]);
  expect(rows[4]?.[1]).toMatch(/^Initial maturity/);
  const levels = builtInFrameworks.levels.levels.map((level) => ({ ...level, description: undefined }));
  const silent = { ...builtInFrameworks, levels: { ...builtInFrameworks.levels, levels } };
  const tables = tablesOf(reportOf({ frameworks: silent })).map(({ id }) => id);
  expect(tables).toContain("bands");
  expect(tables).not.toContain("levelDescriptions");
});

test("a common answer names the columns it was counted in", () => {
  const { places } = sheetsOf("en");
  const said = blocksOf(reportOf({ places })).find(
    (block) => block.kind === "text" && block.text.includes("Interactive 50"),
  );
  expect((said as { readonly origin?: string }).origin).toMatch(/^National catalogue 2024!E2:E5/);
});

test("an answer that cells without a readable one could overtake is not called the most frequent", () => {
  const answers = ["interactive", "interactive", "procedural", undefined, undefined];
  const services = answers.map((nature, index) => ({
    institution: "هيئة البيئة",
    sheet: "الخدمات",
    row: index + 2,
    values: { name: `خدمة ${index}`, automation: ["manual"], ...(nature !== undefined && { nature: [nature] }) },
  }));
  const [summary] = reportOf({ now: { ...now, services } }).parts;
  expect(JSON.stringify(summary)).toContain("Most frequent answers: Automation of internal procedures: Manual 100");
  expect(JSON.stringify(summary)).not.toContain("Nature of service");
});

test("two that are equal whatever the weights share the first place; they are no rivals for it", () => {
  const scores = (names: readonly string[], weakest: number) =>
    roundOf(names.map((name) => institutionOf(name, [weakest === 80 || name === "a" ? 80 : weakest, 80, 80])));
  const text = (weakest: number) => JSON.stringify(reportOf({ now: scores(["a", "b"], weakest), before: undefined }));
  expect(text(80)).toMatch(/Equal in the first place whatever the weights: [^"]*a[^"]*b/);
  expect(text(79)).toContain("a is first whatever the weights.");
});

test("ids and sheet names are unlike each other, and charts stand over columns of a table of their part", () => {
  const { parts } = reportOf({ targets: { presence: 80 } });
  const unlike = (names: readonly string[]) => expect(new Set(names).size).toBe(names.length);
  unlike(parts.map(({ id }) => id));
  unlike(parts.map(({ sheetName }) => sheetName));
  unlike(tablesOf({ title: "", cover: [], parts }).map(({ id }) => id));
  for (const { blocks } of parts) {
    for (const block of blocks) {
      if (block.kind === "table")
        for (const row of block.table.rows)
          expect([block.table.id, row.length]).toEqual([block.table.id, block.table.columns.length]);
      if (block.kind !== "chart") continue;
      const table = blocks.flatMap((each) =>
        each.kind === "table" && each.table.id === block.chart.table ? [each.table] : [],
      )[0];
      for (const column of [block.chart.categories, ...block.chart.series])
        expect(table?.columns[column]).toBeDefined();
    }
  }
});

test("equal scores share a rank, and what was not measured is said in words", () => {
  const report = reportOf();
  expect(rowsOf(report, "all-service").map((row) => row.slice(0, 4))).toEqual([
    [1, "هيئة البيئة", expect.closeTo(94.2, 9), "Advanced"],
    [2, "Ministry of O'Neill", 89.5, "Advanced"],
    [3, "محافظة مسقط", 80, "Above average"],
    [3, "محافظة ظفار", 80, "Above average"],
    [5, 'Authority "X"*', 60, "Average"],
    [6, "low", 30, "In no published level (26–35)"],
    ["not measured", "بلا درجة", "not measured", "not measured"],
  ]);
  expect(rowsOf(report, "stagesOfInstitutions").at(-1)).toEqual(["بلا درجة", ...Array<string>(5).fill("not measured")]);
});

test("beside a score stands that of the round before, also under another spelling, and the change", () => {
  expect(rowsOf(reportOf(), "all-service").map(([, name, , , ...past]) => [name, ...past])).toEqual([
    ["هيئة البيئة", expect.closeTo(71, 9), expect.closeTo(23.2, 9)],
    ["Ministry of O'Neill", 60, 29.5],
    ["محافظة مسقط", 70, 10],
    ["محافظة ظفار", "did not take part", null],
    ['Authority "X"*', "did not take part", null],
    ["low", "did not take part", null],
    ["بلا درجة", 55, "not measured"],
  ]);
});

test("who has no score is named with what it could reach, in the ranks and under other weights", () => {
  const open = { score: { measured: false, reason: { kind: "blank" } }, interval: { low: 55.5, high: 85 } } as const;
  const half = { ...institutionOf("half"), overall: open };
  const report = reportOf({ now: { ...now, institutions: [...now.institutions, half] } });
  expect(rowsOf(report, "all-service").at(-1)?.slice(0, 3)).toEqual(["not measured", "half", "not measured (55.5–85)"]);
  const said = remarksOf(report).map((text) => text.replace(/[\u2066-\u2069]/g, ""));
  expect(said).toContain(
    "Without a score, and so in no rank: بلا درجة (no scorecard handed in); half (it lies between 55.5 and 85: rank 3 at best).",
  );
  expect(said).toContain("Left out for want of a score: بلا درجة, half. Each could change these ranks once measured.");
  const texts = blocksOf(report).flatMap((block) => (block.kind === "text" ? [block.text] : []));
  expect(texts.filter((text) => text.includes("ranks hold")).join()).toContain("; 2 without a score are left out.");
});

test("an institution of another kind than before says so in its row and in the summary", () => {
  const other = {
    ...before,
    institutions: before.institutions.map((each) =>
      each.name === "جهاز الضرائب" ? institutionOf(each.name, [90, 90, 90], { isService: true }) : each,
    ),
  };
  const report = reportOf({ before: other });
  expect(rowsOf(report, "falls").map((row) => row.at(-1))).toEqual([
    "was a service institution before: the two scores have other weights",
  ]);
  expect(tablesOf(report).find(({ id }) => id === "leaps")?.columns).toHaveLength(5);
  expect(remarksOf(report).join("\n")).toContain("of the other kind in the round before");
});

test("stage averages of two rounds each have their base, and one table has the base of both", () => {
  const report = reportOf();
  const table = tablesOf(report).find(({ id }) => id === "stages")!;
  expect(table.columns.map(({ title }) => title)).toEqual([
    "Stage",
    "Average (0–100), 2023",
    "Average (0–100), 2024",
    "Institutions measured, 2023",
    "Institutions measured, 2024",
    "Not measured",
  ]);
  expect(rowsOf(report, "stages")[0]).toEqual(["General readiness", 50, 69.5, 1, 2, 1]);
  expect(rowsOf(report, "sameStages")[0]).toEqual(["General readiness", 1, 50, 59, 9]);
});

test("a change that adds up as it is shown says no more", () => {
  const pair = { now: roundOf([scoredAt("a", 79.904)]), before: roundOf([scoredAt("a", 80)]) };
  const texts = blocksOf(reportOf(pair)).flatMap((block) => (block.kind === "text" ? [block.text] : []));
  expect(texts).toContain("For the only institution measured in both rounds it went from 80 to 79.9 (−0.1 points).");
});

test("a change that does not add up as it is shown is said to be before rounding", () => {
  const pair = { now: roundOf([scoredAt("a", 79.94)]), before: roundOf([scoredAt("a", 69.79)]) };
  const texts = blocksOf(reportOf(pair)).flatMap((block) => (block.kind === "text" ? [block.text] : []));
  expect(texts).toContain(
    "For the only institution measured in both rounds it went from 69.8 to 79.9 (+10.2 points before rounding).",
  );
});

test("shares that are open have their decimal in table, chart and summary alike", () => {
  const report = reportOf();
  const charts = blocksOf(report).flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  expect(charts.find(({ table }) => table === "statistic-nature")?.format).toBe("interval");
  expect(JSON.stringify(report.parts[0])).toContain("Interactive 50.0%");
  const statistics = tablesOf(report).filter(({ id }) => id.startsWith("statistic-"));
  expect(statistics.map(({ columns }) => columns[2]?.format)).toEqual(statistics.map(() => "interval"));
});

test("leaps, who is missing, and governorates on the same base", () => {
  const report = reportOf();
  expect(rowsOf(report, "leaps").map(([rank, name]) => [rank, name])).toEqual([
    [1, "Ministry of O'Neill"],
    [2, "هيئة البيئة"],
    [3, "محافظة مسقط"],
  ]);
  expect(rowsOf(report, "falls").map(([rank, name]) => [rank, name])).toEqual([[1, "جهاز الضرائب"]]);
  expect(rowsOf(report, "missing")).toEqual([["محافظة مسندم"]]);
  expect(rowsOf(report, "notCompared")).toEqual([["بلا درجة", "not measured now"]]);
  expect(rowsOf(report, "governorates")).toEqual([
    [1, "محافظة مسقط", 70, 80, 10],
    [1, "محافظة ظفار", "did not take part", 80, null],
    [null, "محافظة مسندم", 50, "did not take part", null],
  ]);
});

test("national statistics: required columns that no service answers are named as not measured", () => {
  const text = remarksOf(reportOf({ now, before: undefined })).join("\n");
  expect(text).toContain("Not measured, since no service of any institution has an answer that can be read: «\u2068");
  expect(text).toContain("«\u2068Strategic value\u2069»");
  expect(text).not.toContain("Requires fees");
});

test("national statistics: counts, shares, and the interval of what cannot be read", () => {
  const report = reportOf();
  expect(rowsOf(report, "statistic-nature")).toEqual([
    ["Informational", 0, 0, 0, 0.25],
    ["Interactive", 2, 0.5, 0.5, 0.75],
    ["Procedural", 1, 0.25, 0.25, 0.5],
  ]);
  expect(rowsOf(report, "statistic-yesNo")).toEqual([["Requires fees", 1, 0.25, 0.25, 0.5, 4, 1]]);
  expect(tablesOf(report).find(({ id }) => id === "statistic-linkage")?.basis).toContain("3 services of 1 institution");
});

test("a main share with cells that cannot be read says between what it lies", () => {
  const [statistic] = roundStatistics;
  const open = institutionOf("a", [], {
    services: 10,
    statistics: { [statistic!.id]: { measured: true, value: 0.5 } },
    unknown: { [statistic!.id]: 2 },
  });
  const report = reportOf({ now: { ...now, institutions: [open] }, before: undefined });
  expect(rowsOf(report, "openShares")).toEqual([["a", statistic!.label.en, 0.5, 0.7, 2]]);
  expect(tablesOf(reportOf()).some(({ id }) => id === "openShares")).toBe(false);
});

test("as many institutions and governorates in both rounds, and not the same: it is said, and those of both are compared", () => {
  const governorates = (...names: string[]) =>
    names.map((name, index) => ({ ...scoredAt(name, 40 + 10 * index), isGovernorate: true }));
  const report = reportOf({ now: roundOf(governorates("a", "b", "c")), before: roundOf(governorates("x", "b", "y")) });
  const remarks = remarksOf(report).join("\n");
  expect(remarks).toContain("The two rounds have 3 measured institutions each, and only 1 of them in both");
  expect(remarks).toContain("not of the same governorates: 3 before and 3 now, 1 of them in both rounds");
  expect(rowsOf(report, "governorateAverages").slice(2)).toMatchObject([
    [expect.stringContaining("Only governorates measured in both rounds"), 50, 1, null],
    [expect.stringContaining("Only governorates measured in both rounds"), 50, 1, null],
  ]);
  expect(JSON.stringify(report)).toContain("For the only governorate measured in both rounds");
});

test("from or to a round in which nothing was measured, no level is said to have changed", () => {
  const [open, scored] = [roundOf([institutionOf("a", [])]), roundOf([scoredAt("a", 80)])];
  expect(JSON.stringify(reportOf({ now: open, before: scored }))).not.toContain("True change");
  expect(JSON.stringify(reportOf({ now: scored, before: open }))).not.toContain("True change");
  expect(JSON.stringify(reportOf({ now: scored, before: scored }))).toContain("True change");
});

test("a governorate of the round before that takes part without being marked as one is not said to be absent", () => {
  const marked = (name: string, score: number) => ({ ...scoredAt(name, score), isGovernorate: true });
  const report = reportOf({
    now: roundOf([marked("a", 60), scoredAt("b", 74)]),
    before: roundOf([marked("a", 50), marked("b", 70), marked("c", 40)]),
  });
  expect(rowsOf(report, "governorates")).toEqual([
    [1, "a", 50, 60, 10],
    [null, "b", 70, "not marked as a governorate", null],
    [null, "c", 40, "did not take part", null],
  ]);
});

test("a round without governorates still shows those of the round before", () => {
  const past = roundOf([{ ...scoredAt("a", 70), isGovernorate: true }]);
  const report = reportOf({ now: roundOf([scoredAt("b", 74)]), before: past });
  expect(remarksOf(report)).toContain("No institution of this round is marked as a governorate.");
  expect(rowsOf(report, "governorateAverages").slice(0, 2)).toMatchObject([
    [expect.anything(), 70, 1, 0],
    [expect.anything(), "not measured", 0, 0],
  ]);
  expect(rowsOf(report, "governorates")).toEqual([[null, "a", 70, "did not take part", null]]);
  expect(JSON.stringify(report.parts[0])).toContain("Before, the average of the governorates was 70 (1 governorate).");
  expect(rowsOf(reportOf({ now: past, before: roundOf([scoredAt("b", 74)]) }), "governorates")).toHaveLength(1);
});

test("ten points more on one perspective are taken from the others: 50, 25, 25", () => {
  const report = reportOf({
    now: roundOf([institutionOf("a", [90, 50, 50]), institutionOf("b", [69, 69, 69])]),
    before: undefined,
  });
  expect(rowsOf(report, "scenarios-service")).toEqual([
    ["b", 1, 2, 1, 1, 1],
    ["a", 2, 1, 2, 2, 2],
  ]);
  expect(tablesOf(report).find(({ id }) => id === "weights-service")?.basis).toContain("sum to 100%");
});

test("a name that COUNTIFS takes for a pattern is not counted for the names that the pattern fits", async () => {
  const same = institutionOf("هيئة البيئة", [80, 80, 80]);
  const rounds = [
    roundOf([same, institutionOf("وزارة *", [50, 50, 50])]),
    roundOf([same, institutionOf("وزارة الصحة", [60, 60, 60])]),
  ] as const;
  const { sheets, places } = sheetsOf("en", ...rounds);
  const report = reportOf({ now: rounds[0], before: rounds[1], places });
  expect(differing(await recalculated(annualWorkbook(report, sheets, "en")))).toEqual([]);
});

test("the same institutions in both rounds have no other bases", () => {
  const same = roundOf([{ ...scoredAt("a", 40), isGovernorate: true }, scoredAt("b", 50)]);
  const report = reportOf({ now: same, before: same });
  expect(remarksOf(report).join("\n")).not.toMatch(/in both|bases/);
  expect(rowsOf(report, "governorateAverages")).toHaveLength(2);
});

test("every doubt stands in the summary", () => {
  const { parts } = reportOf();
  const summary = remarksOf({ title: "", cover: [], parts: parts.slice(0, 1) }).join("\n");
  for (const word of [
    "different bases",
    "errors that only the owner can mend",
    "changed after sealing",
    "1 file was not read",
    "neither round names a half",
  ])
    expect(summary).toContain(word);
});

test("rounds given the wrong way round are called out", () => {
  expect(remarksOf(reportOf({ now: before, before: now })).join("\n")).toContain("Were the two files exchanged?");
});

test.each([
  ["no institution at all", roundOf([])],
  ["institutions without anything", roundOf([institutionOf("a"), institutionOf("b", [], { isService: false })])],
])("%s: each part says what was not measured", (_, empty) => {
  const report = reportOf({ now: empty, before: undefined });
  expect(report.parts).toHaveLength(10);
  expect(report.cover).toContain("No earlier round was given: nothing here is compared with a year before.");
  expect(remarksOf(report).join("\n")).toContain("performance was not measured");
  expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
});

test("the cover says what the report is of, and made-up data says so first", () => {
  const { title, cover } = reportOf({ isSynthetic: true, date: "2024-12-31" });
  expect(title).toBe("Yearly report on government digital transformation, 2024");
  expect(cover).toEqual([
    "Synthetic sample data: no figure here is any institution's own.",
    "Period: 2024",
    "Compared with: 2023",
    "Bases: 8 institutions with a measured score, 6 in the round before",
    "Levels read by: Bands as published. Scores from 26 to 35 belong to none of the levels as published.",
    "Date of the report: 2024-12-31",
  ]);
});

test.each(["ar", "en"] as const)(
  "a round of several periods says so on the cover, in the summary, in the method: %s",
  (language) => {
    const mixed = {
      ...now,
      institutions: now.institutions.map((each, at) => ({ ...each, period: at === 1 ? "2025" : "2024" })),
    };
    const { cover, parts } = reportOf({ now: mixed, language });
    const sentence = cover.find((line) => line.includes("2025"))!;
    expect(sentence).toMatch(
      language === "ar" ? /2024.*8.*2025.*مؤسسة واحدة/ : /2024.* \(8 institutions\), .*2025.* \(1 institution\)/,
    );
    const saying = parts.filter((part) => JSON.stringify(part).includes(JSON.stringify(sentence).slice(1, -1)));
    expect(saying.map(({ id }) => id)).toEqual(["summary", "method"]);
    expect(JSON.stringify(reportOf({ language }))).not.toContain(sentence.slice(0, sentence.indexOf(":")));
  },
);

test.each([
  [9, "all ranks, by the unrounded scores; equal scores share a rank"],
  [3, "ranks 1 to 3, by the unrounded scores; equal scores share a rank"],
])("a list of the %i highest says which ranks it has", (top, basis) => {
  const table = tablesOf(reportOf({ top })).find(({ id }) => id === "highest-service");
  expect([table?.rows.length, table?.basis]).toEqual([top === 9 ? 6 : 4, basis]);
});

test("the summary says where the programme stands, and how many doubts about its figures remain", () => {
  const text = (of: string) => ({ kind: "text" as const, text: of, origin: `cell of ${of}` });
  const doubt = (severity: "error" | "note") => ({ kind: "remark" as const, severity, text: "doubt" });
  const part = (id: string, blocks: ReportBlock[]) => ({ id, heading: id, sheetName: id, blocks });
  const programme = [
    part("programme-simplification", [text("total"), text("year"), doubt("error"), doubt("note")]),
    part("programme-projects", []),
    part("programme-international", [text("rank"), text("another rank"), text("index")]),
  ];
  const [summary] = reportOf({ programme }).parts;
  const said = summary!.blocks.flatMap((block) => (block.kind === "text" ? [[block.text, block.origin]] : []));
  expect(said.slice(-4)).toEqual([
    ["programme-simplification: total", "cell of total"],
    ["programme-international: rank", "cell of rank"],
    ["programme-international: index", "cell of index"],
    ["1 error or warning about the programme's figures stands in its chapters.", undefined],
  ]);
});

test("the programme's parts stand between the comparison and the method", () => {
  const programme = [{ id: "programme", heading: "Programme", sheetName: "Programme", blocks: [] }];
  const ids = reportOf({ programme }).parts.map(({ id }) => id);
  expect(ids.slice(-3)).toEqual(["programme", "method", "annex"]);
});

test.each([
  [
    "en",
    ["Required cell blank", "Points above the maximum", "Kind of institution assumed"],
    ["blank", "too much", "قديم"],
  ],
  ["ar", ["خلية مطلوبة فارغة", "درجة فوق القصوى", "نوع المؤسسة مفترض"], ["فارغة", "فوق القصوى", "قديم"]],
] as const)(
  "the annex in %s titles every kind, and says findings in its language where both were kept",
  (language, titles, texts) => {
    const finding = (rule: string, message: RoundFinding["message"]): RoundFinding => ({
      institution: "a",
      severity: "error",
      rule,
      sheet: "",
      place: "",
      message,
    });
    const findings = [
      finding("requiredBlank", { ar: "فارغة", en: "blank" }),
      finding("pointsAboveMaximum", { ar: "فوق القصوى", en: "too much" }),
      finding("kindAssumed", "قديم"),
      { ...finding("more", { ar: "غيرها", en: "more" }), severity: "error" as const },
    ];
    const rows = rowsOf(
      reportOf({ now: roundOf([institutionOf("a")], { findings }), before: undefined, language }),
      "gravest",
    );
    expect(rows.map((row) => row[2])).toEqual(titles);
    expect(rows.map((row) => row[6])).toEqual(texts);
  },
);

test("the annex counts cells, as the counts above it do, and says whose cells it names", () => {
  const blank = { institution: "a", severity: "error", rule: "requiredBlank", sheet: "s", message: "blank" } as const;
  const findings = [
    { ...blank, place: "C2:C6", cells: 5 },
    { ...blank, place: "D7", cells: 1 },
    { ...blank, place: "E9" },
  ];
  const report = reportOf({ now: roundOf([institutionOf("a")], { findings }), before: undefined, language: "en" });
  expect(rowsOf(report, "gravest").map((row) => [row[3], row[5]])).toEqual([[7, "C2:C6"]]);
});

test("Arabic: no figure stands loose in a sentence, and no word is missing", () => {
  const { sheets, places } = sheetsOf("ar");
  const report = reportOf({ language: "ar", places, targets: { presence: 80 } });
  expect(sheets.length).toBe(4);
  const texts = blocksOf(report).flatMap((block) => (block.kind === "text" ? [block.text] : []));
  const loose = texts.filter((text) => /[+−]\d|\d[.–]\d/.test(text.replace(/\u2066[^\u2069]*\u2069/g, "")));
  expect(loose).toEqual([]);
  expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|\[object/);
});

test("where no institution is measured in both rounds, none is said to have risen or not", () => {
  const report = reportOf({
    now: roundWithLevels("2024", [1, 1, 0, 0, 0]),
    before: roundWithLevels("2023", [0, 0, 2, 0, 0]),
  });
  const sentences = blocksOf(report).flatMap((block) => (block.kind === "text" ? [block.text] : []));
  expect(sentences).toContain("No institution has a score in both rounds: nothing can be compared.");
  expect(sentences).not.toContain("No institution has a higher score than before.");
});

test("a round in which nothing was measured has no other base, and its governorates are not said to be compared", () => {
  const muscat = { isGovernorate: true } as const;
  const past = roundOf([institutionOf("محافظة مسقط", [80, 80, 80], muscat)], { period: "2023" });
  const blank = roundOf([institutionOf("محافظة مسقط", [], muscat)], { period: "2024" });
  const said = remarksOf(reportOf({ now: blank, before: past })).join("\n");
  expect(said).toContain("No institution has an overall score");
  expect(said).not.toMatch(/bases|are compared over|two averages/);
});
