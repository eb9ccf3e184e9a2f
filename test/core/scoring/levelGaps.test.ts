import type { Band, LevelsFramework } from "../../../src/core/frameworks/frameworkTypes";
import { levelsFramework } from "../../../src/core/frameworks/frameworks";
import { levelGaps } from "../../../src/core/scoring/levelGaps";

/** Levels with these bands as published, from the lowest. */
function levelsOf(bands: readonly (readonly [number, number])[]): LevelsFramework {
  const [low] = levelsFramework.levels;
  const levels = bands.map(([from, to], at) => {
    const published: Band = { from, to };
    return { ...low!, id: `level${at}`, number: at + 1, bands: { ...low!.bands, published } };
  });
  return { ...levelsFramework, levels };
}

test("the published levels have none for 26–35, the contiguous ones have one for every per cent", () => {
  expect(levelGaps(levelsFramework, "published")).toEqual([{ from: 26, to: 35 }]);
  expect(levelGaps(levelsFramework, "contiguous")).toEqual([]);
});

test.each<[string, (readonly [number, number])[], Band[]]>([
  [
    "between bands that touch",
    [
      [0, 49],
      [50, 100],
    ],
    [],
  ],
  [
    "of a single per cent",
    [
      [0, 49],
      [51, 100],
    ],
    [{ from: 50, to: 50 }],
  ],
  [
    "below the lowest and above the highest",
    [
      [10, 49],
      [50, 98],
    ],
    [
      { from: 0, to: 9 },
      { from: 99, to: 100 },
    ],
  ],
  [
    "several",
    [
      [0, 20],
      [31, 60],
      [71, 100],
    ],
    [
      { from: 21, to: 30 },
      { from: 61, to: 70 },
    ],
  ],
])("gaps %s", (_, bands, gaps) => {
  expect(levelGaps(levelsOf(bands), "published")).toEqual(gaps);
  expect(levelGaps({ ...levelsOf(bands), levels: [...levelsOf(bands).levels].reverse() }, "published")).toEqual(gaps);
});
