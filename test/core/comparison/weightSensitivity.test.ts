import fc from "fast-check";
import { rankRanges } from "../../../src/core/comparison/rankRanges";
import { rankingAtWeights } from "../../../src/core/comparison/rankingAtWeights";
import { weightRegion, type WeightRange } from "../../../src/core/comparison/weightRegion";
import { weightSensitivity } from "../../../src/core/comparison/weightSensitivity";
import { performanceFramework } from "../../../src/core/frameworks/frameworks";
import { perspectiveWeights } from "../../../src/core/scoring/perspectiveWeights";
import { institutionOf } from "./roundOf";

const region = weightRegion(perspectiveWeights(performanceFramework, true));

/** Weights of the region: of what the weights before and after it leave each, the share of the way from low to high. */
function weightsAt(shares: readonly number[], of: readonly WeightRange[]): number[] {
  const weights: number[] = [];
  of.forEach(({ low, high }, at) => {
    const left = 1 - weights.reduce((sum, weight) => sum + weight, 0);
    const after = of.slice(at + 1);
    const least = Math.max(low, left - after.reduce((sum, each) => sum + each.high, 0));
    const most = Math.min(high, left - after.reduce((sum, each) => sum + each.low, 0));
    weights.push(least + shares[at]! * (most - least));
  });
  return weights;
}

/** The rank of each at some weights of the region. */
function ranksAt(
  scores: readonly (readonly number[])[],
  shares: readonly number[],
  of: readonly WeightRange[] = region,
) {
  const weights = weightsAt(shares, of);
  const totals = scores.map((own) => own.reduce((total, score, at) => total + score * weights[at]!, 0));
  return totals.map((own) => 1 + totals.filter((other) => other > own + 1e-9).length);
}

test("an equal institution that some weights put above is among those that can overtake", () => {
  const pair = [institutionOf("a", [80, 90, 70]), institutionOf("b", [80, 70, 90])];
  const [service] = weightSensitivity(pair, performanceFramework);
  expect(service?.institutions.map(({ name, rank, worst, overtakenBy }) => [name, rank, worst, overtakenBy])).toEqual([
    ["a", 1, 2, ["b"]],
    ["b", 1, 2, ["a"]],
  ]);
});

test("the weights of the region: each ten points around its own", () => {
  expect(region.map(({ low, own, high }) => [low, own, high].map((each) => Math.round(each * 1000) / 10))).toEqual([
    [30, 40, 50],
    [20, 30, 40],
    [20, 30, 40],
  ]);
});

test("weights that no reasonable weighting has decide nothing: readiness is never above 50%", () => {
  /* Level at readiness 52%: 52·12 − 48·13 = 0. Each weight at an end by itself, 50 : 20 : 20, would be 55.6% of readiness. */
  const scores = [
    [60, 73, 73],
    [72, 60, 60],
  ];
  expect(rankRanges(scores, region)).toEqual([
    { best: 1, worst: 1 },
    { best: 2, worst: 2 },
  ]);
});

test.each<[string, number[][], [number, number][]]>([
  ["one alone", [[50, 50, 50]], [[1, 1]]],
  [
    "ahead in all",
    [
      [90, 80, 70],
      [80, 70, 60],
    ],
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [
    "equal in all: a tie under all weights",
    [
      [80, 70, 60],
      [80, 70, 60],
      [10, 10, 10],
    ],
    [
      [1, 1],
      [1, 1],
      [3, 3],
    ],
  ],
  [
    "a swap of readiness and maturity",
    [
      [80, 60, 70],
      [60, 80, 70],
    ],
    [
      [1, 2],
      [1, 2],
    ],
  ],
  [
    "a lead too great to be lost",
    [
      [80, 60, 70],
      [60, 62, 70],
    ],
    [
      [1, 1],
      [2, 2],
    ],
  ],
  /* The outer two are each ahead of the middle one under some weights, never both: it is never third. */
  [
    "never last though each can be ahead",
    [
      [70, 70, 70],
      [80, 60, 70],
      [60, 80, 70],
    ],
    [
      [1, 2],
      [1, 3],
      [1, 3],
    ],
  ],
])("%s", (_, scores, expected) => {
  expect(rankRanges(scores, region).map(({ best, worst }) => [best, worst])).toEqual(expected);
});

test("two that are equal at the edge of the region tie there and never swap", () => {
  /* At readiness 50, maturity 20, impact 30: 50·10 − 20·25 = 0. */
  const scores = [
    [50, 75, 50],
    [60, 50, 50],
  ];
  expect(rankRanges(scores, region)).toEqual([
    { best: 1, worst: 1 },
    { best: 1, worst: 2 },
  ]);
});

const score = fc.integer({ min: 0, max: 20 }).map((each) => each * 5);
const share = fc.integer({ min: 0, max: 16 }).map((each) => each / 16);
const threeScores = fc.tuple(score, score, score);

test("the rank at any weights of the region lies within its range", () => {
  fc.assert(
    fc.property(
      fc.array(threeScores, { minLength: 1, maxLength: 9 }),
      fc.tuple(share, share, share),
      (scores, shares) => {
        const ranges = rankRanges(scores, region);
        ranksAt(scores, shares).forEach((rank, index) => {
          expect(rank).toBeGreaterThanOrEqual(ranges[index]!.best);
          expect(rank).toBeLessThanOrEqual(ranges[index]!.worst);
        });
      },
    ),
    { numRuns: 300 },
  );
});

type Point = readonly [number, number];

/** The part of a polygon of weights (of the first two perspectives) where `lead` is 0 or more (Sutherland and Hodgman 1974). */
function clip(polygon: readonly Point[], lead: readonly number[]): Point[] {
  const at = ([x, y]: Point) => lead[0]! * x + lead[1]! * y + lead[2]! * (1 - x - y);
  return polygon.flatMap((point, index) => {
    const next = polygon[(index + 1) % polygon.length]!;
    const [here, there] = [at(point), at(next)];
    const share = here / (here - there);
    const crossing: Point = [point[0] + share * (next[0] - point[0]), point[1] + share * (next[1] - point[1])];
    const isCrossed = here > 1e-9 !== there > 1e-9 && Math.abs(here) > 1e-9 && Math.abs(there) > 1e-9;
    return [...(here >= -1e-9 ? [point] : []), ...(isCrossed ? [crossing] : [])];
  });
}

function area(polygon: readonly Point[]): number {
  const doubled = polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** The published region: one weight ten points up, one ten points down, one as it is, in their order around it. */
const hexagon: readonly Point[] = [
  [0.5, 0.2],
  [0.5, 0.3],
  [0.4, 0.4],
  [0.3, 0.4],
  [0.3, 0.3],
  [0.4, 0.2],
];

/** The range of the first one's rank, by trying every set of the others: can just these be ahead, or none of the rest? */
function rangeBySets([own, ...others]: readonly (readonly number[])[]) {
  const leads = others.map((other) => other.map((score, at) => score - own![at]!));
  const sets = Array.from({ length: 2 ** leads.length }, (_, bits) =>
    leads.map((_lead, index) => Boolean(bits & (1 << index))),
  );
  const sizeOf = (set: readonly boolean[]) => set.filter(Boolean).length;
  const ahead = sets.filter((set) => {
    const chosen = leads.filter((_lead, index) => set[index]);
    const canLead = chosen.every((lead) => lead.some((part) => part !== 0));
    return canLead && area(chosen.reduce((left, lead) => clip(left, lead), [...hexagon])) > 1e-12;
  });
  const behind = sets.filter((set) => {
    const rest = leads.filter((_lead, index) => !set[index]).map((lead) => lead.map((part) => -part));
    return rest.reduce((left, lead) => clip(left, lead), [...hexagon]).length > 0;
  });
  return { best: 1 + Math.min(...behind.map(sizeOf)), worst: 1 + Math.max(...ahead.map(sizeOf)) };
}

test("the range is exactly what another way of computing it gives: cutting the region for every set of rivals", () => {
  fc.assert(
    fc.property(fc.array(threeScores, { minLength: 1, maxLength: 6 }), (scores) => {
      expect(rankRanges(scores, region)[0]).toEqual(rangeBySets(scores));
    }),
    { numRuns: 500 },
  );
});

test("more than three perspectives: bounds outside of which no rank lies", () => {
  const four: WeightRange[] = ["a", "b", "c", "d"].map((perspective) => ({
    perspective,
    own: 0.25,
    low: 0.15,
    high: 0.35,
  }));
  const fourScores = fc.tuple(score, score, score, score);
  fc.assert(
    fc.property(
      fc.array(fourScores, { minLength: 1, maxLength: 6 }),
      fc.tuple(share, share, share, share),
      (scores, shares) => {
        const ranges = rankRanges(scores, four);
        ranksAt(scores, shares, four).forEach((rank, index) => {
          expect(rank).toBeGreaterThanOrEqual(ranges[index]!.best);
          expect(rank).toBeLessThanOrEqual(ranges[index]!.worst);
        });
      },
    ),
  );
});

test("the order of the rows changes no range", () => {
  fc.assert(
    fc.property(fc.array(threeScores, { minLength: 1, maxLength: 8 }), (scores) => {
      const turned = [...rankRanges([...scores].reverse(), region)].reverse();
      expect(rankRanges(scores, region)).toEqual(turned);
    }),
  );
});

test("service and non-service institutions apart, by rank, with who can overtake whom", () => {
  const found = weightSensitivity(
    [
      institutionOf("b", [60, 80, 70]),
      institutionOf("a", [80, 60, 70]),
      institutionOf("not scored"),
      institutionOf("c", [50, 50, 50]),
      institutionOf("n", [70, 60], { isService: false }),
      institutionOf("m", [50, 90], { isService: false }),
    ],
    performanceFramework,
  );
  expect(
    found.map(({ group, isExact, institutions }) => [
      group,
      isExact,
      institutions.map(({ name, rank, best, worst, overtakenBy }) => [name, rank, best, worst, overtakenBy]),
    ]),
  ).toEqual([
    [
      "service",
      true,
      [
        ["a", 1, 1, 2, ["b"]],
        ["b", 2, 1, 2, []],
        ["c", 3, 3, 3, []],
      ],
    ],
    [
      "nonService",
      true,
      [
        ["m", 1, 1, 2, ["n"]],
        ["n", 2, 1, 2, []],
      ],
    ],
  ]);
});

test("the ranking at other weights; without services the rest is rescaled", () => {
  const institutions = [
    institutionOf("a", [80, 60, 70]),
    institutionOf("b", [60, 80, 70]),
    institutionOf("n", [70, 60], { isService: false }),
  ];
  const { ranked } = rankingAtWeights(institutions, { readiness: 30, maturity: 40, impact: 30 }, performanceFramework);
  expect(ranked.map(({ name, rank, score: each }) => [name, rank, each])).toEqual([
    ["b", 1, expect.closeTo(71, 9)],
    ["a", 2, expect.closeTo(69, 9)],
    ["n", 1, expect.closeTo(65, 9)],
  ]);
});

test.each([[{ readiness: -1 }], [{ readiness: 0, impact: 0 }], [{ maturity: NaN }]])(
  "weights %j are refused",
  (weights) => {
    expect(() => rankingAtWeights([], weights, performanceFramework)).toThrow(RangeError);
  },
);

test("service institutions alone are ranked where the whole weight is of what the others lack", () => {
  const service = [institutionOf("a", [80, 60, 70]), institutionOf("b", [60, 80, 70])];
  const all = { readiness: 0, maturity: 1, impact: 0 };
  const { ranked } = rankingAtWeights(service, all, performanceFramework);
  expect(ranked.map(({ name, score: each }) => [name, each])).toEqual([
    ["b", 80],
    ["a", 60],
  ]);
  const both = [...service, institutionOf("n", [70, 60], { isService: false })];
  expect(() => rankingAtWeights(both, all, performanceFramework)).toThrow(RangeError);
});

test("raising a perspective's score never lowers the rank, its best nor its worst", () => {
  fc.assert(
    fc.property(fc.array(threeScores, { minLength: 2, maxLength: 8 }), fc.integer({ min: 0, max: 2 }), (scores, at) => {
      const raised = scores.map((own, index) =>
        index === 0 ? own.map((each, part) => (part === at ? each + 5 : each)) : own,
      );
      const [before, after] = [rankRanges(scores, region)[0]!, rankRanges(raised, region)[0]!];
      expect(after.best).toBeLessThanOrEqual(before.best);
      expect(after.worst).toBeLessThanOrEqual(before.worst);
    }),
  );
});
