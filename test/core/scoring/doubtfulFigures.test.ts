import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import { gridOf, type CellValue } from "../../../src/core/rows/sheet";
import { fractionReadings } from "../../../src/core/scoring/fractionReadings";
import { readScorecards } from "../../../src/core/scoring/readScorecards";
import type { Scorecard } from "../../../src/core/scoring/scorecard";
import { scorecardFindings } from "../../../src/core/scoring/scorecardFindings";
import { scorecardScores } from "../../../src/core/scoring/scorecardScores";
import { muscatPoints, muscatScorecard } from "./muscatScorecard";

type Rows = readonly (readonly CellValue[])[];

const axes = ["Strategy and culture", "Digital enablement", "Operational efficiency"];
const others = ["Modernisation and development", "User experience", "Actual application"];

function read(rows: Rows, frameworks = builtInFrameworks): Scorecard {
  const [card] = readScorecards(gridOf(rows), frameworks);
  if (!card) throw new Error("no scorecard recognised");
  return card;
}

/** Six axes: the first three as given, the rest 70. */
function performanceCard(first: readonly (readonly CellValue[])[], after: Rows = []): Scorecard {
  const rows = axes.map((name, index) => [name, ...(first[index] ?? [70])]);
  return read([["Axis", "Score", "Maximum"], ...rows, ...others.map((name) => [name, 70]), ...after]);
}

function overall(card: Scorecard): number | string {
  const scores = scorecardScores(card);
  if (scores.kind !== "performance") throw new Error("not performance");
  return scores.overall.score.measured ? scores.overall.score.value : scores.overall.score.reason.kind;
}

const words = (card: Scorecard) => scorecardFindings(card).map(({ kind, severity }) => `${kind} ${severity}`);

describe("a score between 0 and 1 among others on a scale of 100", () => {
  test("is an error of its own cell, with what it probably means, and never a score", () => {
    const card = performanceCard([[0.8]]);
    expect(scorecardFindings(card)).toEqual([
      {
        kind: "scoreAsFraction",
        severity: "error",
        place: { row: 2, column: 1 },
        name: { role: "axis", id: "strategyCulture" },
        value: 0.8,
        maximum: 100,
        readings: [80],
      },
    ]);
    expect(overall(card)).toBe("parts");
    const scores = scorecardScores(card);
    expect(scores.kind === "performance" && scores.perspectives[1]?.score).toEqual({ measured: true, value: 70 });
  });

  test.each<[string, CellValue]>([
    ["0", 0],
    ["1", 1],
    ["text that says tenths of a per cent itself", "0.8%"],
  ])("%s stays what it is", (_, value) => {
    const card = performanceCard([[value]]);
    expect(words(card).filter((each) => each.startsWith("scoreAsFraction"))).toEqual([]);
    expect(overall(card)).toBeGreaterThan(50);
  });

  test("1 alone is read as 1 and asked about; a text says itself what it is", () => {
    const card = performanceCard([[1], ["1"]]);
    expect(scorecardFindings(card)).toMatchObject([
      {
        kind: "oneOrHundred",
        severity: "warning",
        place: { row: 2, column: 1 },
        name: { role: "axis", id: "strategyCulture" },
        maximum: 100,
      },
      { kind: "numberAsText", value: 1 },
    ]);
    expect(overall(card)).toBeGreaterThan(50);
  });

  test("a card of nothing but 1 is asked about at each axis, and not again at a sum of axes", () => {
    const card = read([["Axis", "Score"], ...[...axes, ...others, "Institutional readiness"].map((name) => [name, 1])]);
    expect(words(card)).toEqual(Array(6).fill("oneOrHundred warning"));
    expect(overall(card)).toBe(1);
  });

  test("1 beside a fraction is one too, whatever else the card holds", () => {
    const card = performanceCard([[0.71], [1]]);
    expect(scorecardFindings(card)).toMatchObject([
      { kind: "scoreAsFraction", value: 0.71, readings: [71] },
      { kind: "scoreAsFraction", severity: "error", value: 1, readings: [100] },
    ]);
    expect(overall(card)).toBe("parts");
  });

  test("where the whole card is in fractions 1 is one too, and 0 is 0", () => {
    const card = read([
      ["Axis", "Score"],
      ...[...axes, ...others].map((name, index) => [name, [0.8, 1, 0][index] ?? 0.5]),
    ]);
    const found = scorecardFindings(card).filter(({ kind }) => kind === "scoreAsFraction");
    expect(found).toMatchObject([
      { value: 0.8, readings: [80] },
      { value: 1, readings: [100] },
      ...[0, 1, 2].map(() => ({ value: 0.5, readings: [50] })),
    ]);
  });

  test("points of a component likewise; a stage's printed sum in per cents is only a warning", () => {
    const rows = muscatScorecard.map((row): readonly CellValue[] => {
      if (row[0] === "الموقع على الانترنت") return [row[0], 0.5, 50];
      return row[0] === "مرحلة التفاعل الالكتروني" ? [row[0], 0.21, 100] : row;
    });
    const found = scorecardFindings(read(rows));
    expect(found.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([
      "scoreAsFraction error",
      "scoreAsFraction warning",
    ]);
    expect(found[0]).toMatchObject({ value: 0.5, maximum: 50, readings: [50, 25] });
  });

  test("half a point and one of a framework's own few points are what they are", () => {
    const stages = builtInFrameworks.stages.stages.map((stage) => ({
      ...stage,
      components: stage.components.map((component) => ({ ...component, maximum: 2 })),
    }));
    const frameworks = { ...builtInFrameworks, stages: { ...builtInFrameworks.stages, stages } };
    const names = stages.flatMap(({ components }) => components.map(({ label }) => label.en));
    const card = read(
      [["Component", "Points"], ...names.map((name, index) => [name, [0.5, 1][index] ?? 2])],
      frameworks,
    );
    expect(scorecardFindings(card, frameworks)).toEqual([]);
  });

  test.each([
    [0.8, 100, [80]],
    [0.55, 100, [55]],
    [0.21, 20, [4.2]],
    [0.5, 60, [50, 30]],
    [1, 50, [50]],
  ])("%p of %p: %p", (value, maximum, readings) => {
    expect(fractionReadings(value, maximum)).toEqual(readings);
  });
});

describe("scores that were given on another scale than 100", () => {
  const card = (points: readonly number[], header = "Score") =>
    read([["Axis", header], ...[...axes, ...others].map((name, index) => [name, points[index] ?? 0])]);

  test("none above 10: they are read as they are, and asked about once", () => {
    const low = card([4, 3.5, 3, 3.75, 0, 4.1]);
    expect(scorecardFindings(low)).toEqual([
      { kind: "smallScale", severity: "warning", place: { row: 2, column: 1 }, highest: 4.1, maximum: 100 },
    ]);
    expect(overall(low)).toBeCloseTo(0.4 * 3.5 + (0.3 * 3.75) / 2 + 0.3 * 4.1);
  });

  test.each<[string, readonly number[]]>([
    ["one above 10", [4, 3.5, 3, 3.75, 0, 10.5]],
    ["none above 0", [0, 0, 0, 0, 0, 0]],
  ])("%s: not asked", (_, points) => {
    expect(words(card(points))).toEqual([]);
  });

  test.each(["الدرجة من 5", "الدرجة (من ٥)", "الدرجة من أصل 5", "Score out of 5", "Points (of 5)", "Score /5"])(
    "%s: they are out of the maximum that their header states, and not measured",
    (header) => {
      const stated = card([4, 3.5, 3, 3.75, 0, 4.1], header);
      expect(words(stated)).toEqual(Array(6).fill("maximumDiffers error"));
      expect(scorecardFindings(stated)[0]).toEqual({
        kind: "maximumDiffers",
        severity: "error",
        place: { row: 2, column: 1 },
        name: { role: "axis", id: "strategyCulture" },
        points: 4,
        sheet: 5,
        framework: 100,
      });
      expect(overall(stated)).toBe("parts");
    },
  );

  test.each<[string, (string | number)[], number[], string[]]>([
    [
      "out of weights that are no maxima",
      [13.33, 13.33, 13.34, 15, 15, 30],
      [10.7, 9.3, 8, 11.3, 9.8, 24.6],
      Array<string>(6).fill("maximumDiffers error"),
    ],
    ["above a weight", [13.33, 13.33, 13.34, 15, 15, 30], [10.7, 9.3, 8, 75, 9.8, 24.6], []],
    ["beside weights as fractions", [0.13, 0.13, 0.14, 0.15, 0.15, 0.3], [80, 70, 60, 75, 65, 82], []],
    ["beside weights in per cents", ["13%", "13%", "14%", "15%", "15%", "30%"], [80, 70, 60, 75, 65, 82], []],
    ["beside weights, all 0", [13.33, 13.33, 13.34, 15, 15, 30], [0, 0, 0, 0, 0, 0], []],
  ])("%s", (_, weights, points, expected) => {
    const rows = [...axes, ...others].map((name, index) => [name, weights[index] ?? null, points[index] ?? null]);
    expect(words(read([["المحور", "الوزن", "الدرجة"], ...rows]))).toEqual(expected);
  });

  test.each(["Score of 100", "Score 2023/24", "الدرجة 2024"])("%s: states no other maximum", (header) => {
    expect(words(card([80, 70, 60, 75, 65, 82], header))).toEqual([]);
  });
});

describe("points out of another maximum than the framework's", () => {
  test("are an error and not measured; a score of the rest is", () => {
    const card = performanceCard([
      [40, 50],
      [45, 50],
      [90, 100],
    ]);
    expect(scorecardFindings(card)).toMatchObject([
      {
        kind: "maximumDiffers",
        severity: "error",
        points: 40,
        sheet: 50,
        framework: 100,
        place: { row: 2, column: 2 },
      },
      {
        kind: "maximumDiffers",
        severity: "error",
        points: 45,
        sheet: 50,
        framework: 100,
        place: { row: 3, column: 2 },
      },
    ]);
    expect(overall(card)).toBe("parts");
    expect(card.parts[0]?.points?.value).toEqual({
      measured: false,
      reason: { kind: "otherMaximum", value: 40, maximum: 50 },
    });
  });

  test("of a sum whose parts are given are a warning, and compared with nothing; of a sum alone an error", () => {
    const beside = performanceCard([], [["Institutional readiness", 28, 40]]);
    expect(words(beside)).toEqual(["maximumDiffers warning"]);
    expect(overall(beside)).toBe(70);
    const alone = read([
      ["Axis", "Score", "Maximum"],
      ["Institutional readiness", 28, 40],
      ["Maturity", 70, 100],
      ["Impact", 70, 100],
    ]);
    expect(words(alone)).toContain("maximumDiffers error");
    expect(overall(alone)).toBe("parts");
  });

  test("a framework of the user's own with that very maximum takes them", () => {
    const stages = builtInFrameworks.stages.stages.map((stage) => ({
      ...stage,
      components: stage.components.map((component) => ({ ...component, maximum: 2 * component.maximum })),
    }));
    const frameworks = { ...builtInFrameworks, stages: { ...builtInFrameworks.stages, stages } };
    const rows = stages.flatMap(({ components }) =>
      components.map(({ id, label, maximum }) => [label.en, 2 * (muscatPoints[id] ?? NaN), maximum]),
    );
    const card = read([["Component", "Points", "Maximum"], ...rows], frameworks);
    expect(scorecardFindings(card, frameworks)).toEqual([]);
    const scores = scorecardScores(card, { frameworks });
    expect(scores.kind === "stages" && scores.stages.map(({ score }) => score)).toEqual(
      [59, 65, 21, 50, 34].map((value) => ({ measured: true, value })),
    );
  });
});

describe("rows of a card that no framework names", () => {
  test.each<[string, Rows, object[]]>([
    [
      "directly below",
      [["Innovation", 55, 100]],
      [{ kind: "unknownComponent", text: "Innovation", place: { row: 8, column: 0 } }],
    ],
    ["below without a maximum", [["Innovation", 55]], [{ kind: "unknownComponent", text: "Innovation" }]],
    [
      "below a sum",
      [
        ["Total", 420],
        ["Innovation", 55],
      ],
      [{ kind: "unknownComponent", text: "Innovation" }],
    ],
    ["a figure without a name", [[null, 55]], [{ kind: "unknownComponent", text: "" }]],
    ["an error", [["Innovation", { error: "#REF!" }]], [{ kind: "unknownComponent", text: "Innovation" }]],
    [
      "a footnote, and what stands under it",
      [["* Scores of the second half"], ["Innovation", 55]],
      [
        { kind: "remarkRow", severity: "note", text: "* Scores of the second half" },
        { kind: "unknownComponent", text: "Innovation" },
      ],
    ],
    ["below a blank row", [[], ["Services", 66]], []],
    [
      "another table, whose column of maxima holds shares",
      [
        ["Services", 66, "100%"],
        ["Informational", 1, "2%"],
      ],
      [],
    ],
  ])("%s", (_, after, expected) => {
    const card = performanceCard([], after);
    expect(scorecardFindings(card)).toMatchObject(expected);
    expect(overall(card)).toBe(70);
  });

  test("between the header and the first known name", () => {
    const card = read([["Axis", "Score"], ["Innovation", 55], ...[...axes, ...others].map((name) => [name, 70])]);
    expect(scorecardFindings(card)).toMatchObject([{ kind: "unknownComponent", place: { row: 2, column: 0 } }]);
  });
});

describe("the card's own total", () => {
  const card = (after: Rows) => performanceCard([[80], [90], [70]], after);

  test.each<[string, number]>([
    ["Final result", 74],
    ["Final result", 0.74],
    ["Total", 450],
    ["Total", 220],
    ["Average", 75],
    ["Average", 73.33],
    ["Average", 73.33333333333333],
  ])("%s %p is one of the computed figures", (name, value) => {
    expect(scorecardFindings(card([[name, value]]))).toEqual([]);
  });

  test.each<[string, number, number]>([
    ["Final result", 75, 74],
    ["النتيجة النهائية", 74.6, 74],
    ["Total", 420, 450],
    ["Average", 60, 220 / 3],
  ])("%s %p is not: the nearest computed figure is %p", (name, printed, computed) => {
    expect(scorecardFindings(card([[name, printed]]))).toEqual([
      {
        kind: "totalDiffers",
        severity: "warning",
        place: { row: 8, column: 1 },
        text: name,
        printed,
        computed: expect.closeTo(computed, 10) as number,
      },
    ]);
  });

  test("half a point is rounding", () => {
    expect(words(performanceCard([[71.5]], [["Final result", 70]]))).toEqual([]);
    expect(words(performanceCard([[75.25]], [["Final result", 70]]))).toEqual(["totalDiffers warning"]);
  });

  test("is compared with nothing while the score is not measured", () => {
    expect(words(performanceCard([[null]], [["Final result", 12]]))).toEqual(["pointsBlank error"]);
  });

  test("of stages: the sum of the points, or the mean of the stages; sums of sections are left alone", () => {
    const stage = (sums: boolean, last: number): Rows =>
      builtInFrameworks.stages.stages.flatMap(({ id, components }) => {
        const points = components.map((component) => muscatPoints[component.id] ?? NaN);
        const sum = id === "transformation" ? last : points.reduce((total, each) => total + each, 0);
        const rows = components.map(({ label }, index) => [label.en, points[index] ?? null]);
        return sums ? [...rows, ["Total", sum]] : rows;
      });
    const header = ["Component", "Points"];
    expect(scorecardFindings(read([header, ...stage(true, 34)]))).toEqual([]);
    expect(words(read([header, ...stage(true, 35)]))).toEqual(["totalDiffers warning"]);
    expect(scorecardFindings(read([header, ...stage(false, 34), ["Total", 229], ["Average", 45.8]]))).toEqual([]);
    expect(words(read([header, ...stage(false, 34), ["Total", 230]]))).toEqual(["totalDiffers warning"]);
  });
});
