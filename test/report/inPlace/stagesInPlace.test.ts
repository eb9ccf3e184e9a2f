import { stagesFramework } from "../../../src/core";
import { templateSheet } from "../../../src/report/template/templateSheet";
import { muscatPoints, muscatScorecard } from "../../core/scoring/muscatScorecard";
import { settings } from "../../fixtures/inventories";
import { areaOf, assessCard, cellAt, rowsAfter, shown, writeScores, type Rows } from "./scorecardSheet";

const stages = stagesFramework.stages;
const muscatScores = [59, 65, 21, 50, 34];

/** A card with its components in this order; a stage's own row has no figure. */
function card(
  points: Readonly<Record<string, unknown>> = muscatPoints,
  { maxima = true, order = (ids: readonly { id: string }[]) => ids } = {},
): Rows {
  const rows: unknown[][] = [["Component", "Points", ...(maxima ? ["Maximum"] : [])]];
  for (const stage of stages) {
    rows.push([stage.label.en]);
    for (const { id } of order(stage.components)) {
      const component = stage.components.find((each) => each.id === id)!;
      rows.push([component.label.en, points[id] ?? null, ...(maxima ? [component.maximum] : [])]);
    }
  }
  return rows as unknown as Rows;
}

const scoreHeader = "Jahiz: stage score";
const scoresIn = (rows: Rows) => stages.map(({ label }) => shown(rows, scoreHeader, label.en));
const institutionIn = (rows: Rows) => stages.map(({ label }) => shown(rows, "Jahiz: institution", label.en));

describe("the scores beside the card", () => {
  test("are live formulas over the very cells, with the sheet's maxima", () => {
    const edit = writeScores(card());
    expect(cellAt(edit, 1, 3)).toBe(scoreHeader);
    expect(cellAt(edit, 2, 3)).toEqual({
      formula:
        '=IF(COUNT(B3:B7)<5,"Not measured: a figure is blank or not a number.",JAHIZ.STAGESCORE("readiness",B3:B7,C3:C7))',
    });
    expect(scoresIn(rowsAfter(card(), edit))).toEqual(muscatScores);
    expect(edit.occupied).toEqual([]);
  });

  const cards: readonly { name: string; rows: Rows }[] = [
    { name: "as printed", rows: card() },
    { name: "without maxima", rows: card(muscatPoints, { maxima: false }) },
    { name: "components in another order", rows: card(muscatPoints, { order: (ids) => [...ids].reverse() }) },
    { name: "a component twice with equal points", rows: insert(card(), 4, ["Human resources", 10, 20]) },
    { name: "an unknown component between", rows: insert(card(), 4, ["Parking", 7, 20]) },
    { name: "fractions of points", rows: card({ ...muscatPoints, webSite: 31.37 }) },
    {
      name: "sums alone",
      rows: [["Component", "Points"], ...stages.map(({ label }, at) => [label.en, muscatScores[at]!])],
    },
    { name: "sums beside the parts", rows: muscatScorecard },
    { name: "no header", rows: card().slice(1) },
    { name: "no header, and a title in the row above", rows: [["Muscat", null, null, "2024"], ...card().slice(1)] },
  ];

  test.each(cards)("$name: formulas give the very numbers that values give", ({ rows }) => {
    const values = rowsAfter(rows, writeScores(rows, { as: "values" }));
    const formulas = rowsAfter(rows, writeScores(rows));
    const { scores } = assessCard(rows);
    const expected = scores.kind === "stages" ? scores.stages.map(({ score }) => score.measured && score.value) : [];
    expect(expected.every((score) => typeof score === "number")).toBe(true);
    for (const written of [values, formulas]) expect(institutionIn(written)).toEqual(expected);
  });

  test("a card that begins in the first row has the block alone: no row is left for a header", () => {
    const edit = writeScores(card().slice(1));
    expect(edit.cells.filter(({ value }) => value === scoreHeader)).toEqual([]);
    expect(institutionIn(rowsAfter(card().slice(1), edit))).toEqual(muscatScores);
  });

  test("without a chart there is no block", () => {
    const edit = writeScores(card(), { withChart: false });
    expect(edit.cells).toHaveLength(6);
    expect(edit.charts).toEqual([]);
  });

  test("without a column of points nothing is written", () => {
    const rows = card().map(([name]) => [name!]);
    expect(writeScores(rows)).toEqual({ cells: [], charts: [], occupied: [] });
  });

  test("a framework of the user's own is written as values, which the worksheet functions do not know", () => {
    const frameworks = { ...settings.frameworks, stages: { ...stagesFramework } };
    const edit = writeScores(card(), { settings: { frameworks } });
    expect(cellAt(edit, 2, 3)).toBe(59);
    expect(edit.cells.every(({ value }) => typeof value !== "object" || value === null)).toBe(true);
  });
});

describe("what is not measured is a sentence, never 0", () => {
  const blank = card({ ...muscatPoints, humanResources: undefined });

  test("as a value it says what is missing and where the score lies; the chart has a blank", () => {
    const after = rowsAfter(blank, writeScores(blank, { as: "values" }));
    expect(scoresIn(after)[0]).toBe("Not measured: no valid figure for «Human resources». It lies between 49 and 69.");
    expect(institutionIn(after)).toEqual([null, 65, 21, 50, 34]);
  });

  test("as a formula it counts the numbers, since a blank cell may reach a function as 0; the chart has #N/A", () => {
    const after = rowsAfter(blank, writeScores(blank));
    expect(scoresIn(after)[0]).toBe("Not measured: a figure is blank or not a number.");
    expect(institutionIn(after)[0]).toEqual({ error: "#N/A" });
  });

  const problems: readonly [name: string, rows: Rows, value: RegExp, formula: RegExp | { error: string }][] = [
    ["text", card({ ...muscatPoints, webSite: "many" }), /no valid figure for «Web site»/, /blank or not a number/],
    [
      "above the maximum",
      card({ ...muscatPoints, webSite: 51 }),
      /no valid figure for «Web site»/,
      { error: "#VALUE!" },
    ],
    [
      "above the maximum, in another order",
      card({ ...muscatPoints, webSite: 51 }, { order: (ids) => [...ids].reverse() }),
      /no valid figure for «Web site»/,
      /out of its range/,
    ],
    [
      "out of another maximum",
      card().map((row) => row.map((cell, at) => (at === 2 && cell === 50 ? 60 : cell))),
      /no valid figure for «Web site»/,
      /maximum is not the framework's/,
    ],
    [
      "one fraction among points",
      card({ ...muscatPoints, webSite: 0.31 }),
      /no valid figure for «Web site»/,
      /written as fractions/,
    ],
    [
      "twice with different points",
      insert(card(), 10, ["Web site", 30, 50]),
      /no valid figure for «Web site»/,
      /stands twice with different figures/,
    ],
    ["no row", card().filter(([name]) => name !== "Web site"), /no valid figure for «Web site»/, /has no «Web site»/],
    [
      "written as fractions",
      card(Object.fromEntries(Object.entries(muscatPoints).map(([id, points]) => [id, points / 100]))),
      /no valid figure/,
      /written as fractions/,
    ],
  ];

  test.each(problems)("%s", (_, rows, value, formula) => {
    const presence = (as: "values" | "formulas") => scoresIn(rowsAfter(rows, writeScores(rows, { as })))[1];
    expect(presence("values")).toMatch(value);
    if (formula instanceof RegExp) expect(presence("formulas")).toMatch(formula);
    else expect(presence("formulas")).toEqual(formula);
  });

  test("once the points are there, the formula gives the score", () => {
    const edit = writeScores(blank);
    const filled = blank.map((row) => (row[0] === "Human resources" ? [row[0], 10, 20] : row));
    expect(scoresIn(rowsAfter(filled, edit))).toEqual(muscatScores);
  });
});

describe("the block and its chart", () => {
  const target = Object.fromEntries(stages.map(({ id }) => [id, 80]));

  test("no level, but the sentence that stages have none", () => {
    const texts = writeScores(card()).cells.map(({ value }) => value);
    expect(texts).toContain(
      "Stages are scored from 0 to 100 and have no level: the levels belong to institutional performance.",
    );
    expect(JSON.stringify(texts)).not.toContain("MATURITYLEVEL");
  });

  test("columns for the institution; average and target only where they are given", () => {
    const [alone] = writeScores(card()).charts;
    expect(alone).toMatchObject({ kind: "columns", title: "Readiness by stage", maximum: 100 });
    expect(alone?.series.map(({ name }) => name)).toEqual(["Institution"]);
    const edit = writeScores(card(), { target, average: { presence: 50 } });
    const [chart] = edit.charts;
    expect(chart?.series.map(({ name }) => name)).toEqual(["Institution", "Government average", "Target"]);
    const { firstRow, lastRow, firstColumn } = chart!.categories;
    expect(lastRow - firstRow).toBe(4);
    const after = rowsAfter(card(), edit);
    expect(after.slice(firstRow - 1, lastRow).map((row) => [0, 3, 5, 7].map((at) => row[firstColumn + at]))).toEqual(
      stages.map(({ id, label }, at) => [label.en, muscatScores[at], id === "presence" ? 50 : null, 80]),
    );
    expect(chart?.series.map(({ values }) => values.firstColumn - firstColumn)).toEqual([3, 5, 7]);
  });

  test("what the user typed into the block stays, and is drawn", () => {
    const first = rowsAfter(card(), writeScores(card(), { target }));
    const again = writeScores(first);
    const [chart] = again.charts;
    expect(chart?.series.map(({ name }) => name)).toEqual(["Institution", "Target"]);
    expect(rowsAfter(first, again)).toEqual(first);
  });

  test("the chart has one name in every language, by which it is replaced", () => {
    const names = (["ar", "en"] as const).map((language) => writeScores(card(), { language }).charts[0]?.name);
    expect(new Set(names).size).toBe(1);
  });
});

describe("nothing is lost, and what was written is never read as part of the card", () => {
  const withPlan: Rows = [
    ...card(),
    [],
    ["Plan checklist", "Yes or no"],
    ["Committee formed", "Yes"],
    ["Plan written", null],
  ];
  const cards: readonly [string, Rows][] = [
    ["a plain card", card()],
    ["a card without header", card().slice(1)],
    ["stages alone without header", stages.map(({ label }, at) => [label.en, muscatScores[at]!])],
    ["the printed table, with other tables beside it", muscatScorecard],
    ["a card with the plan below", withPlan],
    ["an Arabic template, filled in", filledTemplate()],
  ];

  test.each(cards)("%s", (_, rows) => {
    for (const as of ["formulas", "values"] as const) {
      const edit = writeScores(rows, { as, language: "ar", average: { presence: 40 } });
      expect(edit.occupied).toEqual([]);
      for (const { row, column } of edit.cells) expect(rows[row - 1]?.[column] ?? null).toBeNull();
      const after = rowsAfter(rows, edit);
      const [before, now] = [assessCard(rows), assessCard(after)];
      expect(now.scorecard).toEqual(before.scorecard);
      expect(now.findings).toEqual(before.findings);
      expect(now.scores).toEqual(before.scores);
    }
  });

  test.each(cards)("%s: again, in the other language and manner, it goes to the same cells", (_, rows) => {
    const first = writeScores(rows, { language: "ar" });
    const after = rowsAfter(rows, first);
    const again = writeScores(after, { language: "en", as: "values" });
    const places = ({ cells }: typeof first) => cells.map(({ row, column }) => `${row} ${column}`);
    expect(places(again)).toEqual(places(first));
    expect(again.occupied).toEqual([]);
  });

  test("a taken cell beside the card moves the scores further on, and the chart covers nothing", () => {
    const noted = card().map((row) => [...row]);
    noted[6]![3] = "see letter 12";
    noted[12]![7] = "remark";
    const edit = writeScores(noted);
    expect(cellAt(edit, 1, 3)).toBeUndefined();
    expect(cellAt(edit, 1, 4)).toBe(scoreHeader);
    const { place } = edit.charts[0]!;
    expect(place.firstColumn).toBe(8);
  });

  test("merged areas, tables, formulas that show nothing, and hidden columns are not written into", () => {
    const merged = { firstRow: 1, lastRow: 1, firstColumn: 3, lastColumn: 4 };
    const area = { firstRow: 1, lastRow: 30, firstColumn: 5, lastColumn: 5 };
    const facts = {
      merges: [merged],
      tables: [{ name: "T", area }],
      formulas: [areaOf(2, 6)],
      hiddenColumns: [{ first: 7, last: 7 }],
    };
    expect(cellAt(writeScores(card(), { facts }), 1, 8)).toBe(scoreHeader);
  });

  test("what a user wrote over our cells is named before it would go", () => {
    const after = rowsAfter(card(), writeScores(card()));
    const edited = after.map((row, index) =>
      index === 1 ? row.map((cell, at) => (at === 3 ? "checked by Said" : cell)) : row,
    );
    expect(writeScores(edited).occupied).toEqual([areaOf(2, 3)]);
  });
});

function insert(rows: Rows, at: number, row: Rows[number]): Rows {
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

function filledTemplate(): Rows {
  const { sheets } = templateSheet("stages", settings.catalogue, settings.frameworks, "ar");
  return (sheets[0]?.rows ?? []).map(({ cells }) =>
    cells.map((cell, column) => (column === 1 && typeof cells[2] === "number" ? cells[2] / 2 : cell)),
  ) as Rows;
}
