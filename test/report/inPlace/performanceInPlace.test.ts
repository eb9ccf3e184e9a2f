import { performanceFramework, type LevelPolicy } from "../../../src/core";
import { muscatScorecard } from "../../core/scoring/muscatScorecard";
import { settings } from "../../fixtures/inventories";
import { areaOf, assessCard, cellAt, rowsAfter, shown, writeScores, type Rows } from "./scorecardSheet";

const { perspectives } = performanceFramework;

/** A card with these scores of the six axes, in the framework's order. */
function card(scores: readonly unknown[]): Rows {
  let next = 0;
  const rows = perspectives.flatMap(({ label, axes }) => [
    [label.en],
    ...axes.map((axis) => [axis.label.en, scores[next++] ?? null, 100]),
  ]);
  return [["Axis", "Score", "Maximum"], ...rows] as Rows;
}

const inBlock = (rows: Rows, name: string) => shown(rows, "Jahiz: score", name);
const remark = (rows: Rows, name: string) => shown(rows, "Jahiz: remark", name);
const names = ["Overall score", "Level", "Points to the next level"] as const;
const summary = (rows: Rows) => names.map((name) => inBlock(rows, name));

const scores = [80, 60, 70, 90, 40, 55];

test("perspective scores stand beside the card as live formulas, the whole in a block", () => {
  const edit = writeScores(card(scores));
  expect(cellAt(edit, 1, 3)).toBe("Jahiz: perspective score");
  expect(cellAt(edit, 2, 3)).toEqual({ formula: expect.stringContaining("AVERAGE(B3,B4,B5)") });
  expect(edit.charts).toEqual([]);
  const after = rowsAfter(card(scores), edit);
  expect(perspectives.map(({ label }) => inBlock(after, label.en))).toEqual([70, 65, 55]);
  expect(perspectives.map(({ label }) => remark(after, label.en))).toEqual(["Weight 40%", "Weight 30%", "Weight 30%"]);
  expect(summary(after)).toEqual([64, "Average", 6.5]);
  expect(remark(after, "Level")).toBe("Bands as published");
  expect(remark(after, "Points to the next level")).toBe("Above average, from 70.5, which rounds to 71");
  const sentences = edit.cells.map(({ value }) => value);
  expect(sentences).toContain(
    "How levels are read: Bands as published. Scores from 26 to 35 belong to none of the levels as published.",
  );
  expect(sentences).toContain("Assumption: the axes of a perspective weigh equally; no document states their weights.");
});

test("scores below one point, which worksheet functions take for fractions, have live formulas too", () => {
  for (const as of ["formulas", "values"] as const) {
    const rows = card([0, 1, 0, 0, 0, 0]);
    const [overall, level, distance] = summary(rowsAfter(rows, writeScores(rows, { as })));
    expect([overall, level, distance]).toEqual([expect.closeTo(0.4 / 3, 9), "Low", 35.3666666667]);
  }
});

const levels: readonly [
  axes: readonly number[],
  policy: LevelPolicy,
  level: string,
  distance: number | string,
  next: string | null,
][] = [
  [[89.5, 89.5, 89.5, 89.5, 89.5, 89.5], "published", "Advanced", "The highest level", null],
  [[89.4, 89.4, 89.4, 89.4, 89.4, 89.4], "published", "Above average", 0.1, "Advanced, from 89.5, which rounds to 90"],
  [[30, 30, 30, 30, 30, 30], "published", "No published level", 5.5, "Below average, from 35.5, which rounds to 36"],
  [[30, 30, 30, 30, 30, 30], "contiguous", "Low", 5.5, "Below average, from 35.5, which rounds to 36"],
  [[0, 0, 0, 0, 0, 0], "published", "Low", 35.5, "Below average, from 35.5, which rounds to 36"],
  [
    [70.3, 70.7, 70.1, 70.5, 70.9, 70.6],
    "published",
    "Above average",
    18.9633333333,
    "Advanced, from 89.5, which rounds to 90",
  ],
];

test.each(levels)("%j, %s: the level %s and %p to the next, as formulas and as values", (axes, policy, ...expected) => {
  const rows = card(axes);
  for (const as of ["formulas", "values"] as const) {
    const after = rowsAfter(rows, writeScores(rows, { as, settings: { policy } }));
    const [level, distance, next] = expected;
    expect(inBlock(after, "Level")).toBe(level);
    if (typeof distance === "number") expect(inBlock(after, "Points to the next level")).toBeCloseTo(distance, 9);
    else expect(inBlock(after, "Points to the next level")).toBe(distance);
    expect(remark(after, "Points to the next level") || null).toBe(next);
  }
});

const cards: readonly [name: string, rows: Rows][] = [
  ["as given", card(scores)],
  ["uneven scores", card([81.3, 62.7, 70.1, 90.9, 44.4, 55.55])],
  ["perspectives alone", [["Axis", "Score"], ...perspectives.map(({ label }, at) => [label.en, [70, 65, 55][at]!])]],
  [
    "a perspective's sum alone",
    card(scores)
      .filter((row) => row[0] !== "Actual application")
      .map((row) => (row[0] === "Actual impact" ? [row[0], 55] : row)),
  ],
  ["an axis twice with equal scores", [...card(scores), ["Actual application", 55, 100]]],
  ["no header", card(scores).slice(1)],
];

test.each(cards)(
  "%s: formulas give the very numbers that values give, for service institutions and others",
  (_, rows) => {
    for (const isServiceInstitution of [true, false]) {
      const more = { isServiceInstitution };
      const { scores: expected } = assessCard(rows, more);
      if (expected.kind !== "performance" || !expected.overall.score.measured)
        throw new Error("The card gives no score");
      const [formulas, values] = (["formulas", "values"] as const).map((as) =>
        rowsAfter(rows, writeScores(rows, { as, settings: more })),
      );
      for (const written of [formulas!, values!]) expect(summary(written)[0]).toBe(expected.overall.score.value);
      expect(summary(formulas!)).toEqual(summary(values!));
    }
  },
);

test("without services there is no maturity perspective, and its assumption is said", () => {
  const edit = writeScores(card(scores), { settings: { isServiceInstitution: false } });
  const after = rowsAfter(card(scores), edit);
  expect(remark(after, "Institutional readiness")).toBe("Weight 57.14%");
  expect(after.flat()).toContainEqual(performanceFramework.nonService.caveat?.en);
  expect(edit.cells.map(({ value }) => value)).not.toContain("Maturity of digital services");
});

describe("what is not measured is a sentence, never 0", () => {
  const missing = card([80, 60, 70, 90, undefined, 55]);

  test("as values: what is missing, and where the score lies", () => {
    const after = rowsAfter(missing, writeScores(missing, { as: "values" }));
    expect(inBlock(after, "Maturity of digital services")).toBe(
      "Not measured: no valid figure for «User experience». It lies between 45 and 95.",
    );
    expect(summary(after)).toEqual([
      "Not measured: no valid figure for «Maturity of digital services». It lies between 58 and 73.",
      "Not measured: the overall score is not measured.",
      "Not measured: the overall score is not measured.",
    ]);
  });

  test("as formulas, which give the score once the figure is there", () => {
    const edit = writeScores(missing);
    expect(summary(rowsAfter(missing, edit))).toEqual([
      "Not measured: a perspective is not measured.",
      "Not measured: the overall score is not measured.",
      "Not measured: the overall score is not measured.",
    ]);
    expect(summary(rowsAfter(card(scores), edit))).toEqual([64, "Average", 6.5]);
  });

  test("a score out of its range gives none", () => {
    const rows = card([101, 60, 70, 90, 40, 55]);
    const after = rowsAfter(rows, writeScores(rows));
    expect(inBlock(after, "Institutional readiness")).toBe("Not measured: a figure is out of its range.");
  });
});

describe("nothing is lost, and what was written is never read as part of the card", () => {
  test.each(cards)("%s", (_, rows) => {
    for (const as of ["formulas", "values"] as const) {
      const first = writeScores(rows, { as, language: "ar" });
      for (const { row, column } of first.cells) expect(rows[row - 1]?.[column] ?? null).toBeNull();
      const after = rowsAfter(rows, first);
      expect(assessCard(after).scorecard).toEqual(assessCard(rows).scorecard);
      expect(assessCard(after).findings).toEqual(assessCard(rows).findings);
      const again = writeScores(after, { as: "values", language: "en", settings: { policy: "contiguous" } });
      expect(again.cells.map(({ row, column }) => areaOf(row, column))).toEqual(
        first.cells.map(({ row, column }) => areaOf(row, column)),
      );
      expect(again.occupied).toEqual([]);
    }
  });

  test("a user's framework of performance is written as values", () => {
    const frameworks = { ...settings.frameworks, performance: { ...performanceFramework } };
    const edit = writeScores(card(scores), { settings: { frameworks } });
    expect(edit.cells.every(({ value }) => typeof value !== "object" || value === null)).toBe(true);
  });

  test("a stages card gets no level, whatever is asked", () => {
    expect(JSON.stringify(writeScores(muscatScorecard))).not.toContain("MATURITYLEVEL");
  });
});
