import fc from "fast-check";
import { stagesFramework } from "../../../src/core/frameworks/frameworks";
import { measured, notMeasured, type Measured } from "../../../src/core/scoring/measured";
import type { PartValues } from "../../../src/core/scoring/partValues";
import { stageScore } from "../../../src/core/scoring/stageScore";
import { muscatPoints } from "./muscatScorecard";

const allStageScores = (points: PartValues) => stagesFramework.stages.map((stage) => stageScore(stage, points));
const components = stagesFramework.stages.flatMap((stage) => stage.components);

/** Points for every component, or nothing where it is left out. */
const somePoints = fc
  .tuple(...components.map(({ maximum }) => fc.option(fc.integer({ min: 0, max: 4 * maximum }), { nil: undefined })))
  .map(
    (quarters) =>
      new Map(components.flatMap(({ id }, i) => (quarters[i] === undefined ? [] : [[id, quarters[i] / 4] as const]))),
  );

function asValues(points: ReadonlyMap<string, number>): ReadonlyMap<string, Measured<number>> {
  return new Map([...points].map(([id, value]) => [id, measured(value)]));
}

test("Muscat: 59 65 21 50 34", () => {
  const scores = allStageScores(asValues(new Map(Object.entries(muscatPoints))));
  expect(scores.map(({ score }) => score)).toEqual([59, 65, 21, 50, 34].map(measured));
  expect(scores.map(({ maximum }) => maximum)).toEqual([100, 100, 100, 100, 100]);
});

test.each([
  [notMeasured({ kind: "blank" }), { kind: "blank" }],
  [measured(26), { kind: "outOfRange", value: 26, minimum: 0, maximum: 25 }],
  [measured(-1), { kind: "outOfRange", value: -1, minimum: 0, maximum: 25 }],
])("a component of %j leaves the stage not measured, open by its 25 points", (value, reason) => {
  const points = new Map([...asValues(new Map(Object.entries(muscatPoints))), ["organisation", value] as const]);
  expect(allStageScores(points)[0]).toMatchObject({
    score: { measured: false, reason: { kind: "parts", parts: [{ id: "organisation", reason }] } },
    interval: { low: 45, high: 70 },
  });
});

test("nothing given: not measured, 0–100 open, never 0", () => {
  for (const { score, interval } of allStageScores(new Map())) {
    expect(score.measured).toBe(false);
    expect(interval).toEqual({ low: 0, high: 100 });
  }
});

test("the interval holds the score of every completion", () => {
  fc.assert(
    fc.property(somePoints, somePoints, (given, filled) => {
      const complete = new Map([...components.map(({ id }) => [id, 0] as const), ...filled, ...given]);
      const open = allStageScores(asValues(given));
      allStageScores(asValues(complete)).forEach(({ score }, index) => {
        const { low, high } = open[index]?.interval ?? { low: NaN, high: NaN };
        expect(score.measured && score.value >= low && score.value <= high).toBe(true);
      });
    }),
  );
});

test("a better component never lowers a score", () => {
  fc.assert(
    fc.property(somePoints, fc.nat(components.length - 1), fc.nat(100), (given, which, more) => {
      const component = components[which] ?? fail();
      const before = new Map([...components.map(({ id }) => [id, 0] as const), ...given]);
      const better = new Map(before).set(
        component.id,
        Math.min(component.maximum, (before.get(component.id) ?? 0) + more),
      );
      const [low, high] = [allStageScores(asValues(before)), allStageScores(asValues(better))];
      low.forEach(({ score }, i) => {
        const after = high[i]?.score;
        expect(score.measured && after?.measured && after.value >= score.value).toBe(true);
      });
    }),
  );
});

function fail(): never {
  throw new Error("no such component");
}
