import fc from "fast-check";
import { levelsFramework } from "../../../src/core/frameworks/frameworks";
import type { LevelPolicy } from "../../../src/core/frameworks/frameworkTypes";
import { distanceToNextLevel } from "../../../src/core/scoring/distanceToNextLevel";
import { level, levelsUpwards } from "../../../src/core/scoring/level";
import { measured, notMeasured } from "../../../src/core/scoring/measured";
import { openLevels } from "../../../src/core/scoring/openLevels";

function name(score: number, policy: LevelPolicy): string {
  const result = level(measured(score), policy);
  return result.kind === "level" ? `${result.level} ${result.number}` : result.kind;
}

test.each([
  [100, "advanced 5", "advanced 5"],
  [90, "advanced 5", "advanced 5"],
  [89.5, "advanced 5", "advanced 5"],
  [0.895 * 100, "advanced 5", "advanced 5"],
  [89.49, "aboveAverage 4", "aboveAverage 4"],
  [71, "aboveAverage 4", "aboveAverage 4"],
  [70.5, "aboveAverage 4", "aboveAverage 4"],
  [70.49, "average 3", "average 3"],
  [50, "average 3", "average 3"],
  [49.5, "average 3", "average 3"],
  [49, "belowAverage 2", "belowAverage 2"],
  [36, "belowAverage 2", "belowAverage 2"],
  [35.5, "belowAverage 2", "belowAverage 2"],
  [35.49, "noPublishedLevel", "low 1"],
  [30, "noPublishedLevel", "low 1"],
  [26, "noPublishedLevel", "low 1"],
  [25.5, "noPublishedLevel", "low 1"],
  [25.49, "low 1", "low 1"],
  [0, "low 1", "low 1"],
])("%p is %p as published, %p when contiguous", (score, published, contiguous) => {
  expect(name(score, "published")).toBe(published);
  expect(name(score, "contiguous")).toBe(contiguous);
});

test.each([-0.01, 100.01, 100.4, -0.4, 1e9, Infinity, -Infinity, NaN])(
  "%p is no score, so it has no level",
  (score) => {
    const reason = { kind: "outOfRange", value: score, minimum: 0, maximum: 100 };
    expect(level(measured(score))).toEqual({ kind: "notMeasured", reason });
    expect(distanceToNextLevel(measured(score))).toEqual({ kind: "notMeasured", reason });
  },
);

test("what is not measured has no level, with its reason", () => {
  const blank = notMeasured({ kind: "blank" });
  expect(level(blank)).toEqual({ kind: "notMeasured", reason: { kind: "blank" } });
  expect(distanceToNextLevel(blank)).toEqual({ kind: "notMeasured", reason: { kind: "blank" } });
});

test("contiguous bands leave no score out; the policies agree wherever the published bands give a level", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
      const [published, contiguous] = [level(measured(score), "published"), level(measured(score), "contiguous")];
      expect(contiguous.kind).toBe("level");
      if (published.kind === "level") expect(contiguous).toEqual(published);
    }),
  );
});

test.each([
  [83, "published", { kind: "next", level: "advanced", from: 90, points: 6.5 }],
  [89.4, "published", { kind: "next", level: "advanced", from: 90, points: 0.1 }],
  [89.5, "published", { kind: "highest" }],
  [30, "published", { kind: "next", level: "belowAverage", from: 36, points: 5.5 }],
  [30, "contiguous", { kind: "next", level: "belowAverage", from: 36, points: 5.5 }],
] as const)("from %p, %s, the next level is %j away", (score, policy, expected) => {
  expect(distanceToNextLevel(measured(score), policy)).toEqual(expected);
});

test("the points of the distance reach just the next level", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 894 }), (tenths) => {
      const score = tenths / 10;
      const distance = distanceToNextLevel(measured(score));
      if (distance.kind !== "next") throw new Error("no next level");
      const before = level(measured(score + distance.points - 0.001));
      expect(level(measured(score + distance.points))).toMatchObject({ level: distance.level });
      expect(before).not.toMatchObject({ level: distance.level });
    }),
  );
});

test("levels that an interval leaves open", () => {
  const names = (low: number, high: number) =>
    openLevels({ low, high }).map((result) => (result.kind === "level" ? result.level : result.kind));
  expect(names(71, 89.4)).toEqual(["aboveAverage"]);
  expect(names(71, 89.5)).toEqual(["aboveAverage", "advanced"]);
  expect(names(20, 40)).toEqual(["low", "noPublishedLevel", "belowAverage"]);
});

test("a sixth level that exists in the data alone is given", () => {
  const top = levelsUpwards(levelsFramework).at(-1);
  if (!top) throw new Error("no levels");
  const band = { from: 99, to: 100 };
  const leading = {
    ...top,
    id: "leading",
    number: 6,
    label: { ar: "رائد", en: "Leading" },
    bands: { published: band, contiguous: band },
  };
  const framework = { ...levelsFramework, levels: [leading, ...levelsFramework.levels] };
  expect(level(measured(99), "published", framework)).toEqual({ kind: "level", level: "leading", number: 6 });
  expect(distanceToNextLevel(measured(95), "published", framework)).toMatchObject({ level: "leading", points: 3.5 });
});
