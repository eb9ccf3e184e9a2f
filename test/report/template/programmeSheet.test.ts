import {
  builtInFrameworks,
  figureDefinitions,
  gridOf,
  plainFacts,
  programmeColumns,
  readProgramme,
  unitKindOf,
  type CellValue,
} from "../../../src/core";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../../src/host/xlsx/writeWorkbook";
import { emptyProgrammeRows, type ProgrammeRow } from "../../../src/report/template/programmeRows";
import { programmeTemplate } from "../../../src/report/template/programmeTemplate";

const languages = ["ar", "en"] as const;

/** Something plausible in every column that each figure uses. */
function filled(language: "ar" | "en"): ProgrammeRow[] {
  const numbers = { count: 12, amount: 12, share: 0.5, rank: 12, index: 0.5, score: 50 };
  return emptyProgrammeRows(builtInFrameworks, language).map(({ figure, cells }, index) => {
    const number = numbers[unitKindOf(figure) ?? "count"];
    const all = {
      period: 2024,
      value: number,
      target: number,
      targetPeriod: 2025,
      before: number,
      beforePeriod: 2023,
      change: 0.01,
      institutions: 50,
      detail: `${figure.id} ${index}`,
      ...cells,
    };
    return { figure, cells: Object.fromEntries(Object.entries(all).filter(([id]) => figure.columns.includes(id))) };
  });
}

test.each(languages)(
  "in %s: one sheet, in its language's direction, nothing hidden, a note on every header",
  (language) => {
    const { sheets, rightToLeft } = programmeTemplate(builtInFrameworks, language);
    expect(rightToLeft).toBe(language === "ar");
    expect(sheets.map(({ hidden, frozenRows, notes }) => [hidden === true, frozenRows, notes?.length])).toEqual([
      [false, 1, programmeColumns.length],
    ]);
  },
);

test.each(languages)("in %s: empty, written and read, it has no figure and nothing to say", async (language) => {
  const bytes = await writeWorkbook(programmeTemplate(builtInFrameworks, language));
  const { figures, remarks, findings, sheets } = readProgramme(readFileBytes(bytes).sheets, builtInFrameworks);
  expect([figures, remarks, findings, sheets.length]).toEqual([[], [], [], 1]);
});

test.each(languages)("in %s: filled in, every row is read as what it is, in the right unit", async (language) => {
  const rows = filled(language);
  const bytes = await writeWorkbook(programmeTemplate(builtInFrameworks, language, rows));
  const { figures, remarks, findings } = readProgramme(readFileBytes(bytes).sheets, builtInFrameworks);
  const unreadable = findings.filter(({ kind }) =>
    [
      "unknownUnit",
      "unitDiffers",
      "periodUnreadable",
      "notNumber",
      "outOfRange",
      "columnUnused",
      "detailMissing",
      "unknownDetail",
      "unknownItem",
    ].includes(kind),
  );
  expect([remarks, unreadable]).toEqual([[], []]);
  expect(new Set(figures.map(({ figure }) => figure))).toEqual(new Set(figureDefinitions.map(({ id }) => id)));
});

test("Arabic and English sheets of the same figures read alike", async () => {
  const read = async (language: "ar" | "en") => {
    const rows = filled(language);
    const { figures } = readProgramme(
      readFileBytes(await writeWorkbook(programmeTemplate(builtInFrameworks, language, rows))).sheets,
      builtInFrameworks,
    );
    return figures.map(({ figure, period, value, target, before }) => [
      figure,
      period,
      value.value,
      target.value,
      before.value,
    ]);
  };
  expect(await read("ar")).toEqual(await read("en"));
});

test.each(languages)("in %s: bounds stand beside every number that a figure uses, and over no other", (language) => {
  const [sheet] = programmeTemplate(builtInFrameworks, language).sheets;
  const rows = sheet!.rows.map(({ cells }) => figureDefinitions.find(({ label }) => label[language] === cells[0]));
  for (const [at, column] of programmeColumns.entries()) {
    if (!["value", "target", "before"].includes(column.id)) continue;
    const bounded = rows.map((_, index) =>
      sheet!.numberBounds!.some(
        (rule) => rule.column === at && rule.firstRow <= index + 1 && rule.lastRow >= index + 1,
      ),
    );
    const used = rows.map(
      (figure) => figure !== undefined && figure.unit !== null && figure.columns.includes(column.id),
    );
    expect(bounded).toEqual(used);
  }
});

test("names of figures, units and groups differ from each other, in each language", () => {
  for (const language of languages) {
    const labels = figureDefinitions.map(({ label }) => label[language]);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test("a figure's own id is understood too", () => {
  const rows: CellValue[][] = [
    ["item", "value", "period"],
    ["rank.egdi", 41, 2024],
  ];
  expect(
    readProgramme([{ name: "P", grid: gridOf(rows), facts: plainFacts }], builtInFrameworks).figures,
  ).toMatchObject([{ figure: "rank.egdi" }]);
});
