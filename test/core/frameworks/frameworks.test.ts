import {
  builtInFrameworks,
  levelsFramework,
  performanceFramework,
  stagesFramework,
} from "../../../src/core/frameworks/frameworks";
import { documents, programme } from "../../../src/core/frameworks/programme";

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Every object under a value that carries a policy number, with its source or assumption, or those of what contains it. */
function unsourced(value: unknown, path: string, isCovered: boolean): string[] {
  if (typeof value !== "object" || value === null) return [];
  const isSourced = isCovered || "source" in value || "assumption" in value;
  const carries = Object.entries(value).some(([key, item]) => typeof item === "number" && key !== "number");
  const own = carries && !isSourced && !Array.isArray(value) ? [path] : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => unsourced(item, `${path}.${key}`, isSourced))];
}

function sourcesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "source" in value ? [(value.source as { document: string }).document] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

test("every weight, band, maximum and figure has a source or is an assumption, and every source is a known document", () => {
  expect(unsourced({ ...builtInFrameworks, programme }, "", false)).toEqual([]);
  const named = new Set(sourcesIn({ ...builtInFrameworks, programme }));
  expect([...named].filter((id) => !(id in documents))).toEqual([]);
  expect(named.size).toBe(Object.keys(documents).length);
});

test("each stage's maxima sum to 100, and the weights of the perspectives are 40:30:30", () => {
  expect(stagesFramework.stages.map(({ components }) => sum(components.map(({ maximum }) => maximum)))).toEqual([
    100, 100, 100, 100, 100,
  ]);
  expect(performanceFramework.perspectives.map(({ weight }) => weight)).toEqual([0.4, 0.3, 0.3]);
});

test("what no document states is marked: equal axes, the rescaled weights, contiguous bands", () => {
  expect(performanceFramework.perspectives.every(({ axes }) => axes.every(({ assumption }) => assumption))).toBe(true);
  expect(performanceFramework.nonService).toMatchObject({ omits: ["maturity"], assumption: true });
  expect(levelsFramework.policies.contiguous.assumption).toBe(true);
  expect(levelsFramework.policies.published.assumption).toBeUndefined();
});

test.each([
  ["simplification", 2680, 2869, 481, 0.88, 18, 598],
  ["digitisation", 1700, 2523, 355, 0.66, 16, 340],
])(
  "%s: the programme's figures, and the sum of the listed institutions",
  (id, achieved, target, year, share, count, listed) => {
    const index = programme.indices.find((candidate) => candidate.id === id);
    expect(index).toMatchObject({ cumulative: { achieved, target }, year: { achieved: year }, indexTarget: { share } });
    const counts = index?.institutions.counts ?? [];
    expect(counts).toHaveLength(count);
    expect(new Set(counts.map(({ name }) => name)).size).toBe(count);
    expect(sum(counts.map((entry) => entry.count))).toBe(listed);
  },
);

test("the digitisation target is the sum of its parts, and the distributions have their bases", () => {
  const parts = programme.indices.flatMap(({ cumulative }) => cumulative.parts ?? []);
  expect(sum(parts.map(({ count }) => count))).toBe(2523);
  expect(programme.levelDistributions.map(({ counts }) => sum(Object.values(counts)))).toEqual([56, 49]);
});
