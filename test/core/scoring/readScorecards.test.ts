import fc from "fast-check";
import { builtInFrameworks } from "../../../src/core/frameworks/frameworks";
import { gridOf, type CellValue } from "../../../src/core/rows/sheet";
import { readScorecards } from "../../../src/core/scoring/readScorecards";
import type { Scorecard } from "../../../src/core/scoring/scorecard";
import { scorecardFindings } from "../../../src/core/scoring/scorecardFindings";
import { scorecardScores } from "../../../src/core/scoring/scorecardScores";
import { muscatPoints, muscatScorecard } from "./muscatScorecard";

type Cells = readonly (readonly (CellValue | undefined)[])[];

function read(cells: Cells): Scorecard {
  const [card] = readScorecards(gridOf(cells));
  if (!card) throw new Error("no scorecard recognised");
  return card;
}

function stageScores(card: Scorecard): readonly (number | string)[] {
  const scores = scorecardScores(card);
  if (scores.kind !== "stages") throw new Error("not stages");
  return scores.stages.map(({ score }) => (score.measured ? score.value : score.reason.kind));
}

/** Component names of the framework with Muscat's points, in one language. */
function plainRows(language: "ar" | "en"): [string, number][] {
  return builtInFrameworks.stages.stages.flatMap(({ components }) =>
    components.map(({ id, label }): [string, number] => [label[language], muscatPoints[id] ?? NaN]),
  );
}

const published = [59, 65, 21, 50, 34];

describe("the Muscat scorecard", () => {
  test("as printed: the five sums, no error, the block beside and the table below left alone", () => {
    const card = read(muscatScorecard);
    expect(stageScores(card)).toEqual(published);
    expect(card.columns).toEqual({
      headerRow: 3,
      name: 0,
      points: 1,
      maximum: 2,
      isGuessed: false,
      rivals: [],
      others: [],
    });
    expect(card.unknown).toEqual([]);
    expect(scorecardFindings(card)).toEqual([]);
  });

  test.each<[string, Cells]>([
    ["English, no maxima, title rows above", [["Muscat"], [], ["Component", "Points"], ...plainRows("en")]],
    [
      "Arabic, columns reversed",
      [["الدرجة القصوى", "الدرجة", "المكون"], ...plainRows("ar").map(([name, points]) => [null, points, name])],
    ],
    ["misread headers", [["المكون", "درحة"], ...plainRows("ar")]],
    [
      "a text column between names and points",
      [["Component", "Remark", "Points"], ...plainRows("en").map(([n, p]) => [n, "seen", p])],
    ],
    [
      "numbered names in capitals",
      [["Item", "Score"], ...plainRows("en").map(([n, p], i) => [`${i + 1}. ${n.toUpperCase()}`, p])],
    ],
    [
      "names with their weights",
      [["المكون", "الدرجة"], ...plainRows("ar").map(([n, p], i) => [i % 2 ? `${n} (15%)` : `${n} - ١٥٪`, p])],
    ],
    [
      "a header repeated at a page break",
      [["Item", "Score"], ...plainRows("en").slice(0, 5), ["Item", "Score"], ...plainRows("en").slice(5)],
    ],
    ["a total row", [["Item", "Score"], ...plainRows("en"), ["Total", 229]]],
  ])("%s", (_, cells) => {
    const card = read(cells);
    expect(stageScores(card)).toEqual(published);
    expect(scorecardFindings(card)).toEqual([]);
  });

  test("points in Arabic-Indic digits are read, with a warning", () => {
    const cells = muscatScorecard.map((row) =>
      row.map((cell) => (typeof cell === "number" ? cell.toLocaleString("ar-EG") : cell)),
    );
    const card = read(cells);
    expect(stageScores(card)).toEqual(published);
    const kinds = scorecardFindings(card).map(({ kind, severity }) => `${kind} ${severity}`);
    expect(kinds).toHaveLength(19);
    expect(new Set(kinds)).toEqual(new Set(["numberAsText warning"]));
  });

  test("without any header the only column of numbers is taken, with a warning; the column of maxima is not", () => {
    const card = read(muscatScorecard.slice(3));
    expect(stageScores(card)).toEqual(published);
    expect(card.columns).toMatchObject({ points: 1, maximum: 2, isGuessed: true });
    expect(scorecardFindings(card)).toMatchObject([{ kind: "pointsColumnGuessed", severity: "warning" }]);
  });

  test("two columns that could hold the points: none is chosen, nothing is scored", () => {
    const card = read([["Component", "Score 2023", "Score 2024"], ...plainRows("en").map(([n, p]) => [n, p, p - 1])]);
    expect(card.columns).toMatchObject({ points: undefined, rivals: [1, 2] });
    expect(stageScores(card)).toEqual(["parts", "parts", "parts", "parts", "parts"]);
    expect(scorecardFindings(card)).toMatchObject([{ kind: "pointsColumnMissing", severity: "error", rivals: [1, 2] }]);
  });

  test("stages alone beside several columns: the place is their first row, and no component is said to be missing", () => {
    const stages = builtInFrameworks.stages.stages.map(({ label }): Cells[number] => [label.ar, 59, 50, 80]);
    const card = read([["المرحلة", "المؤسسة", "متوسط الحكومة", "المستهدف"], ...stages]);
    const place = { row: 2, column: 0 };
    const severity = "error";
    expect(scorecardFindings(card)).toEqual([{ kind: "pointsColumnMissing", severity, place, rivals: [1, 2, 3] }]);
  });

  test("a stage's own figure may be written as per cents, the points of a component not", () => {
    const stages = builtInFrameworks.stages.stages.map(({ label }, index) => [label.ar, `${published[index]}%`]);
    expect(stageScores(read([["المرحلة", "الدرجة"], ...stages]))).toEqual(published);
    const [, ...others] = plainRows("ar");
    const card = read([["المكون", "الدرجة"], [plainRows("ar")[0]![0], "56%"], ...others]);
    expect(stageScores(card)[0]).toBe("parts");
  });

  test("a lone column that equals all maxima is taken for the maxima, not for full marks", () => {
    const maxima = builtInFrameworks.stages.stages.flatMap(({ components }) =>
      components.map((c) => [c.label.ar, c.maximum]),
    );
    expect(read(maxima).columns).toMatchObject({ points: undefined, maximum: 1 });
  });

  test("a second scorecard beside the first is not read, and says so", () => {
    const card = read([["Item", "Score", "Item", "Score"], ...plainRows("en").map(([n, p]) => [n, p, n, 1])]);
    expect(stageScores(card)).toEqual(published);
    expect(scorecardFindings(card)).toMatchObject([{ kind: "otherScorecard", place: { row: 2, column: 2 } }]);
  });

  test("stages named beside their components, once each as in merged cells or in every row, are no second scorecard", () => {
    const rows = builtInFrameworks.stages.stages.flatMap(({ label, components }) =>
      components.map((each, index) => ({ stage: label.ar, isFirst: index === 0, name: each.label.ar, id: each.id })),
    );
    for (const isMerged of [true, false]) {
      const card = read([
        ["المرحلة", "المكون", "النقاط"],
        ...rows.map(({ stage, isFirst, name, id }) => [isMerged && !isFirst ? null : stage, name, muscatPoints[id]]),
      ]);
      expect(stageScores(card)).toEqual(published);
      expect(scorecardFindings(card)).toEqual([]);
    }
  });

  test("a total that stands in the column of the stages is one", () => {
    const rows = builtInFrameworks.stages.stages.flatMap(({ label, components }) =>
      components.map((each): CellValue[] => [label.en, each.label.en, muscatPoints[each.id] ?? null]),
    );
    const card = read([["Stage", "Component", "Points"], ...rows, ["Total", null, 229]]);
    expect(scorecardFindings(card)).toEqual([]);
    expect(card.totals).toMatchObject([{ name: "Total", means: "sum" }]);
  });

  test.each([
    ["مجموع ", ""],
    ["", " - المجموع"],
  ])("the row of a stage's sum, «%sname%s», is compared with its components", (before, after) => {
    const rows = builtInFrameworks.stages.stages.flatMap(({ label, components }, index): CellValue[][] => [
      [label.ar],
      ...components.map((each): CellValue[] => [each.label.ar, muscatPoints[each.id] ?? null]),
      [`${before}${label.ar}${after}`, index === 2 ? 22 : (published[index] ?? null)],
    ]);
    const card = read([["المكون", "الدرجة"], ...rows]);
    expect(stageScores(card)).toEqual(published);
    expect(scorecardFindings(card)).toMatchObject([{ kind: "stageSumDiffers", printed: 22, computed: 21 }]);
  });

  test("stages listed beside components of others are another list", () => {
    const stages = [...builtInFrameworks.stages.stages].reverse().map(({ label }) => label.en);
    const card = read([["Component", "Points", "Stage"], ...plainRows("en").map(([n, p], i) => [n, p, stages[i]])]);
    expect(scorecardFindings(card)).toMatchObject([{ kind: "otherScorecard", place: { row: 2, column: 2 } }]);
  });

  test("a header of the points outweighs one only near to a header of points", () => {
    const card = read([["المكون", "الدرجة", "الدرجة السابقة"], ...plainRows("ar").map(([n, p]) => [n, p, p - 1])]);
    expect(stageScores(card)).toEqual(published);
    expect(scorecardFindings(card)).toEqual([]);
  });

  test("names in both languages side by side are one scorecard", () => {
    const english = plainRows("en");
    const card = read([
      ["المكون", "Component", "Points"],
      ...plainRows("ar").map(([n, p], i) => [n, english[i]?.[0], p]),
    ]);
    expect(card.columns).toMatchObject({ name: 0, points: 2, others: [] });
    expect(stageScores(card)).toEqual(published);
    expect(scorecardFindings(card)).toEqual([]);
  });

  const axes = (language: "ar" | "en"): Cells =>
    builtInFrameworks.performance.perspectives.flatMap(({ label, axes: own }) => [
      [label[language]],
      ...own.map((axis, index) => [axis.label[language], 60 + index]),
    ]);
  const beside = (left: Cells, right: Cells): Cells =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
      ...[0, 1].map((column) => left[index]?.[column]),
      null,
      ...(right[index] ?? []),
    ]);
  const reversed = (rows: Cells): Cells => rows.map(([name, points]) => [points, name]);
  const stagesCard: Cells = [["Component", "Points"], ...plainRows("en")];
  const performanceCard: Cells = [["Axis", "Score"], ...axes("en")];

  test.each<[string, Cells, { row: number; column: number }]>([
    ["below, after a blank row", [...stagesCard, [], ...performanceCard, ["Total", 60.67]], { row: 18, column: 0 }],
    ["below, without a gap", [...stagesCard, ...performanceCard, ["Total", 60.67]], { row: 17, column: 0 }],
    ["below, under the same header", [...stagesCard, ...axes("en"), ["Total", 60.67]], { row: 16, column: 0 }],
    ["above", [...performanceCard, ["Overall", 60.85], [], ...stagesCard], { row: 2, column: 0 }],
    ["at its right", beside(stagesCard, performanceCard), { row: 2, column: 3 }],
    ["at its left", beside(performanceCard, stagesCard), { row: 2, column: 0 }],
    [
      "at its right, names after the points",
      beside(reversed(stagesCard), reversed(performanceCard)),
      { row: 2, column: 4 },
    ],
  ])("a scorecard of the other framework %s is read as a card of its own", (_, cells, place) => {
    const [stages, performance, ...others] = readScorecards(gridOf(cells));
    expect(others).toEqual([]);
    expect(stageScores(stages!)).toEqual(published);
    expect(scorecardScores(performance!)).toMatchObject({
      kind: "performance",
      perspectives: [61, 60.5, 60].map((value) => ({ score: { measured: true, value } })),
    });
    expect(scorecardFindings(stages!)).toEqual([{ kind: "otherScorecard", severity: "note", place, isRead: true }]);
    expect(scorecardFindings(performance!).filter(({ severity }) => severity !== "warning")).toEqual([]);
  });

  test.each<[string, Cells]>([
    ["whose points no header titles", axes("en").map(([name, score]) => [null, null, null, name, score])],
    ["without points", axes("en").map(([name]) => [null, null, null, name])],
  ])("a scorecard of the other framework %s is not read, and says so", (_, cells) => {
    const cards = readScorecards(gridOf([...stagesCard, [], ...cells]));
    expect(cards.map(({ kind }) => kind)).toEqual(["stages"]);
    expect(scorecardFindings(cards[0]!)).toMatchObject([
      { kind: "otherScorecard", severity: "warning", place: { row: 17, column: 3 }, isRead: false },
    ]);
  });

  test("the order of rows never changes a score", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(muscatScorecard.slice(3, 26), { minLength: 23, maxLength: 23 }), (rows) => {
        expect(stageScores(read([...muscatScorecard.slice(0, 3), ...rows]))).toEqual(published);
      }),
      { numRuns: 50 },
    );
  });

  test("a component left out is not measured and bounds the score: never 0", () => {
    const components = Object.keys(muscatPoints);
    fc.assert(
      fc.property(fc.subarray(components, { maxLength: 10 }), (left) => {
        const rows = builtInFrameworks.stages.stages
          .flatMap(({ components: all }) => all)
          .filter(({ id }) => !left.includes(id))
          .map(({ id, label }) => [label.en, muscatPoints[id] ?? null]);
        const scores = scorecardScores(read([["Component", "Points"], ...rows]));
        if (scores.kind !== "stages") throw new Error("not stages");
        scores.stages.forEach(({ stage, score, interval }, index) => {
          const own =
            builtInFrameworks.stages.stages.find(({ id }) => id === stage)?.components.map(({ id }) => id) ?? [];
          expect(score.measured).toBe(!own.some((id) => left.includes(id)));
          expect(interval.low).toBeLessThanOrEqual(published[index] ?? NaN);
          expect(interval.high).toBeGreaterThanOrEqual(published[index] ?? NaN);
        });
      }),
    );
  });
});

describe("what is wrong in a scorecard is named at its cell", () => {
  const rows = (changes: Readonly<Record<number, readonly CellValue[]>>) =>
    read([["Component", "Points", "Maximum"], ...plainRows("en").map((row, index) => changes[index] ?? row)]);

  test.each<[string, Readonly<Record<number, readonly CellValue[]>>, object]>([
    [
      "points above the maximum",
      { 0: ["Organisation and change management", 26] },
      { kind: "pointsAboveMaximum", severity: "error", points: 26, maximum: 25, place: { row: 2, column: 1 } },
    ],
    [
      "negative points",
      { 1: ["Human resources", -1] },
      { kind: "negativePoints", points: -1, place: { row: 3, column: 1 } },
    ],
    ["text", { 1: ["Human resources", "ten"] }, { kind: "pointsNotNumber", text: "ten" }],
    ["a per cent is no number of points", { 1: ["Human resources", "50%"] }, { kind: "pointsNotNumber", text: "50%" }],
    ["a boolean", { 1: ["Human resources", true] }, { kind: "pointsNotNumber", text: "true" }],
    [
      "blank",
      { 1: ["Human resources", null] },
      { kind: "pointsBlank", name: { role: "component", id: "humanResources" } },
    ],
    ["spaces", { 1: ["Human resources", "  "] }, { kind: "pointsBlank" }],
    ["an error value", { 1: ["Human resources", { error: "#N/A" }] }, { kind: "pointsCellError", error: "#N/A" }],
    [
      "another maximum",
      { 1: ["Human resources", 10, 30] },
      {
        kind: "maximumDiffers",
        severity: "error",
        points: 10,
        sheet: 30,
        framework: 20,
        place: { row: 3, column: 2 },
      },
    ],
  ])("%s", (_, changes, expected) => {
    const card = rows(changes);
    expect(scorecardFindings(card)).toMatchObject([expected]);
    expect(stageScores(card)[0]).toBe("parts");
  });

  test("an unknown name, with the one it is near to, and the component that is missing for it", () => {
    const card = rows({ 1: ["Humen resourses", 10] });
    expect(scorecardFindings(card)).toMatchObject([
      {
        kind: "unknownComponent",
        severity: "warning",
        text: "Humen resourses",
        nearest: { role: "component", id: "humanResources" },
      },
      {
        kind: "missingComponent",
        severity: "error",
        name: { role: "component", id: "humanResources" },
        group: { role: "stage", id: "readiness" },
      },
    ]);
    expect(stageScores(card)[0]).toBe("parts");
  });

  test("an unknown name in the last row", () => {
    const card = rows({ 13: ["Integrated everything", 10] });
    expect(scorecardFindings(card).map(({ kind }) => kind)).toEqual(["unknownComponent", "missingComponent"]);
  });

  test.each([
    [10, "warning", 59],
    [11, "error", "parts"],
  ])("a component twice, then with %p points", (points, severity, score) => {
    const card = read([["Component", "Points"], ...plainRows("en"), ["Human resources", points]]);
    expect(scorecardFindings(card)).toMatchObject([{ kind: "duplicateComponent", severity, rows: [3, 16] }]);
    expect(stageScores(card)[0]).toBe(score);
  });

  test("a printed stage sum that its components do not give", () => {
    const card = read(
      muscatScorecard.map((row) => (row[0] === "الجاهزية العامة" ? ["الجاهزية العامة", 58, 100] : row)),
    );
    expect(scorecardFindings(card)).toMatchObject([
      { kind: "stageSumDiffers", printed: 58, computed: 59, place: { row: 4, column: 1 } },
    ]);
    expect(stageScores(card)).toEqual(published);
  });

  test("stage sums alone are scored as printed, and noted", () => {
    const card = read([
      ["التقييم", "درجة"],
      ["الجاهزية", 59],
      ["التواجد", 65],
      ["التفاعل", 21],
      ["التعامل", 50],
      ["التحول", 34],
    ]);
    expect(stageScores(card)).toEqual(published);
    expect(scorecardFindings(card).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(
      Array(5).fill("partsNotGiven note"),
    );
  });

  const sums: Cells = [
    ["الجاهزية", 0.59],
    ["التواجد", 0.65],
    ["التفاعل", 0.21],
    ["التعامل", 0.5],
    ["التحول", 1],
  ];

  test("stage sums alone in cells that show per cents are an error each, and never a score", () => {
    const card = read([["التقييم", "درجة"], ...sums]);
    expect(stageScores(card)).toEqual(Array(5).fill("parts"));
    expect(scorecardFindings(card).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(
      Array(5).fill("scoreAsFraction error"),
    );
  });

  test("beside the components' points such sums are a warning, and the points are scored", () => {
    const card = read([["التقييم", "درجة"], ...plainRows("ar"), ...sums]);
    expect(stageScores(card)).toEqual(published);
    expect(scorecardFindings(card).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(
      Array(5).fill("scoreAsFraction warning"),
    );
  });

  test("points given as shares of their maxima are an error each, whatever the sums are", () => {
    const shares = plainRows("en").map(([name, points]) => [name, points / 100]);
    const card = read([["Component", "Points"], ...shares, ["Readiness", 59]]);
    expect(stageScores(card)).toEqual(Array(5).fill("parts"));
    expect(scorecardFindings(card).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(
      Array(14).fill("scoreAsFraction error"),
    );
  });
});

describe("the plan checklist", () => {
  test("answers in words or ticks, on any side, and stages answered by their own name", () => {
    const card = read([
      ...muscatScorecard,
      [],
      ["شكلت المؤسسة لجنة التحول للحكومة الالكترونية", "نعم"],
      ["صاغت المؤسسة خطة للتحول إلى الحكومة الالكترونية", "✓"],
      ["مرحلة التواجد الالكتروني", "نعم"],
      ["مرحلة التفاعل الالكتروني", "لا"],
      ["تم ارسال خطة التحول إلى هيئة تقنية العلومات", "ربما"],
      ["لدى المؤسسة موازنة كافية لمتطلبات خطة التحول"],
    ]);
    expect(stageScores(card)).toEqual(published);
    expect(card.plan.map(({ item, answer }) => [item, answer.measured ? answer.value : answer.reason.kind])).toEqual([
      ["committee", true],
      ["planWritten", true],
      ["coversPresence", true],
      ["coversInteraction", false],
      ["planSubmitted", "notYesNo"],
      ["budgetAdequate", "blank"],
    ]);
    expect(scorecardFindings(card)).toMatchObject([
      {
        kind: "planAnswerUnreadable",
        item: "planSubmitted",
        text: "ربما",
        place: { row: muscatScorecard.length + 6, column: 1 },
      },
    ]);
  });

  test("two different answers cancel each other", () => {
    const card = read([...muscatScorecard, ["Budget adequate", "yes"], ["موازنة كافية", "لا"]]);
    expect(card.plan).toMatchObject([
      { item: "budgetAdequate", answer: { measured: false, reason: { kind: "contradictory" } } },
    ]);
    expect(scorecardFindings(card)).toMatchObject([{ kind: "planAnswerContradictory" }]);
  });
});

describe("a scorecard of institutional performance", () => {
  const axes: Cells = [
    ["المحور", "الدرجة"],
    ["الاستراتيجية وثقافة المؤسسة", 90],
    ["التمكين الرقمي", "٨٠"],
    ["الكفاءة التشغيلية", "70%"],
    ["التحديث والتطوير", 60],
    ["تجربة المستخدم", 80],
    ["التطبيق الفعلي", 100],
  ];

  function performance(card: Scorecard, isServiceInstitution = true) {
    const scores = scorecardScores(card, { isServiceInstitution });
    if (scores.kind !== "performance") throw new Error("not performance");
    return scores;
  }

  test("axes to perspectives to the score and its level", () => {
    const scores = performance(read(axes));
    expect(scores.perspectives.map(({ score }) => score)).toEqual(
      [80, 70, 100].map((value) => ({ measured: true, value })),
    );
    expect(scores.overall.score).toEqual({ measured: true, value: 83 });
    expect(scores.level).toEqual({ kind: "level", level: "aboveAverage", number: 4 });
    expect(scores.distance).toEqual({ kind: "next", level: "advanced", from: 90, points: 6.5 });
  });

  test("without services the maturity rows are neither scored nor judged", () => {
    const card = read(axes.map((row) => (row[0] === "تجربة المستخدم" ? ["تجربة المستخدم", null] : row)));
    expect(performance(card, false).overall.score).toMatchObject({
      measured: true,
      value: expect.closeTo((80 * 4 + 100 * 3) / 7, 10),
    });
    expect(scorecardFindings(card, builtInFrameworks, false).map(({ kind }) => kind)).toEqual([
      "numberAsText",
      "numberAsText",
    ]);
    expect(performance(card).overall.score.measured).toBe(false);
  });

  test("a missing axis leaves an interval, narrowed by its perspective's other axes", () => {
    const scores = performance(read(axes.filter(([name]) => name !== "تجربة المستخدم")));
    expect(scores.overall).toMatchObject({ score: { measured: false }, interval: { low: 71, high: 86 } });
    expect(scores.level.kind).toBe("notMeasured");
    expect(scores.open.levels).toEqual([{ kind: "level", level: "aboveAverage", number: 4 }]);
    expect(scores.open.open).toEqual([{ id: "maturity", reach: 15, canChangeLevel: false }]);
  });

  test("perspective rows alone are taken as printed; beside axes they are compared", () => {
    const alone = read([
      ["Axis", "Score"],
      ["Readiness", 80],
      ["Maturity", 70],
      ["Impact", 100],
    ]);
    expect(performance(alone).overall.score).toEqual({ measured: true, value: 83 });
    expect(scorecardFindings(alone).map(({ kind }) => kind)).toEqual([
      "partsNotGiven",
      "partsNotGiven",
      "partsNotGiven",
    ]);
    const beside = read([...axes, ["نضج الخدمات الرقمية", 71]]);
    expect(scorecardFindings(beside)).toContainEqual(
      expect.objectContaining({ kind: "stageSumDiffers", printed: 71, computed: 70 }),
    );
  });

  test("a score out of 0–100, and scores written as fractions of 1, are not measured", () => {
    const over = read(axes.map((row) => (row[1] === 90 ? [row[0], 101] : row)));
    expect(scorecardFindings(over)).toContainEqual(
      expect.objectContaining({ kind: "axisOutOfRange", score: 101, minimum: 0, maximum: 100 }),
    );
    expect(performance(over).overall.score.measured).toBe(false);
    const fractions = read([
      ["Axis", "Score"],
      ["Strategy and culture", 0.9],
      ["Digital enablement", 1],
      ["Operational efficiency", 0.85],
    ]);
    expect(scorecardFindings(fractions).filter(({ kind }) => kind === "scoreAsFraction")).toHaveLength(3);
    expect(performance(fractions).overall.interval).toEqual({ low: 0, high: 100 });
  });
});

test.each<[string, Cells]>([
  ["an empty sheet", []],
  [
    "two names only",
    [
      ["Human resources", 1],
      ["Work automation", 2],
    ],
  ],
  ["names in a row, as in a chart", [["التحول", "التعامل", "التفاعل", "التواجد", "الجاهزية"]]],
  [
    "an inventory",
    [
      ["الاسم العربي", "طبيعة الخدمة"],
      ["استعارة كتب", "تفاعلية"],
      ["صرف مستحقات الزكاة", "تفاعلية"],
    ],
  ],
])("%s is no scorecard", (_, cells) => {
  expect(readScorecards(gridOf(cells))).toEqual([]);
});

test("no sheet makes it throw, and no score leaves 0–100", () => {
  const words = [...builtInFrameworks.stages.stages, ...builtInFrameworks.performance.perspectives].flatMap((group) => [
    group.label.ar,
    ...("components" in group ? group.components : group.axes).map(({ label }) => label.ar),
  ]);
  const others: CellValue[] = [
    null,
    "",
    0,
    0.5,
    15,
    100,
    101,
    -3,
    "٩",
    "7%",
    "x",
    true,
    { error: "#REF!" },
    "الدرجة",
    "القصوى",
    "المكون",
  ];
  const cell = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...words) },
    { weight: 3, arbitrary: fc.constantFrom(...others) },
  );
  let cards = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 8, maxLength: 25 }),
      fc.boolean(),
      (cells, isService) => {
        const [card] = readScorecards(gridOf(cells));
        if (!card) return;
        cards++;
        const scores = scorecardScores(card, { isServiceInstitution: isService });
        const open = scores.kind === "stages" ? scores.stages : [...scores.perspectives, scores.overall];
        for (const { score, interval } of open) {
          expect(interval.low).toBeGreaterThanOrEqual(0);
          expect(interval.high).toBeLessThanOrEqual(100);
          if (score.measured) expect(interval).toEqual({ low: score.value, high: score.value });
          else expect(interval.high).toBeGreaterThan(interval.low);
        }
        const isError = scorecardFindings(card, builtInFrameworks, isService).some(
          ({ severity }) => severity === "error",
        );
        expect(isError || open.every(({ score }) => score.measured)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
  expect(cards).toBeGreaterThan(100);
});

test("a component, an alias and a maximum that exist in the data alone are read and scored", () => {
  const stages = builtInFrameworks.stages.stages.map((stage) =>
    stage.id === "interaction"
      ? {
          ...stage,
          components: [
            ...stage.components,
            { id: "chat", label: { ar: "المحادثة", en: "Chat" }, aliases: ["Chat bot"], maximum: 100 },
          ],
        }
      : stage,
  );
  const frameworks = { ...builtInFrameworks, stages: { ...builtInFrameworks.stages, stages } };
  const [card] = readScorecards(gridOf([["Component", "Points"], ...plainRows("en"), ["chat  BOT", 79]]), frameworks);
  expect(card && scorecardScores(card, { frameworks })).toMatchObject({
    stages: [{}, {}, { score: { measured: true, value: 50 } }, {}, {}],
  });
  expect(card && scorecardFindings(card, frameworks)).toEqual([]);
});
