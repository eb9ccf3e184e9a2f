import { assessSheet, assessSheets, assessWorkbook, type Assessment, type Sheet } from "../../../src/core";
import { goodService, header, settings, sheetOf as inventoryOf } from "../../fixtures/inventories";
import { muscatScorecard } from "../scoring/muscatScorecard";
import { address, sheetOf, type Language, type Row } from "./sheetOf";

const named = (sheet: Sheet, name: string): Sheet => ({ ...sheet, name });
const gridSheet = (rows: Parameters<typeof inventoryOf>[0], name = "P") => named(inventoryOf(rows), name);
const stages = (language: Language) =>
  settings.frameworks.stages.stages.map(({ label }): Row => ["stages.target", { detail: label[language], target: 60 }]);
const list: readonly Row[] = [
  ["simplification.institution", { detail: "A", period: 2024, value: 300 }],
  ["simplification.institution", { detail: "B", period: 2024, value: 298 }],
];
const year: Row = ["simplification.year", { period: 2024, value: 481, target: 490 }];
const scorecard = gridSheet(muscatScorecard, "C");

function programmeOf(assessment: Assessment | undefined) {
  if (assessment?.kind !== "programme") throw new Error(`No programme sheet but ${assessment?.kind}`);
  return assessment;
}

const found = (assessment: Assessment | undefined) =>
  programmeOf(assessment).findings.map(({ kind, severity, cells }) =>
    `${severity} ${kind} ${cells.map(address).join(" ")}`.trim(),
  );

describe("what is a programme sheet", () => {
  const middle = settings.frameworks.stages.stages.map(({ label }) => [label.en, 50, 60]);
  test.each<[string, Sheet, Assessment["kind"] | undefined]>([
    ["in Arabic", sheetOf([year], "ar"), "programme"],
    ["in English", sheetOf([year]), "programme"],
    ["with the names of stages, which scorecards have too, in Arabic", sheetOf(stages("ar"), "ar"), "programme"],
    ["with the names of stages in English", sheetOf(stages("en")), "programme"],
    [
      "title rows above the header, columns moved",
      gridSheet([["2024"], [], ["Value", "Item", "Unit"], [5, "?"]]),
      "programme",
    ],
    ["a scorecard with the programme's headers", gridSheet([["Item", "Value", "Target"], ...middle]), "scorecard"],
    ["a scorecard", scorecard, "scorecard"],
    ["an inventory", inventoryOf([header, goodService("إصدار ترخيص بناء")]), "inventory"],
    [
      "something else",
      gridSheet([
        ["Fruit", "Price"],
        ["Apple", 3],
      ]),
      undefined,
    ],
  ])("%s", (_, sheet, kind) => {
    expect(assessSheet(sheet, settings)?.kind).toBe(kind);
  });
});

test.each<Language>(["ar", "en"])("the findings of a sheet, its figures and the verdict (%s)", (language) => {
  const sheet = sheetOf([year, ...list, ["impact.transactions", { value: "many" }]], language);
  const [assessment] = assessSheets([sheet], settings);
  expect(found(assessment)).toEqual(["error notNumber D5", "error listAboveTotal D2 D3 D4"]);
  expect(assessment).toMatchObject({ verdict: "rejected", figures: 4, remarks: 0, headers: [{ row: 1 }] });
});

test("notes and warnings alone reject nothing", () => {
  const [assessment] = assessSheets([sheetOf([year, list[0]!])], settings);
  expect(assessment?.verdict).toBe("accepted");
  expect(found(assessment)).toEqual(["note listBelowTotal D2 D3"]);
});

test("a list is held against a total on another sheet, and told with the total; an inventory beside them has its own findings", () => {
  const sheets = [
    inventoryOf([header, goodService("إصدار ترخيص بناء")]),
    named(sheetOf([year]), "Years"),
    named(sheetOf(list, "en", "Lists"), "Lists"),
  ];
  const [inventory, years, lists] = assessSheets(sheets, settings);
  expect(inventory).toMatchObject({ kind: "inventory", verdict: "accepted", findings: [] });
  expect(found(years)).toEqual(["error listAboveTotal D2 D2 D3"]);
  expect(programmeOf(years).findings[0]!.cells.map(({ sheet }) => sheet)).toEqual(["Years", "Lists", "Lists"]);
  expect(lists).toMatchObject({ verdict: "accepted", figures: 2, findings: [] });
});

describe("a sheet that says nothing", () => {
  const blank = sheetOf([["simplification.year"], ["impact.satisfaction"]]);
  test.each<[string, Sheet, readonly string[]]>([
    ["nobody has filled it in", blank, ["error noFigures A1"]],
    ["no row is known", sheetOf([["What we did", { value: 5 }]]), ["error noFigures A1", "warning unknownItem A2"]],
    [
      "an error says why",
      sheetOf([["impact.satisfaction", { value: 60, unit: "services" }]]),
      ["error unitDiffers E2"],
    ],
    [
      "two tables side by side",
      gridSheet([
        ["Item", "Value", "Unit", "Item", "Value", "Unit"],
        ["x", 1, null, "y", 2],
      ]),
      ["error columnTwice A1 D1"],
    ],
    [
      "its header has other names",
      gridSheet([
        ["What", "How much"],
        [sheetOf([year]).grid.rows[1]![0], 481],
        [sheetOf([["impact.satisfaction"]]).grid.rows[1]![0], 0.77],
      ]),
      ["error headerNotFound"],
    ],
  ])("%s", (_, sheet, findings) => {
    const [assessment] = assessSheets([sheet], settings);
    expect(found(assessment)).toEqual(findings);
    expect(assessment).toMatchObject({ verdict: "rejected", figures: 0 });
  });

  test("beside others it is left out, alone it is told", () => {
    const beside = assessWorkbook([named(blank, "Blank"), named(sheetOf([year]), "Full")], settings);
    expect(beside?.assessments.map(({ sheet }) => sheet)).toEqual(["Full"]);
    expect(beside?.skipped).toEqual([{ name: "Blank", why: "leftBlank" }]);
    expect(assessWorkbook([blank], settings)?.assessments).toHaveLength(1);
  });
});

test("a header is looked for in the first thousand rows, so that a long sheet of something else costs little", () => {
  const above = (rows: number) => Array.from({ length: rows }, (_, row) => [`x${row}`]);
  const [names = [], figure = []] = sheetOf([year]).grid.rows;
  expect(assessSheet(gridSheet([...above(999), names, figure]), settings)?.kind).toBe("programme");
  expect(assessSheet(gridSheet([...above(1000), names, figure]), settings)).toBeUndefined();
});
