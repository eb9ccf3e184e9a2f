import fc from "fast-check";
import { levelsFramework } from "../../../src/core/frameworks/frameworks";
import { programme } from "../../../src/core/frameworks/programme";
import { distributionChange } from "../../../src/core/scoring/distributionChange";
import { levelDistribution } from "../../../src/core/scoring/levelDistribution";
import { measured, notMeasured } from "../../../src/core/scoring/measured";
import { roundHalfUp } from "../../../src/core/scoring/roundHalfUp";

/** The distribution of as many scores in each band as document A counts for the year. */
function published(year: number) {
  const counts = programme.levelDistributions.find((entry) => entry.year === year)?.counts ?? {};
  return levelDistribution(
    levelsFramework.levels.flatMap(({ id, bands }) => Array(counts[id] ?? 0).fill(measured(bands.published.from))),
  );
}

/** 49 scores as many in each band as document A counts for 2024. */
const scores2024 = [...Array(4).fill(95), ...Array(38).fill(80), ...Array(6).fill(60), 40].map(measured);

test("2024: 4/38/6/1/0 of 49 is 8/78/12/2/0 %, from scores and from the published counts", () => {
  for (const distribution of [levelDistribution(scores2024), published(2024)]) {
    expect(distribution.levels.map(({ count }) => count)).toEqual([4, 38, 6, 1, 0]);
    expect(distribution.levels.map(({ share }) => share.measured && roundHalfUp(100 * share.value))).toEqual([
      8, 78, 12, 2, 0,
    ]);
    expect(distribution).toMatchObject({ of: 49, notMeasured: 0, noPublishedLevel: { count: 0 } });
  }
});

test("the true change from 2023: +4/+13/−23/−1/0 on bases of 56 and 49", () => {
  const change = distributionChange(published(2023), published(2024));
  expect(change.levels.map((entry) => entry.change)).toEqual([4, 13, -23, -1, 0]);
  expect(change.bases).toEqual({ before: 56, now: 49 });
});

test("a score without a level counts in the base, what is not measured does not", () => {
  const scores = [measured(30), measured(95), notMeasured({ kind: "blank" }), measured(101)];
  expect(levelDistribution(scores)).toMatchObject({
    of: 2,
    notMeasured: 2,
    noPublishedLevel: { count: 1, share: measured(0.5) },
  });
  expect(levelDistribution(scores, "contiguous")).toMatchObject({
    of: 2,
    notMeasured: 2,
    noPublishedLevel: { count: 0 },
  });
});

test("no scores: every share is not measured", () => {
  const { levels } = levelDistribution([]);
  expect(levels).toHaveLength(5);
  for (const { share } of levels) expect(share).toEqual(notMeasured({ kind: "nothingToCount" }));
});

test("the order of scores never changes the distribution", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(scores2024, { minLength: 49 }), (shuffled) => {
      expect(levelDistribution(shuffled)).toEqual(levelDistribution(scores2024));
    }),
  );
});
