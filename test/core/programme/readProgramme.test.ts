import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import { programmeColumns } from "../../../src/core/programme/programmeDefinitions";
import type { ProgrammeFinding } from "../../../src/core/programme/programmeFinding";
import { readProgramme } from "../../../src/core/programme/readProgramme";
import { gridOf, plainFacts, type CellValue, type Sheet } from "../../../src/core/rows/sheet";
import { address, itemName, readingOf, sheetOf, type Row } from "./sheetOf";

const year = "simplification.year";
const list = "simplification.institution";

/** A finding in short: its grade, kind and cells. */
const short = (finding: ProgrammeFinding) =>
  [finding.severity, finding.kind, finding.cells.map(address).join(" ")].join(" ");

const broken: readonly (readonly [name: string, rows: readonly Row[], findings: readonly string[]])[] = [
  ["nothing wrong", [[year, { period: 2024, value: 70, target: 80, unit: "service" }]], []],
  ["text where a number belongs", [[year, { period: 2024, value: "كثير" }]], ["error notNumber D2"]],
  ["an error in a cell", [[year, { period: 2024, value: { error: "#DIV/0!" } }]], ["error cellError D2"]],
  ["a number as text", [[year, { period: 2024, value: "٤٨١" }]], ["note numberAsText D2"]],
  [
    "a dot that may part thousands",
    [[year, { period: 2024, value: "2.680" }]],
    ["warning notWhole D2", "warning numberAsText D2"],
  ],
  [
    "a full figure in millions",
    [["platform.exchanges", { period: 2024, value: "٤٧١,١٩٣,٢٢٢ مليون" }]],
    ["warning spuriousScale D2"],
  ],
  ["a word that counts", [["platform.exchanges", { period: 2024, value: "1.4 billion" }]], ["warning numberAsText D2"]],
  ["over 100%", [["impact.satisfaction", { period: 2024, value: 134 }]], ["error outOfRange D2"]],
  ["1 alone is 100%", [["impact.satisfaction", { period: 2024, value: 1 }]], ["warning percentUnclear D2"]],
  [
    "1 among fractions is 100%, as Excel keeps it",
    [
      ["overall.year", { period: 2024, value: 0.71, target: 0.8 }],
      ["overall.year", { period: 2025, target: 1 }],
    ],
    [],
  ],
  [
    "1 among per cents",
    [
      ["impact.satisfaction", { period: 2024, value: 77 }],
      ["impact.remoteAccess", { period: 2024, value: 1 }],
    ],
    ["error percentUnclear D3"],
  ],
  ["a rank of nought", [["rank.egdi", { period: 2024, value: 0 }]], ["error outOfRange D2"]],
  ["half a service", [[year, { period: 2024, value: 4.5 }]], ["warning notWhole D2"]],
  ["a unit nobody knows", [[year, { period: 2024, value: 4, unit: "فدان" }]], ["warning unknownUnit E2"]],
  ["another unit of the same kind", [[year, { period: 2024, value: 4, unit: "معاملة" }]], ["warning unitDiffers E2"]],
  ["a unit of another kind", [[year, { period: 2024, value: 4, unit: "%" }]], ["error unitDiffers E2"]],
  ["no period", [[year, { value: 4 }]], ["error periodMissing C2"]],
  ["two years as one", [[year, { period: "2020–2021", value: 4 }]], ["error periodNotOneYear C2"]],
  ["until a year, of what is counted in it", [[year, { period: "حتى 2023", value: 4 }]], ["error periodNotOneYear C2"]],
  ["half a year", [[year, { period: "النصف الأول 2023", value: 4 }]], []],
  ["no such period", [[year, { period: "قريباً", value: 4 }]], ["error periodUnreadable C2"]],
  ["nobody", [[list, { period: 2024, value: 4 }]], ["warning detailMissing B2"]],
  ["no such level", [["levels.institutions", { detail: "رائع", value: 4 }]], ["error unknownDetail B2"]],
  ["a column without use", [[year, { period: 2024, value: 4, institutions: 48 }]], ["note columnUnused K2"]],
  [
    "twice the same",
    [
      [year, { period: 2024, value: 4 }],
      [year, { period: "٢٠٢٤م", value: 4 }],
    ],
    ["warning duplicate A2 A3"],
  ],
  [
    "twice, differing",
    [
      [year, { period: 2024, value: 4 }],
      [year, { period: 2024, value: 5 }],
    ],
    ["error duplicate A2 A3"],
  ],
  ["a row of its own", [["عدد المتطوعين", { value: 7 }]], ["warning unknownItem A2"]],
  ["numbers without a name", [["", { value: 7 }]], ["warning itemBlank A2"]],
  ["a remark in words", [["يراجع مع الوزارة"]], []],
];

test.each(broken)("%s", (_, rows, findings) => {
  expect(readingOf(rows).findings.map(short)).toEqual(findings);
});

test("a misspelt item is kept and its nearest named", () => {
  const { remarks, figures, findings } = readingOf([
    ["Mean satisfaction of beneficiaries with digital servces", { value: 0.5 }],
  ]);
  expect(figures).toEqual([]);
  expect(remarks).toMatchObject([{ cell: { row: 2, column: 0 }, texts: [expect.any(String), "0.5"] }]);
  expect(findings).toMatchObject([{ kind: "unknownItem", nearest: "impact.satisfaction" }]);
});

test("what two rows disagree in is not measured, the rest is", () => {
  const { figures } = readingOf([
    [year, { period: 2024, value: 4, target: 9 }],
    [year, { period: 2024, value: 5, target: 9 }],
  ]);
  expect(figures).toMatchObject([
    { value: { value: { measured: false, reason: { kind: "contradictory" } } }, target: { value: { value: 9 } } },
  ]);
  expect(figures[0]?.value.factor).toBeUndefined();
});

test("a row whose unit is of another kind is not computed with", () => {
  expect(readingOf([[year, { period: 2024, value: 4, unit: "per cent" }]]).figures).toEqual([]);
});

test("a sheet without the header is no programme sheet", () => {
  const published = {
    name: "x",
    grid: gridOf([
      ["البند", "القيمة", "العدد"],
      ["طبيعة الخدمة", "تفاعلية", 65],
    ]),
    facts: plainFacts,
  };
  expect(readProgramme([published], builtInFrameworks)).toEqual({
    sheets: [],
    headers: [],
    figures: [],
    remarks: [],
    findings: [{ kind: "headerNotFound", severity: "error", cells: [] }],
  });
});

test("of a column that is there twice nothing is read", () => {
  const rows = [
    ["Item", "Period", "Value", "Achieved", "Target"],
    [itemName(year, "en"), 2024, 4, 5, 6],
  ];
  const { figures, findings } = readProgramme(
    [{ name: "P", grid: gridOf(rows), facts: plainFacts }],
    builtInFrameworks,
  );
  expect(findings.map(short)).toEqual(["error columnTwice C1 D1"]);
  expect(figures).toMatchObject([{ value: { value: { measured: false } }, target: { value: { value: 6 } } }]);
});

test("columns in any order, the header on any row, extra columns beside", () => {
  const rows: CellValue[][] = [
    ["تقرير"],
    [],
    ["ملاحظات", "المستهدف", "x", "القيمة", "السنة", "البند"],
    ["n", 9, "?", 4, 2024, itemName(year, "ar")],
  ];
  const { figures, findings } = readProgramme(
    [{ name: "P", grid: gridOf(rows), facts: plainFacts }],
    builtInFrameworks,
  );
  expect(findings).toEqual([]);
  expect(figures).toMatchObject([
    {
      figure: year,
      note: { text: "n" },
      value: { value: { value: 4 }, cell: { sheet: "P", row: 4, column: 3 } },
      target: { value: { value: 9 }, cell: { column: 1 } },
    },
  ]);
});

test("several sheets with the header are read together, each figure with its sheet", () => {
  const { figures } = readProgramme(
    [
      sheetOf([[year, { period: 2023, value: 4 }]], "en", "A"),
      sheetOf([[year, { period: 2024, value: 5 }]], "ar", "ب"),
    ],
    builtInFrameworks,
  );
  expect(figures.map(({ value }) => value.cell.sheet)).toEqual(["A", "ب"]);
});

test("every column has a header that no other column has", () => {
  const names = programmeColumns.flatMap(({ label, aliases }) => [label.ar, label.en, ...aliases]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test("a second table below the first is read by its own header, in whatever order its columns are", () => {
  const sheet: Sheet = {
    name: "P",
    grid: gridOf([
      ["Item", "Period", "Value", "Target"],
      ["Simplification: planned and achieved in the year", 2024, 481, 490],
      [],
      ["More of them"],
      ["Target", "Value", "Item", "Period"],
      [360, 355, "Digitisation: planned and achieved in the year", 2024],
      ["Target", "Value", "Item", "Period"],
      [100, 90, "Digitisation: planned and achieved in the year", 2023],
    ]),
    facts: plainFacts,
  };
  const { figures, headers, findings } = readProgramme([sheet], builtInFrameworks);
  expect(findings).toEqual([]);
  expect(headers.map(({ row }) => row)).toEqual([1, 5, 7]);
  expect(figures.map(({ value, target }) => [value.value, target.value])).toEqual([
    [
      { measured: true, value: 481 },
      { measured: true, value: 490 },
    ],
    [
      { measured: true, value: 355 },
      { measured: true, value: 360 },
    ],
    [
      { measured: true, value: 90 },
      { measured: true, value: 100 },
    ],
  ]);
  expect(figures.map(({ value }) => address(value.cell))).toEqual(["C2", "B6", "B8"]);
});

test("where the items stand in two columns no row is read, and that alone is said", () => {
  const rows = [
    ["Item", "Value", "Unit", "Item", "Value", "Unit"],
    ["Mean satisfaction of beneficiaries with digital services", 0.77, "%", "Open data", 0.63, "%"],
  ];
  const { figures, remarks, findings } = readProgramme(
    [{ name: "P", grid: gridOf(rows), facts: plainFacts }],
    builtInFrameworks,
  );
  expect([figures, remarks]).toEqual([[], []]);
  expect(findings.map(({ kind, cells }) => [kind, cells.map(address)])).toEqual([["columnTwice", ["A1", "D1"]]]);
});

test("names that differ by a number alone are two: phases of a project, and levels of the user's own", () => {
  const { levels } = builtInFrameworks.levels;
  const numbered = levels.map((level) => ({
    ...level,
    label: { ar: `المستوى ${level.number}`, en: `Level ${level.number}` },
    aliases: [],
  }));
  const frameworks = { ...builtInFrameworks, levels: { ...builtInFrameworks.levels, levels: numbered } };
  const sheet = sheetOf([
    ["projects.other", { detail: "Phase 1", period: 2024, value: 0.4 }],
    ["projects.other", { detail: "Phase 2", period: 2024, value: 0.5 }],
    ["levels.institutions", { detail: "Level 5", period: 2024, value: 4 }],
    ["levels.institutions", { detail: "المستوى 4", period: 2024, value: 38 }],
  ]);
  const { figures, findings } = readProgramme([sheet], frameworks);
  expect(findings).toEqual([]);
  expect(figures.map(({ detail, value }) => [detail?.id, value.value])).toEqual([
    [undefined, { measured: true, value: 0.4 }],
    [undefined, { measured: true, value: 0.5 }],
    ["advanced", { measured: true, value: 4 }],
    ["aboveAverage", { measured: true, value: 38 }],
  ]);
});
