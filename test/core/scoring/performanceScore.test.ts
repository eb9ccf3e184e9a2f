import fc from "fast-check";
import { performanceFramework } from "../../../src/core/frameworks/frameworks";
import { averageScore } from "../../../src/core/scoring/averageScore";
import { measured, notMeasured } from "../../../src/core/scoring/measured";
import { performanceScore } from "../../../src/core/scoring/performanceScore";
import { perspectiveScore } from "../../../src/core/scoring/perspectiveScore";
import { perspectiveWeights } from "../../../src/core/scoring/perspectiveWeights";
import { roundHalfUp } from "../../../src/core/scoring/roundHalfUp";
import { scoreInterval } from "../../../src/core/scoring/scoreInterval";

function values(scores: Readonly<Record<string, number>>) {
  return new Map(Object.entries(scores).map(([id, value]) => [id, measured(value)]));
}

test("the weights of service institutions, and of the others rescaled", () => {
  const weights = (isService: boolean) =>
    perspectiveWeights(performanceFramework, isService).map(({ weight }) => weight);
  expect(weights(true).map((weight) => roundHalfUp(100 * weight, 2))).toEqual([40, 30, 30]);
  expect(weights(false).map((weight) => roundHalfUp(100 * weight, 2))).toEqual([57.14, 42.86]);
});

test.each([
  [{ readiness: 80, maturity: 70, impact: 90 }, true, 80],
  [{ readiness: 100, maturity: 100, impact: 100 }, true, 100],
  [{ readiness: 0, maturity: 0, impact: 0 }, true, 0],
  [{ readiness: 70, maturity: 0, impact: 70 }, false, 70],
  [{ readiness: 70, impact: 0 }, false, 40],
])("%j, service %p: %p", (scores, isService, expected) => {
  const { score } = performanceScore(values(scores), isService);
  expect(score).toEqual({ measured: true, value: expect.closeTo(expected, 10) });
});

test("full marks are exactly 100, whatever the weights", () => {
  for (const isService of [true, false]) {
    expect(performanceScore(values({ readiness: 100, maturity: 100, impact: 100 }), isService).score).toEqual(
      measured(100),
    );
  }
  const thirds = ["a", "b", "c", "d", "e", "f", "g"].map((id) => ({ id, weight: 0.1, value: measured(100) }));
  expect(scoreInterval(thirds).interval).toEqual({ low: 100, high: 100 });
});

test("a missing perspective: not measured, and the interval of what it can be", () => {
  const { score, interval } = performanceScore(values({ readiness: 80, impact: 90 }));
  expect(score).toEqual(notMeasured({ kind: "parts", parts: [{ id: "maturity", reason: { kind: "missing" } }] }));
  expect(interval).toEqual({ low: 59, high: 89 });
});

test("a perspective is the mean of its axes, which weigh equally", () => {
  const readiness = performanceFramework.perspectives[0];
  if (!readiness) throw new Error("no perspective");
  expect(
    perspectiveScore(readiness, values({ strategyCulture: 90, digitalEnablement: 80, operationalEfficiency: 70 }))
      .score,
  ).toEqual(measured(80));
  expect(perspectiveScore(readiness, values({ strategyCulture: 90 })).interval).toEqual({
    low: 30,
    high: expect.closeTo(96.67, 2),
  });
});

test("what stays open: each missing part's reach, the widest first, and whether it can change the level", () => {
  const part = (id: string, weight: number, value?: number) => ({
    id,
    weight,
    value: value === undefined ? notMeasured({ kind: "blank" }) : measured(value),
  });
  const open = scoreInterval([part("maturity", 0.3), part("readiness", 0.4), part("impact", 0.3, 100)]);
  expect(open.interval).toEqual({ low: 30, high: 100 });
  expect(open.open).toEqual([
    { id: "readiness", reach: 40, canChangeLevel: true },
    { id: "maturity", reach: 30, canChangeLevel: true },
  ]);
  expect(open.levels.map((level) => (level.kind === "level" ? level.level : level.kind))).toEqual([
    "noPublishedLevel",
    "belowAverage",
    "average",
    "aboveAverage",
    "advanced",
  ]);
  const settled = scoreInterval([part("readiness", 0.4, 80), part("maturity", 0.6, 80)]);
  expect(settled).toMatchObject({ open: [], levels: [{ level: "aboveAverage" }] });
});

test("the interval holds the score of every completion, and a better perspective never lowers it", () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({ readiness: score, maturity: score, impact: score }),
      fc.subarray(["readiness", "maturity", "impact"]),
      fc.boolean(),
      score,
      (scores, left, isService, better) => {
        const given = new Map([...values(scores)].filter(([id]) => !left.includes(id)));
        const { interval } = performanceScore(given, isService);
        const complete = performanceScore(values(scores), isService).score;
        expect(complete.measured && complete.value >= interval.low && complete.value <= interval.high).toBe(true);
        const raised = performanceScore(
          values({ ...scores, impact: Math.max(scores.impact, better) }),
          isService,
        ).score;
        expect(complete.measured && raised.measured && raised.value >= complete.value).toBe(true);
      },
    ),
  );
});

test("the average counts those without a score apart", () => {
  expect(averageScore([measured(80), notMeasured({ kind: "blank" }), measured(70)])).toEqual({
    average: measured(75),
    of: 2,
    notMeasured: 1,
  });
  expect(averageScore([])).toEqual({ average: notMeasured({ kind: "nothingToCount" }), of: 0, notMeasured: 0 });
});
